import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Example, fitLogistic, scoreOf } from '../../src/build/logistic.ts';

const OPTIONS = { slots: 8, columns: 1, steps: 60, rate: 0.1, l2: 0.1 };
const example = (slots: readonly number[], label: number): Example => ({
  slots: Int32Array.from(slots),
  labels: [label],
});

test('learns which sign goes with the label', () => {
  const { weights, bias } = fitLogistic(
    [example([0, 2], 1), example([0, 3], 0), example([2], 1), example([3], 0)],
    OPTIONS,
  );
  const score = (slots: readonly number[]): number =>
    scoreOf(example(slots, 0), weights[0] ?? new Float64Array(8), bias[0] ?? 0);
  expect(score([2])).toBeGreaterThan(0.7);
  expect(score([3])).toBeLessThan(0.3);
});

test('gives the same weights for the same examples, whatever they are', () => {
  const examples = fc.array(fc.tuple(fc.array(fc.nat(7), { maxLength: 6 }), fc.nat(1)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(examples, (rows) => {
      const given = rows.map(([slots, label]) => example(slots, label));
      const once = fitLogistic(given, OPTIONS);
      expect(fitLogistic(given, OPTIONS)).toEqual(once);
      expect(once.weights[0]?.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
