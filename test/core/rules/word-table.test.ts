import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWordTable, numberOf } from '../../../src/core/rules/word-table.ts';

const words = fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { maxLength: 200 });

test('every word is found under its number, and no other word at all', () => {
  fc.assert(
    fc.property(words, words, (inside, others) => {
      const table = buildWordTable(inside);
      expect(inside.map((word) => numberOf(table, word))).toEqual(inside.map((_, place) => place + 1));
      for (const other of others) if (!inside.includes(other)) expect(numberOf(table, other)).toBe(0);
    }),
  );
});

test('a table of no words finds none', () => {
  expect(numberOf(buildWordTable([]), 'you')).toBe(0);
  expect(numberOf(buildWordTable([]), '')).toBe(0);
});
