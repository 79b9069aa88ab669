import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Example, fitLogistic, scoreOf } from '../../src/build/logistic.ts';

const OPTIONS = { slots: 8, columns: 1, passes: 30, pull: 20 };
const example = (slots: readonly number[], label: boolean): Example => ({
  slots: Int32Array.from(slots),
  labels: [label],
});

test('learns which sign goes with the label', () => {
  const fitted = fitLogistic(
    [example([0, 2], true), example([0, 3], false), example([2], true), example([3], false)],
    OPTIONS,
  );
  expect(scoreOf(Int32Array.of(2), fitted, 0)).toBeGreaterThan(0.7);
  expect(scoreOf(Int32Array.of(3), fitted, 0)).toBeLessThan(0.3);
});

test('gives the same weights for the same examples, whatever they are', () => {
  const examples = fc.array(fc.tuple(fc.uniqueArray(fc.nat(7), { maxLength: 6 }), fc.boolean()), {
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
