import { align } from './align.ts';
import { joinWords, splitWords, type Word } from './split-words.ts';

/** A run of words, and whether only this side has them. */
export type Run = { readonly text: string; readonly changed: boolean; readonly spaced: boolean };

/** One sentence as it was and as it is, each in runs. */
export type MarkedPair = { readonly was: readonly Run[]; readonly now: readonly Run[] };

const runsOf = (words: readonly Word[], shared: ReadonlySet<number>): readonly Run[] => {
  const groups: { readonly changed: boolean; readonly words: Word[] }[] = [];
  for (const [index, word] of words.entries()) {
    const changed = !shared.has(index);
    const last = groups.at(-1);
    if (last?.changed === changed) last.words.push(word);
    else groups.push({ changed, words: [word] });
  }
  return groups.map(({ changed, words: group }) => ({
    text: joinWords(group),
    changed,
    spaced: group[0]?.spaced ?? false,
  }));
};

export const markWords = (was: string, now: string): MarkedPair => {
  const before = splitWords(was);
  const after = splitWords(now);
  const matches = align(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  return {
    was: runsOf(before, new Set(matches.map(([at]) => at))),
    now: runsOf(after, new Set(matches.map(([, at]) => at))),
  };
};
