import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/core/check/read-text.ts';
import { signReader } from '../../../src/core/hearing/sentence-signs.ts';

const hashesOf = (text: string): readonly number[] => {
  const { table } = readText(text);
  const readSigns = signReader(table);
  return table.sentences.flatMap(({ from, to }) => {
    const { hashes, count } = readSigns(from, to);
    return [...hashes.subarray(0, count)];
  });
};

const WORDS = ['you', 'I', 'should', 'not', 'sister', '“', '”', ',', 'told', 'maybe', '.', '?'];

test('signs stay inside their sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), (words) => {
      const { table } = readText(words.join(' '));
      const readSigns = signReader(table);
      for (const { from, to } of table.sentences) {
        const { first, last, count } = readSigns(from, to);
        for (let sign = 0; sign < count; sign++) {
          expect(first[sign]).toBeGreaterThanOrEqual(from);
          expect(last[sign]).toBeLessThanOrEqual(to);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('each sign is counted once, however often its sign stands', () => {
  const { table } = readText('no no no no no no no no.');
  const { unique, uniqueCount, hashes, count } = signReader(table)(0, table.length);
  const once = [...unique.subarray(0, uniqueCount)];
  expect(new Set(once).size).toBe(once.length);
  expect(new Set(hashes.subarray(0, count))).toEqual(new Set(once));
});

test('who speaks makes a difference, the kind of quotation mark does not', () => {
  expect(hashesOf('You need to pray.')).not.toEqual(hashesOf('My aunt said you need to pray.'));
  expect(hashesOf('"You need to pray," she said.')).toEqual(hashesOf('“You need to pray,” she said.'));
});
