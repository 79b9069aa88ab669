import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/core/text/count-words.ts';

describe('words as a person counts them', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ["I didn't go.", 3],
    ['I didn’t go…', 3],
    ['twenty-one days — or 22', 4],
    ['at 8.30 a.m.', 3],
    ["'quoted' - and -- dashed-", 3],
    ["rock 'n' roll, o''clock", 5],
    ['café naïve 日本 été', 4],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts usual prose as any other', () => {
    const units = fc.constantFrom(...'aZ0.-\'’ ,—\n"'.split(''));
    const strange = 'é';
    fc.assert(
      fc.property(fc.array(units, { maxLength: 30 }), (letters) => {
        const text = letters.join('');
        expect(countWords(text)).toBe(countWords(`${text} ${strange}`) - 1);
      }),
    );
  });
});
