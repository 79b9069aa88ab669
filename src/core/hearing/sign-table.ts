import type { Signs } from './sentence-signs.ts';

/**
 * Weights of the signs that matter most, one column for each thing to hear. A sign has one place; of all signs that would have it, the
 * heaviest holds it, with a mark to tell it from the others. Marks and weights are printable signs that need no escape in JSON, so that
 * nothing is decoded at start: a weight is its code less `ZERO`, times the scale of its column.
 */
export type SignTable = {
  /** A power of two. */
  readonly places: number;
  /** One for each place: what `markOf` gives for the sign that holds it, or `FREE`. */
  readonly marks: string;
  readonly columns: readonly Column[];
};
export type Column = {
  readonly name: string;
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
};

/** Codes from 35 to 91 are printable and need no escape in JSON: 28 steps either way, and 57 marks. */
export const ZERO = 63;
export const STEPS = 28;
const FIRST_MARK = 35;
const MARKS = 57;
export const FREE = 33;

export const placeOf = (hash: number, places: number): number => hash & (places - 1);
/** From the upper bits, which do not choose the place. */
export const markOf = (hash: number): number => FIRST_MARK + ((hash >>> 16) % MARKS);

/** The place of a sign that the table knows, or -1. */
const find = ({ places, marks }: SignTable, hash: number): number => {
  const place = placeOf(hash, places);
  return marks.charCodeAt(place) === markOf(hash) ? place : -1;
};

/** How likely each column's thing is, from 0 to 1, in the order of the columns. A sign counts once, however often it stands. */
export const likelihoods = (table: SignTable, { unique, uniqueCount }: Signs): Float64Array => {
  const { columns } = table;
  const sums = new Float64Array(columns.length);
  let known = 0;
  for (let at = 0; at < uniqueCount; at++) {
    const place = find(table, unique[at] ?? 0);
    if (place < 0) continue;
    known++;
    for (let column = 0; column < columns.length; column++)
      sums[column] = (sums[column] ?? 0) + (columns[column]?.weights.charCodeAt(place) ?? ZERO) - ZERO;
  }
  const share = 1 / Math.sqrt(Math.max(1, known));
  columns.forEach(({ scale, bias }, column) => {
    sums[column] = 1 / (1 + Math.exp(-(bias + scale * share * (sums[column] ?? 0))));
  });
  return sums;
};

/** What each token of a sentence adds to a column: a sign shares its weight among the tokens it was read from. */
export const shares = (
  table: SignTable,
  column: Column,
  signs: Signs,
  from: number,
  to: number,
): Float64Array => {
  const sums = new Float64Array(to - from);
  for (let sign = 0; sign < signs.count; sign++) {
    const place = find(table, signs.hashes[sign] ?? 0);
    const first = signs.first[sign] ?? 0;
    const last = signs.last[sign] ?? 0;
    if (place < 0 || last <= first) continue;
    const share = (column.weights.charCodeAt(place) - ZERO) / (last - first);
    for (let at = first; at < last; at++) sums[at - from] = (sums[at - from] ?? 0) + share;
  }
  return sums;
};
