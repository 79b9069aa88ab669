import { END, GAP, NOT } from '../rules/image.ts';
import type { ProgramTable } from '../rules/program-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { CLAUSE_MARK, SENTENCE_MARK, type TokenKinds } from './token-kinds.ts';

type Rules = { readonly programs: ProgramTable; readonly kinds: TokenKinds };

/** Which of the live spots of a program a token of this kind fits. */
export const fittingSpots = (rules: Rules, program: number, live: number, kind: number): number => {
  const { spots, positionsFrom } = rules.programs;
  const base = positionsFrom[program] ?? 0;
  let fitting = 0;
  for (let bits = live; bits; bits &= bits - 1) {
    const bit = 31 - Math.clz32(bits & -bits);
    if (fits(rules, spots[base + bit] ?? 0, kind)) fitting |= 1 << bit;
  }
  return fitting;
};

/** The spots that may come after these. */
export const spotsAfter = (
  { follow, positionsFrom }: ProgramTable,
  program: number,
  fitting: number,
): number => {
  const base = positionsFrom[program] ?? 0;
  let after = 0;
  for (let bits = fitting; bits; bits &= bits - 1) after |= follow[base + 31 - Math.clz32(bits & -bits)] ?? 0;
  return after;
};

const fits = ({ programs, kinds }: Rules, spot: number, kind: number): boolean => {
  const flags = programs.spotFlags[spot] ?? 0;
  const traits = kinds.traits[kind] ?? 0;
  if (flags & GAP) return (traits & (CLASS.neg | CLAUSE_MARK)) === 0;
  const named =
    (traits & (programs.spotClasses[spot] ?? 0)) !== 0 ||
    isInSet(programs, programs.spotSets[spot] ?? -1, kinds.words[kind] ?? 0);
  if (named) return (flags & NOT) === 0;
  if (flags & END && traits & SENTENCE_MARK) return true;
  return (flags & NOT) !== 0 && (traits & CLASS.punct) === 0;
};

const isInSet = ({ setsFrom, setWords }: ProgramTable, set: number, word: number): boolean => {
  if (set < 0 || word === 0) return false;
  let low = setsFrom[set] ?? 0;
  let high = (setsFrom[set + 1] ?? 0) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((setWords[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return setWords[low] === word;
};
