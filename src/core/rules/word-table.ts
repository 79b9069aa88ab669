import { hashText } from '../text/hash-text.ts';

/**
 * Words by their letters, each with its number: a table with open addressing. `slots` holds numbers, 0 where it is free, and is at most
 * half full; word `n` stands in `letters` from `ends[n - 1]` to `ends[n]`.
 */
export type WordTable = {
  readonly letters: string;
  readonly ends: Int32Array;
  readonly slots: Int32Array;
};

export const buildWordTable = (words: readonly string[]): WordTable => {
  let size = 2;
  while (size < words.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const ends = new Int32Array(words.length + 1);
  words.forEach((word, place) => {
    ends[place + 1] = (ends[place] ?? 0) + word.length;
    let slot = hashText(word) & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = place + 1;
  });
  return { letters: words.join(''), ends, slots };
};

/** The number of a word, from 1; 0 when it is not in the table. */
export const numberOf = ({ letters, ends, slots }: WordTable, word: string): number => {
  const last = slots.length - 1;
  for (let slot = hashText(word) & last; ; slot = (slot + 1) & last) {
    const number = slots[slot] ?? 0;
    if (number === 0) return 0;
    const from = ends[number - 1] ?? 0;
    if ((ends[number] ?? 0) - from === word.length && letters.startsWith(word, from)) return number;
  }
};
