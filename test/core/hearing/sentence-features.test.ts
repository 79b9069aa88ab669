import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/core/check/read-text.ts';
import { SLOTS, sentenceFeatures } from '../../../src/core/hearing/sentence-features.ts';

const slotsOf = (text: string): readonly number[] => {
  const { table } = readText(text);
  return table.sentences.flatMap(({ from, to }) => sentenceFeatures(table, from, to).map(({ slot }) => slot));
};

test('signs stay among the slots and inside their sentence', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('you', 'I', 'should', 'not', 'sister', '“', '”', ',', 'told', 'maybe', '.', '?'),
        { maxLength: 25 },
      ),
      (words) => {
        const { table } = readText(words.join(' '));
        for (const { from, to } of table.sentences) {
          for (const feature of sentenceFeatures(table, from, to)) {
            expect(feature.slot).toBeGreaterThanOrEqual(0);
            expect(feature.slot).toBeLessThan(SLOTS);
            expect(feature.from).toBeGreaterThanOrEqual(from);
            expect(feature.to).toBeLessThanOrEqual(to);
          }
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('who speaks makes a difference, the kind of quotation mark does not', () => {
  expect(slotsOf('You need to pray.')).not.toEqual(slotsOf('My aunt said you need to pray.'));
  expect(slotsOf('"You need to pray," she said.')).toEqual(slotsOf('“You need to pray,” she said.'));
});
