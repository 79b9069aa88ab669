import type { Span } from '../check/report.ts';
import type { Answers } from '../interview/answer.ts';
import { countWords } from '../text/count-words.ts';
import type { Condition, Pack, Prompt, Section, WordLimit } from './pack.ts';
import { namesTopic } from './story-names.ts';

/** One section in the text: its joiner and its answers. Offsets are UTF-16 units of `text`, `end` exclusive. */
export type Part = Span & {
  readonly section: string;
  readonly words: number;
  readonly prompts: readonly string[];
};

export type Assembled = {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Words of the pack, not of the teller; a screen shows them in brackets. */
  readonly joiners: readonly Span[];
};

/**
 * The story answers joined word for word: sections in the pack's order, or in `order` (section ids) as far as the pack lets
 * them be moved. Nothing is written by the program but the pack's joiners. Private answers are never looked at.
 */
export const assemble = (pack: Pack, answers: Answers, order: readonly string[] = []): Assembled => {
  const asked = shownPrompts(pack, answers).filter((prompt) => wordsOf(prompt, answers) !== '');
  let text = '';
  const parts: Part[] = [];
  const joiners: Span[] = [];
  for (const section of sectionsInOrder(pack.sections, order)) {
    const prompts = asked.filter((prompt) => prompt.section === section.id);
    if (prompts.length === 0) continue;
    if (text !== '') text += section.runsOn ? gapAfter(text) : '\n\n';
    const start = text.length;
    if (section.joiner !== '') {
      joiners.push({ start, end: start + section.joiner.length });
      text += `${section.joiner} `;
    }
    text += runTogether(prompts.map((prompt) => wordsOf(prompt, answers)));
    const ids = prompts.map(({ id }) => id);
    parts.push({
      section: section.id,
      start,
      end: text.length,
      words: countWords(text.slice(start)),
      prompts: ids,
    });
  }
  return { text, parts, joiners };
};

/** An answer that ends without a mark ends its line, so that two thoughts are not read as one. Always one character. */
const gapAfter = (text: string): ' ' | '\n' => (/[.!?…:;,–—-]["'”’)\]*_]*$/u.test(text) ? ' ' : '\n');

const runTogether = (answers: readonly string[]): string =>
  answers.reduce((before, answer) => `${before}${gapAfter(before)}${answer}`);

/** Words for the story; '' for a private, skipped, or missing answer. */
const wordsOf = (prompt: Prompt, answers: Answers): string => {
  const record = answers.get(prompt.id);
  return prompt.kind === 'story' && record?.kind === 'said' ? record.text.trim() : '';
};

/** Sections that may be moved change places among themselves; the others stay where the pack has them. */
const sectionsInOrder = (sections: readonly Section[], order: readonly string[]): readonly Section[] => {
  const movable = sections.filter(({ reorder }) => reorder);
  const wanted = [...new Set(order)].flatMap((id) => movable.find((section) => section.id === id) ?? []);
  const moved = [...wanted, ...movable.filter((section) => !wanted.includes(section))];
  let next = 0;
  return sections.map((section) => (section.reorder ? (moved[next++] ?? section) : section));
};

/**
 * The prompts that are asked with these answers. A condition looks only at prompts that stand before and are asked themselves,
 * so an answer that went out of sight decides nothing.
 */
export const shownPrompts = (pack: Pack, answers: Answers): readonly Prompt[] => {
  const shown: Prompt[] = [];
  for (const prompt of pack.prompts) {
    const holds = (condition: Condition): boolean => isTrue(condition, shown, answers);
    const { match, conditions } = prompt.showIf ?? { match: 'all', conditions: [] };
    if (match === 'all' ? conditions.every(holds) : conditions.some(holds)) shown.push(prompt);
  }
  return shown;
};

const isTrue = (condition: Condition, before: readonly Prompt[], answers: Answers): boolean => {
  if (condition.kind === 'story-names')
    return before.some((prompt) => namesTopic(wordsOf(prompt, answers), condition.topic));
  if (!before.some(({ id }) => id === condition.prompt)) return false;
  const record = answers.get(condition.prompt);
  if (!record || record.kind === 'skipped') return false;
  return condition.kind === 'answered' ? record.text.trim() !== '' : record.text === condition.choice;
};

/** How long the whole piece may be, in words: what to aim at, and the most. Null where the pack sets none. */
export const limitFor = (
  pack: Pack,
  answers: Answers,
): { readonly soft: number | null; readonly hard: number | null } => ({
  soft: resolved(pack.limits.soft, pack, answers),
  hard: resolved(pack.limits.hard, pack, answers),
});

/** How many words one answer has room for; null for no limit. */
export const promptLimit = (prompt: Prompt, answers: Answers, pack: Pack): number | null =>
  resolved(prompt.limit, pack, answers);

/** As long as no length was chosen, the widest limit counts: nobody is told too early that there is too much. */
const resolved = (limit: WordLimit | null, pack: Pack, answers: Answers): number | null => {
  if (limit === null || typeof limit === 'number') return limit;
  const length = pack.prompts.find(({ feeds }) => feeds.includes('length'));
  const chosen = length ? answers.get(length.id)?.text : undefined;
  const amounts = Object.values(limit);
  if (chosen !== undefined && Object.hasOwn(limit, chosen)) return limit[chosen] ?? null;
  return amounts.length > 0 ? Math.max(...amounts) : null;
};
