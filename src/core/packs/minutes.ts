import type { Limits } from './pack.ts';
import { WORDS_A_MINUTE } from './word-limit.ts';

/** A pack made for ten minutes is no help to somebody who has two: where it does not say, a third of its most is the least. */
const SHORTEST_SHARE = 3;

/** Whole minutes a piece may take: `least` is null where the pack does not say. Null for a pack without a limit. */
export const minutesOf = ({
  hard,
  least,
}: Limits): { readonly least: number | null; readonly most: number } | null => {
  if (hard === null) return null;
  const words = typeof hard === 'number' ? hard : Math.max(...Object.values(hard));
  return {
    least: least === undefined ? null : Math.floor(least / WORDS_A_MINUTE),
    most: Math.ceil(words / WORDS_A_MINUTE),
  };
};

/** Whether a pack is made for a piece that long. */
export const fitsMinutes = (limits: Limits, minutes: number): boolean => {
  const made = minutesOf(limits);
  return made !== null && minutes <= made.most && minutes >= (made.least ?? made.most / SHORTEST_SHARE);
};

/** More than this is no choice that can be held in the ear. */
const MOST_CHOICES = 6;

/** The times that are worth asking about, in minutes; none where a pack leaves no room to choose. */
export const minutesToChoose = (limits: Limits): readonly number[] => {
  const made = minutesOf(limits);
  if (made === null || made.least === null || made.least < 1 || made.most <= made.least) return [];
  const step = Math.ceil((made.most - made.least) / (MOST_CHOICES - 1));
  const times: number[] = [];
  for (let time = made.least; time < made.most; time += step) times.push(time);
  return [...times, made.most];
};
