import type { Words } from '../core/words/words.ts';
import type { CommandLine } from './command-line.ts';
import { learning } from './learning.ts';

export type Group = { readonly title: string; readonly lines: readonly CommandLine[] };

/** All commands, in the order in which help lists them. */
export const everyGroup = (words: Words): readonly Group[] => [
  { title: words.help.titles.learning, lines: learning(words) },
];

export const everyCommand = (words: Words): readonly CommandLine[] =>
  everyGroup(words).flatMap((group) => group.lines);
