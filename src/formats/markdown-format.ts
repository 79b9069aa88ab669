import type { FileReport } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import type { Words } from '../core/words/words.ts';
import { plainLine } from './finding-text.ts';
import { eachAlone } from './fold-findings.ts';

type Look = { readonly words: Words['check'] };

/** A page to read, or to put where a group talks about a text: the words in question are in it. */
export const markdownFormat = ({ files, problems }: Run, { words }: Look): string => {
  const parts = [
    ...files.map((file) => fileText(file, words)),
    ...problems.map(({ path, message }) => `## ${literal(path)}\n\n${literal(message)}`),
  ];
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
};

const fileText = (file: FileReport, words: Words['check']): string => {
  const { facts, setting, strengths, kept } = file;
  const head = [`## ${literal(nameOf(file, words))}`, words.facts(facts.words, facts.minutes.mid, setting)];
  if (facts.words === 0) return [...head, words.noWords].join('\n\n');
  if (file.unchecked) head.push(words.noRules(file.language));
  const nothing = file.findings.length === 0 && !file.unchecked ? [words.nothing] : [];
  return [
    ...head,
    ...strengths.map(({ message }) => message),
    ...nothing,
    ...eachAlone(file).map(({ finding }) => {
      const { quote, start, message, ask, level, rule } = finding;
      const place = quote === '' ? words.whole : `${words.line(start.line)} ${words.quoted(literal(quote))}`;
      return `- ${place}\n  ${literal(message)} ${literal(ask)}\n  ${words.weight[level]} ${words.ruleName(rule)}`;
    }),
    ...kept.map(({ start, quote, rule, why }) => `- ${literal(words.kept(start.line, quote, rule, why))}`),
  ].join('\n\n');
};

export const nameOf = ({ path }: FileReport, words: Words['check']): string =>
  path === '-' ? words.standardInput : path;

/** Signs of Markdown and HTML stand for themselves. */
const literal = (text: string): string => plainLine(text).replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
