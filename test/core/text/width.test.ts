import { describe, expect, test } from 'vitest';
import { letters, letterWidth, width } from '../../../src/core/text/width.ts';

describe('width', () => {
  test.each([
    ['', 0],
    ['story', 5],
    ['café', 4],
    ['cafe\u0301', 4],
    ['日本語', 6],
    ['ｆｕｌｌ', 8],
    ['한국어', 6],
    ['👍', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['קול', 3],
    ['شكرا', 4],
    ['a\u200bb', 2],
    ['\ufdd0\ufdd1story\ufddf', 5],
  ])('%j takes %i cells', (text, cells) => {
    expect(width(text)).toBe(cells);
  });
});

describe('letters', () => {
  test('count as a reader counts them', () => {
    expect(letters('e\u0301👨‍👩‍👧‍👦日')).toEqual(['e\u0301', '👨‍👩‍👧‍👦', '日']);
  });

  test('each take no more than two cells in ordinary text', () => {
    for (const letter of letters('Ich war müde 👩🏾‍🚀 한 글'))
      expect(letterWidth(letter)).toBeLessThanOrEqual(2);
  });
});
