import { END, GAP, NOT } from '../rules/image.ts';
import type { ProgramTable } from '../rules/program-table.ts';
import { CLASS } from '../text/word-classes.ts';

/** Traits of a token beside the bits of its classes: a mark that a gap never runs over, and one that ends a sentence. */
export const CLAUSE_MARK: number = 1 << 29;
export const SENTENCE_MARK: number = 1 << 30;

/** The spots that a token fits, one bit each, by the number of its word and its traits. */
export type Fitting = (word: number, traits: number) => Int32Array;

/** Of most spots only the word itself tells; what the traits tell of the others is worked out once for each traits met. */
export const createFitting = (programs: ProgramTable): Fitting => {
  const unnamed = new Map<number, Int32Array>();
  const named = new Map<number, Int32Array>();
  return (word, traits) => {
    const usual = unnamed.get(traits) ?? unnamedSpots(programs, traits);
    unnamed.set(traits, usual);
    if (word === 0) return usual;
    const key = word * 2 ** 31 + traits;
    const fitting = named.get(key) ?? withNamed(programs, usual, word);
    named.set(key, fitting);
    return fitting;
  };
};

const withNamed = (
  { naming, namingFrom, spotFlags }: ProgramTable,
  usual: Int32Array,
  word: number,
): Int32Array => {
  const fitting = usual.slice();
  const last = namingFrom[word + 1] ?? 0;
  for (let at = namingFrom[word] ?? 0; at < last; at++) {
    const spot = naming[at] ?? 0;
    const bit = 1 << (spot & 31);
    const others = (fitting[spot >> 5] ?? 0) & ~bit;
    fitting[spot >> 5] = (spotFlags[spot] ?? 0) & NOT ? others : others | bit;
  }
  return fitting;
};

const unnamedSpots = ({ spotClasses, spotFlags }: ProgramTable, traits: number): Int32Array => {
  const fitting = new Int32Array((spotFlags.length >> 5) + 1);
  for (let spot = 0; spot < spotFlags.length; spot++) {
    const classes = spotClasses[spot] ?? 0;
    const flags = spotFlags[spot] ?? 0;
    if (classes === 0 && flags === 0) break;
    if (fitsUnnamed(classes, flags, traits))
      fitting[spot >> 5] = (fitting[spot >> 5] ?? 0) | (1 << (spot & 31));
  }
  return fitting;
};

const fitsUnnamed = (classes: number, flags: number, traits: number): boolean => {
  if (flags & GAP) return (traits & (CLASS.neg | CLAUSE_MARK)) === 0;
  if (traits & classes) return (flags & NOT) === 0;
  if (flags & END && traits & SENTENCE_MARK) return true;
  return (flags & NOT) !== 0 && (traits & CLASS.punct) === 0;
};
