import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readValue, writeValue } from '../../../src/core/store/header-value.ts';

describe('a value of a version header', () => {
  it('leaves simple words as they are', () => {
    expect(writeValue('The bus that kept coming')).toBe('The bus that kept coming');
    expect(writeValue('Mum’s café, part two')).toBe('Mum’s café, part two');
  });

  it.each([
    ['', '""'],
    ['My #1 day: hope', '"My #1 day: hope"'],
    ['"Go," she said', '"\\"Go,\\" she said"'],
    ['two\nlines', '"two\\nlines"'],
    ['no', '"no"'],
    ['null', '"null"'],
    ['2019', '"2019"'],
    ['- a dash', '"- a dash"'],
    ['🌱', '"🌱"'],
    ['---', '"---"'],
    ['turned\u202eround', '"turned\\u202eround"'],
  ])('quotes %j, which a reader of YAML could take for something else', (text, written) => {
    expect(writeValue(text)).toBe(written);
  });

  it('is one line, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(writeValue(text)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      }),
    );
  });

  it('comes back the same, from us and from a library for YAML', () => {
    const near = fc.constantFrom(
      'yes',
      'a: b',
      ' a',
      'a ',
      "it's",
      '{a}',
      '[x]',
      'a #b',
      '&x',
      '*x',
      '!x',
      '%',
      '@',
      '`',
      '1e3',
      '0x1f',
      '~',
      'a:b',
      'é',
      '👩‍👩‍👧',
      '\ud800',
      '\t',
      '\r\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(near).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const written = writeValue(given);
        expect(readValue(written)).toBe(given);
        expect(parse(`key: ${written}\n`)).toEqual({ key: given });
      }),
      { numRuns: 500 },
    );
  });

  it('is taken as it stands when somebody has changed it by hand', () => {
    expect(readValue(' "half a quote')).toBe('"half a quote');
    expect(readValue("'single'")).toBe("'single'");
  });
});
