import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyDecoder, type RawKey } from '../../src/io/key-decoder.ts';
import type { Typed } from '../../src/io/typed.ts';

/** Feeds keys that came together, and gives what was made of them, without times. */
const decode = (keys: readonly (readonly [string | undefined, RawKey])[]): readonly object[] => {
  const got: Typed[] = [];
  const decoder = new KeyDecoder((typed) => got.push(typed));
  for (const [text, key] of keys) decoder.key(text, key, 0);
  decoder.flush();
  return got.map((typed) => {
    if (typed.kind === 'key') return { key: typed.name };
    return typed.kind === 'text' || typed.kind === 'paste' ? { [typed.kind]: typed.text } : typed;
  });
};
const letter = (text: string): readonly [string, RawKey] => [text, { sequence: text }];
const named = (name: string, sequence = ''): readonly [undefined, RawKey] => [undefined, { name, sequence }];

describe('keys', () => {
  test('that are letters are handed on together', () => {
    expect(decode([...'I slept'].map(letter))).toEqual([{ text: 'I slept' }]);
  });

  test('that are not stand between them', () => {
    expect(decode([letter('a'), named('left'), letter('b'), named('return', '\r')])).toEqual([
      { text: 'a' },
      { key: 'left' },
      { text: 'b' },
      { key: 'return' },
    ]);
  });

  test('make one line end of CR and LF, and one of LF alone', () => {
    expect(
      decode([letter('a'), named('return', '\r'), named('enter', '\n'), letter('b'), named('enter', '\n')]),
    ).toEqual([{ text: 'a' }, { key: 'return' }, { text: 'b' }, { key: 'return' }]);
  });

  test('between the marks of a paste are one paste, line ends and commands and all', () => {
    const inside: readonly (readonly [string | undefined, RawKey])[] = [
      letter('a'),
      named('return', '\r'),
      named('enter', '\n'),
      [undefined, { name: 'c', ctrl: true, sequence: '\u0003' }],
      [undefined, { name: 'up', sequence: '\u001b[A' }],
      ['\t', { name: 'tab', sequence: '\t' }],
      letter('b'),
    ];
    expect(decode([named('paste-start'), ...inside, named('paste-end'), letter('c')])).toEqual([
      { paste: 'a\n  b' },
      { text: 'c' },
    ]);
  });

  test('of an empty paste are nothing', () => {
    expect(decode([named('paste-start'), named('paste-end')])).toEqual([]);
  });

  test('with Ctrl or Alt are never letters', () => {
    expect(
      decode([
        ['a', { name: 'a', ctrl: true }],
        ['b', { name: 'b', meta: true }],
      ]),
    ).toEqual([{ key: 'a' }, { key: 'b' }]);
  });

  test('that nobody knows are nothing', () => {
    expect(
      decode([
        ['\u0000', { sequence: '\u0000' }],
        [undefined, { sequence: '\u001b[99~' }],
      ]),
    ).toEqual([]);
  });

  test('of a text come to that text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', 'é', '日', '👍', '\u0301', '\u200d') }),
        (text) => {
          expect(decode(Array.from(text, letter))).toEqual(text === '' ? [] : [{ text }]);
        },
      ),
    );
  });
});
