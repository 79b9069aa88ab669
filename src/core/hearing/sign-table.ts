import type { Signs } from './sentence-signs.ts';

/**
 * Weights of the signs that matter most, one column for each thing to hear. A sign has one place; of all signs that would have it, the
 * heaviest holds it, with a mark to tell it from the others. The cells of a place lie together: its mark (0 for a free place), then one
 * weight a column, as a number from -127 to 127 times the scale of the column.
 */
export type SignTable = {
  /** A power of two. */
  readonly places: number;
  readonly columns: readonly Column[];
  readonly cells: Int8Array;
};
export type Column = { readonly name: string; readonly scale: number; readonly bias: number };

/** Steps of a weight either way, and marks. */
export const STEPS = 127;

export const strideOf = ({ columns }: Pick<SignTable, 'columns'>): number => columns.length + 1;
export const placeOf = (hash: number, places: number): number => hash & (places - 1);
/** From the upper bits, which do not choose the place. */
export const markOf = (hash: number): number => 1 + ((hash >>> 16) % STEPS);

/** How likely each column's thing is, from 0 to 1, in the order of the columns. A sign counts once, however often it stands. */
export const likelihoods = (table: SignTable, { unique, uniqueCount }: Signs): Float64Array => {
  const { columns, cells, places } = table;
  const width = columns.length;
  const sums = new Float64Array(width);
  let known = 0;
  for (let at = 0; at < uniqueCount; at++) {
    const hash = unique[at] ?? 0;
    const cell = placeOf(hash, places) * (width + 1);
    if (cells[cell] !== markOf(hash)) continue;
    known++;
    for (let column = 0; column < width; column++)
      sums[column] = (sums[column] ?? 0) + (cells[cell + 1 + column] ?? 0);
  }
  const share = 1 / Math.sqrt(Math.max(1, known));
  for (let column = 0; column < width; column++) {
    const { scale = 0, bias = 0 } = columns[column] ?? {};
    sums[column] = 1 / (1 + Math.exp(-(bias + scale * share * (sums[column] ?? 0))));
  }
  return sums;
};

/** What each token of a sentence adds to a column: a sign shares its weight among the tokens it was read from. */
export const shares = (
  { cells, columns, places }: SignTable,
  column: number,
  signs: Signs,
  from: number,
  to: number,
): Float64Array => {
  const sums = new Float64Array(to - from);
  const stride = strideOf({ columns });
  for (let sign = 0; sign < signs.count; sign++) {
    const hash = signs.hashes[sign] ?? 0;
    const cell = placeOf(hash, places) * stride;
    const first = signs.first[sign] ?? 0;
    const last = signs.last[sign] ?? 0;
    if (cells[cell] !== markOf(hash) || last <= first) continue;
    const share = (cells[cell + 1 + column] ?? 0) / (last - first);
    for (let at = first; at < last; at++) sums[at - from] = (sums[at - from] ?? 0) + share;
  }
  return sums;
};
