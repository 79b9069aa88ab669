import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letters, width } from '../../../src/core/text/width.ts';
import { wrap } from '../../../src/core/text/wrap.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', 'x', 'ß'), minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('日', '本', '語', 'が'), minLength: 1, maxLength: 12 }),
  fc.constantFrom('👨‍👩‍👧‍👦', '🇩🇪🇫🇷', '👍🏽', 'שלום', '-', 'a'.repeat(60)),
);
const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('wrap', () => {
  test('breaks between words', () => {
    expect(wrap('I slept in the bus station that winter.', 20)).toBe(
      'I slept in the bus\nstation that winter.',
    );
  });

  test('never makes a line wider than asked for', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 10, max: 60 }), (text, columns) => {
        for (const line of wrap(text, columns).split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('keeps every letter, whole and in its order', () => {
    const seen = (text: string): readonly string[] =>
      letters(text).filter((letter) => !/^\s+$/u.test(letter));
    fc.assert(
      fc.property(prose, fc.integer({ min: 10, max: 60 }), (text, columns) => {
        expect(seen(wrap(text, columns))).toEqual(seen(text));
      }),
    );
  });

  test('cuts a word only when it is wider than a line', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,10}$/u), { minLength: 1 }), (words) => {
        expect(wrap(words.join(' '), 12).split(/[ \n]/u)).toEqual(words);
      }),
    );
    expect(wrap('a'.repeat(25), 10)).toBe('aaaaaaaaaa\naaaaaaaaaa\naaaaa');
  });

  test('breaks Japanese between letters, and begins no line with a closing mark', () => {
    expect(wrap('私はひとりでした。', 16)).toBe('私はひとりでし\nた。');
  });

  test('does not cut an emoji', () => {
    expect(wrap('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 4)).toBe('👨‍👩‍👧‍👦👨‍👩‍👧‍👦\n👨‍👩‍👧‍👦');
  });

  test('keeps paragraphs and the room before a line', () => {
    expect(wrap('one\n\n  two', 20)).toBe('one\n\n  two');
  });

  test('puts what is asked for before first and later lines', () => {
    expect(wrap('one two three', 10, '  1. ', '     ')).toBe('  1. one\n     two\n     three');
  });

  test('gives no room to the marks of a style', () => {
    expect(wrap('\ufdd0\ufdd1one two\ufddf three', 13)).toBe('\ufdd0\ufdd1one two\ufddf three');
  });

  test('keeps words together that are joined by a no-break space', () => {
    expect(wrap('about 10\u00a0minutes', 12)).toBe('about\n10\u00a0minutes');
  });
});
