import { describe, expect, it } from 'vitest';
import { fitsMinutes, minutesOf, minutesToChoose } from '../../../src/core/packs/minutes.ts';
import type { Limits } from '../../../src/core/packs/pack.ts';

const group: Limits = { soft: 550, hard: 650, least: 390 };
const oneToOne: Limits = { soft: 220, hard: 260 };
const profile: Limits = { soft: null, hard: { short: 200, page: 1000 } };
const none: Limits = { soft: null, hard: null };

describe('how long a piece may take', () => {
  it('is counted in whole minutes of 130 words', () => {
    expect(minutesOf(group)).toEqual({ least: 3, most: 5 });
    expect(minutesOf(oneToOne)).toEqual({ least: null, most: 2 });
    expect(minutesOf(profile)).toEqual({ least: null, most: 8 });
    expect(minutesOf(none)).toBeNull();
  });

  it('fits from the least to the most, or from a third of the most where no least is said', () => {
    expect([2, 3, 5, 6].map((minutes) => fitsMinutes(group, minutes))).toEqual([false, true, true, false]);
    expect([1, 2, 3].map((minutes) => fitsMinutes(oneToOne, minutes))).toEqual([true, true, false]);
    expect(fitsMinutes(none, 2)).toBe(false);
  });

  it('is worth asking only where there is a range, and never offers more than can be held', () => {
    expect(minutesToChoose(group)).toEqual([3, 4, 5]);
    expect(minutesToChoose(oneToOne)).toEqual([]);
    expect(minutesToChoose(none)).toEqual([]);
    expect(minutesToChoose({ soft: null, hard: 650, least: 650 })).toEqual([]);
    const wide = minutesToChoose({ soft: null, hard: 30 * 130, least: 5 * 130 });
    expect(wide).toEqual([5, 10, 15, 20, 25, 30]);
  });
});
