import type { Words } from '../core/words/words.ts';
import { carrying } from './carrying.ts';
import type { CommandLine } from './command-line.ts';
import { keeping } from './keeping.ts';
import { learning } from './learning.ts';
import { locking } from './locking.ts';
import { travelling } from './pack-travel.ts';
import { packWriting } from './pack-writing.ts';
import { packs } from './packs.ts';
import { tending } from './tending.ts';
import { writing } from './writing.ts';

export type Group = { readonly title: string; readonly lines: readonly CommandLine[] };

/** All commands, in the order in which help lists them. */
export const everyGroup = (words: Words): readonly Group[] => [
  { title: words.help.titles.writing, lines: writing(words) },
  { title: words.help.titles.keeping, lines: [...keeping(words), ...tending(words)] },
  { title: words.help.titles.locking, lines: locking(words) },
  { title: words.help.titles.carrying, lines: carrying(words) },
  { title: words.help.titles.learning, lines: learning(words) },
  {
    title: words.help.titles.packs,
    lines: [...packs(words), ...packWriting(words), ...travelling(words)],
  },
];

export const everyCommand = (words: Words): readonly CommandLine[] =>
  everyGroup(words).flatMap((group) => group.lines);
