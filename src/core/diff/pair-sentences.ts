import type { Match } from './align.ts';
import { splitWords } from './split-words.ts';

/** Two sentences are the same one, changed, when they share at least this part of their words. Ours: tried on edited drafts. */
const ALIKE = 0.4;
/** Beyond this many pairs a stretch was written anew, and pairing its sentences would say little. */
const MOST_PAIRS = 10_000;

const wordsOf = (sentence: string): readonly string[] =>
  splitWords(sentence.toLowerCase())
    .map(({ text }) => text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Twice the words in common through the words of both, 0 to 1 (Dice). */
const likeness = (one: readonly string[], other: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
};

/** Which old sentence became which new one, in order; the sum of their likeness is as great as it can be. */
export const pairSentences = (gone: readonly string[], fresh: readonly string[]): readonly Match[] => {
  if (gone.length * fresh.length > MOST_PAIRS) return [];
  const was = gone.map(wordsOf);
  const now = fresh.map(wordsOf);
  const alike = was.map((one) =>
    now.map((other) => {
      const share = likeness(one, other);
      return share >= ALIKE ? share : 0;
    }),
  );
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(fresh.length + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const pair = (row: number, column: number): number => alike[row]?.[column] ?? 0;
  for (let row = gone.length - 1; row >= 0; row--) {
    const line = best[row] ?? new Float64Array();
    for (let column = fresh.length - 1; column >= 0; column--) {
      const joined = pair(row, column) > 0 ? pair(row, column) + at(row + 1, column + 1) : 0;
      line[column] = Math.max(joined, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Match[] = [];
  for (let row = 0, column = 0; row < gone.length && column < fresh.length; ) {
    if (at(row, column) === at(row + 1, column)) row++;
    else if (at(row, column) === at(row, column + 1)) column++;
    else pairs.push([row++, column++]);
  }
  return pairs;
};
