import { markOf, placeOf, type SignTable, STEPS, strideOf } from '../core/hearing/sign-table.ts';
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
  const columns = names.map((name, column) => ({
    name,
    scale: largestOf(fitted.weights[column]) / STEPS || 1,
    bias: fitted.bias[column] ?? 0,
  }));
  const cells = new Int8Array(places * strideOf({ columns }));
  for (const [hash, number] of holders) {
    const cell = placeOf(hash, places) * strideOf({ columns });
    cells[cell] = markOf(hash);
    columns.forEach(({ scale }, column) => {
      cells[cell + 1 + column] = Math.round((fitted.weights[column]?.[number] ?? 0) / scale);
    });
  }
  return { places, columns, cells };
};

const largestOf = (weights: Float64Array = new Float64Array(0)): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);

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
