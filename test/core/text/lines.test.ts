import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, positionAt } from '../../../src/core/text/lines.ts';

const placeOf = (text: string, words: string): readonly [number, number] => {
  const { line, column } = positionAt(lineStarts(text), text.indexOf(words));
  return [line, column];
};

describe('line and column', () => {
  it.each([
    ['the first unit', 'you', [1, 1]],
    ['after LF', 'one\n you', [2, 2]],
    ['after CRLF', 'one\r\ntwo\r\nyou', [3, 1]],
    ['after CR', 'one\rtwo\r you', [3, 2]],
    ['after line ends of all kinds', 'a\nb\r\nc\rd\n\nyou', [6, 1]],
    ['after an emoji, which is two units', '😀 you', [1, 4]],
    ['after a BOM, which is a unit too', '\ufeffyou', [1, 2]],
    ['after a line separator, which ends no line', 'one\u2028you', [1, 5]],
  ])('%s', (_, text, expected) => {
    expect(placeOf(text, 'you')).toEqual(expected);
  });

  it('of the place after the last unit', () => {
    expect(positionAt(lineStarts('one\n'), 4)).toEqual({ line: 2, column: 1, offset: 4 });
    expect(positionAt(lineStarts(''), 0)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('agree with counting line ends one by one', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), (source, some) => {
        const offset = Math.min(some, source.length);
        if (source[offset - 1] === '\r' && source[offset] === '\n') return; // inside one line end
        const before = source.slice(0, offset).split(/\r\n|\n|\r/);
        expect(positionAt(lineStarts(source), offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
          offset,
        });
      }),
      { numRuns: 500 },
    );
  });
});
