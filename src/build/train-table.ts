import {
  type Column,
  FREE,
  markOf,
  placeOf,
  type SignTable,
  STEPS,
  ZERO,
} from '../core/hearing/sign-table.ts';
import { type Example, type Fitted, fitLogistic } from './logistic.ts';

/** The signs of a sentence, each once, and for each column whether the sentence holds that thing. */
export type Lesson = { readonly hashes: Int32Array; readonly labels: readonly boolean[] };
export type TableOptions = {
  readonly names: readonly string[];
  /** A power of two. */
  readonly places: number;
  readonly pull: number;
};

/** A sign of a single sentence teaches nothing about others. */
const FEWEST_SENTENCES = 2;
/** The first fit only finds out which signs matter. */
const FIRST_PASSES = 8;
const FIRST_PULL = 16;
const PASSES = 25;

/** Trains a table: all signs first, to see which are heavy; then those again that hold a place. The same lessons make the same table. */
export const trainTable = (lessons: readonly Lesson[], { names, places, pull }: TableOptions): SignTable => {
  const candidates = signsOfMany(lessons);
  const first = weigh(lessons, candidates, { columns: names.length, passes: FIRST_PASSES, pull: FIRST_PULL });
  const holders = heaviestByPlace(candidates, first, places);
  const fitted = weigh(lessons, holders, { columns: names.length, passes: PASSES, pull });
  const marks = new Array<string>(places).fill(String.fromCharCode(FREE));
  for (const hash of holders.keys()) marks[placeOf(hash, places)] = String.fromCharCode(markOf(hash));
  return {
    places,
    marks: marks.join(''),
    columns: names.map((name, column) => ({ name, ...written(fitted, column, holders, places) })),
  };
};

/** Each sign that stands in several sentences, with a number of its own. */
const signsOfMany = (lessons: readonly Lesson[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { hashes } of lessons) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST_SENTENCES).map(([hash]) => hash);
  return new Map(kept.map((hash, number) => [hash, number]));
};

const weigh = (
  lessons: readonly Lesson[],
  numbers: ReadonlyMap<number, number>,
  options: { readonly columns: number; readonly passes: number; readonly pull: number },
): Fitted => {
  const examples = lessons.map(({ hashes, labels }): Example => {
    const slots: number[] = [];
    for (const hash of hashes) {
      const number = numbers.get(hash);
      if (number !== undefined) slots.push(number);
    }
    return { slots: Int32Array.from(slots), labels };
  });
  return fitLogistic(examples, { ...options, slots: numbers.size });
};

/** Of the signs that would have a place, the heaviest in any column; numbered anew. */
const heaviestByPlace = (
  candidates: ReadonlyMap<number, number>,
  { weights }: Fitted,
  places: number,
): ReadonlyMap<number, number> => {
  const holders = new Map<number, { readonly hash: number; readonly weight: number }>();
  for (const [hash, number] of candidates) {
    const weight = weights.reduce((most, column) => Math.max(most, Math.abs(column[number] ?? 0)), 0);
    const place = placeOf(hash, places);
    if (weight > (holders.get(place)?.weight ?? 0)) holders.set(place, { hash, weight });
  }
  return new Map([...holders.values()].map(({ hash }, number) => [hash, number]));
};

/** Weights in 28 steps either way, one printable sign each. */
const written = (
  { weights, bias }: Fitted,
  column: number,
  holders: ReadonlyMap<number, number>,
  places: number,
): Omit<Column, 'name'> => {
  const values = weights[column] ?? new Float64Array(0);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest / STEPS || 1;
  const signs = new Array<string>(places).fill(String.fromCharCode(ZERO));
  for (const [hash, number] of holders)
    signs[placeOf(hash, places)] = String.fromCharCode(ZERO + Math.round((values[number] ?? 0) / scale));
  return { weights: signs.join(''), scale, bias: bias[column] ?? 0 };
};
