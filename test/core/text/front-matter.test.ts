import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listField, readFrontMatter } from '../../../src/core/text/front-matter.ts';

const fieldsOf = (text: string): { readonly [key: string]: string } =>
  Object.fromEntries(readFrontMatter(text).fields);
const bodyOf = (text: string): string => text.slice(readFrontMatter(text).bodyStart);

describe('front matter', () => {
  it.each([
    [
      'plain values',
      '---\nsetting: group\ntitle: My bus: a story\n---\nBody',
      { setting: 'group', title: 'My bus: a story' },
    ],
    [
      'quoted values',
      `---\ntitle: "A \\"bus\\""\nnote: 'it''s mine'\n---\n`,
      { title: 'A "bus"', note: "it's mine" },
    ],
    ['keys in capitals', '---\nSetting: group\n---\n', { setting: 'group' }],
    ['keys with a low line', '---\nKeep_Private: Oak Street\n---\n', { 'keep-private': 'Oak Street' }],
    ['a key given twice', '---\ntitle: one\ntitle: two\n---\n', { title: 'two' }],
    ['a value left out', '---\ntitle:\n---\n', { title: '' }],
    ['other lines', '---\n# note\n- a\ntitle: one\n---\n', { title: 'one' }],
    ['dots as the closing line', '---\ntitle: one\n...\n', { title: 'one' }],
    ['a quotation mark that is never closed', '---\ntitle: "one\n---\n', { title: '"one' }],
  ])('reads %s', (_, text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it.each([
    ['no opening line', 'title: one\n---\nBody'],
    ['an opening line further down', '\n---\ntitle: one\n---\nBody'],
    ['no closing line', '---\ntitle: one\n\nBody'],
    ['a closing line with more in it', '---\ntitle: one\n--- or not\nBody'],
    ['nothing at all', ''],
  ])('is none with %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ fields: new Map(), bodyStart: 0 });
  });

  it('swallows no draft: a head that never closes, or only after 64 kB, is story', () => {
    expect(readFrontMatter(`---\n${'a: b\n'.repeat(20_000)}---\nBody`).bodyStart).toBe(0);
  });

  it('ends where the body begins, with LF, CRLF and CR, with and without a BOM', () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const bom of ['', '\ufeff']) {
        const text = `${bom}---${end}title: one${end}---${end}${end}Body${end}`;
        expect(bodyOf(text)).toBe(`${end}Body${end}`);
        expect(fieldsOf(text)).toEqual({ title: 'one' });
      }
  });

  it('may be all there is', () => {
    expect(bodyOf('---\ntitle: one\n---')).toBe('');
    expect(fieldsOf('---\n---\n')).toEqual({});
  });

  it('gives back any one-line value that was written into it', () => {
    const value = fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' '));
    fc.assert(
      fc.property(value, (title) => {
        expect(fieldsOf(`---\ntitle: ${JSON.stringify(title)}\n---\n`)).toEqual({ title });
      }),
    );
  });

  it('takes any text and never points outside it', () => {
    const text = fc
      .array(fc.constantFrom('---', '...', '\n', '\r', 'a: b', ' ', '\ufeff', '"', "'"), { maxLength: 20 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const { bodyStart } = readFrontMatter(source);
        expect(bodyStart).toBeGreaterThanOrEqual(0);
        expect(bodyStart).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a field that holds a list', () => {
  it.each([
    ['[one, two]', ['one', 'two']],
    ['one, "two, too"', ['one', '"two', 'too"']],
    ["['one', two]", ['one', 'two']],
    ['one', ['one']],
    ['[]', []],
    ['', []],
    [undefined, []],
  ])('%s', (value, expected) => {
    expect(listField(value)).toEqual(expected);
  });
});

it('a story between two rules is no front matter', () => {
  const text = '---\nIt was cold that winter.\n---\nI went in.';
  expect(readFrontMatter(text)).toMatchObject({ bodyStart: 0 });
});
