import { expect, test } from 'vitest';
import { english } from '../../../src/core/language/en/english.ts';
import { numberInBook, openBook, perWord } from '../../../src/core/text/word-book.ts';

test('a word has one number, wherever it stands', () => {
  const book = openBook(english);
  const first = numberInBook(book, 'wintergreen');
  expect(numberInBook(book, 'shorebird')).not.toBe(first);
  expect(numberInBook(book, 'wintergreen')).toBe(first);
  expect(book.words[first]).toBe('wintergreen');
});

test('what a word means is worked out once, and for words that come later too', () => {
  const asked: string[] = [];
  const length = perWord((word) => {
    asked.push(word);
    return word.length;
  });
  const book = openBook(english);
  const one = numberInBook(book, 'shoelace');
  expect(length(book)[one]).toBe(8);
  const other = numberInBook(book, 'shoelaces');
  expect(length(book)[other]).toBe(9);
  expect(length(book)[one]).toBe(8);
  expect(asked.filter((word) => word === 'shoelace')).toHaveLength(1);
});

test('a full book is closed, and the next text opens another', () => {
  const full = openBook(english);
  const kept = numberInBook(full, 'kept');
  for (let word = 0; word < 60_000; word++) numberInBook(full, `w${word}`);
  const next = openBook(english);
  expect(next).not.toBe(full);
  expect(openBook(english)).toBe(next);
  expect(full.words[kept]).toBe('kept');
});
