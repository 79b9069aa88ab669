import type { Words } from '../words/words.ts';
import type { Rule } from './rule.ts';

/** What a page needs to know of a rule; sentence rules and whole-story rules both have it. */
export type PagedRule = Pick<
  Rule,
  'id' | 'principle' | 'level' | 'why' | 'source' | 'message' | 'ask' | 'heard' | 'passes'
>;

/** Of a rule, what its page needs: the patterns are for the check alone, and heavier than all the rest. */
export const paged = ({
  id,
  principle,
  level,
  why,
  source,
  message,
  ask,
  heard,
  passes,
}: Rule): PagedRule => ({
  id,
  principle,
  level,
  why,
  source,
  message,
  ask,
  heard,
  passes,
});

/** Letters that Markdown would take for markup are said plainly: a rule may come from a trainer's pack. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');

const list = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.map((line) => `- ${plain(line)}`).join('\n')];

/** A rule as a page of Markdown: what, why and where from, how it is said, the question, what is heard and what passes. */
export const rulePage = (rule: PagedRule, says: Words['rules']): string =>
  [
    `# ${plain(rule.id)}`,
    plain(says.principle(rule.principle)),
    plain(says.level(rule.level)),
    ...(rule.why === '' ? [] : [`## ${says.why}`, plain(rule.why)]),
    ...(rule.source === '' ? [] : [plain(says.source(rule.source))]),
    `## ${says.said}`,
    `> ${plain(rule.message)}`,
    `> ${plain(rule.ask)}`,
    ...list(says.heard, rule.heard),
    ...list(says.passes, rule.passes),
    plain(says.yours),
  ].join('\n\n');
