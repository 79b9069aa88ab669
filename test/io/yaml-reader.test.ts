import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/words/words.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';

const read = async (text: string) => (await loadYamlReader(english.yaml))(text);
const problemsOf = async (text: string) => {
  const answer = await read(text);
  return answer.ok ? [] : answer.problems.map(({ line, message }) => `${line} ${message}`);
};

describe('reading YAML', () => {
  it('gives back every scalar as the words that were typed', async () => {
    const answer = await read('a: no\nb: 1.10\nc: 007\nd: 2026-11-20\ne:\nf: ~\ng: [yes, null]\n');
    expect(answer.ok && { ...(answer.value as object) }).toEqual({
      a: 'no',
      b: '1.10',
      c: '007',
      d: '2026-11-20',
      e: '',
      f: '~',
      g: ['yes', 'null'],
    });
  });

  it('keeps words in quotes whole', async () => {
    const answer = await read('a: "Who was your #1: me?"\nb: |\n  - one\n  # two\n');
    expect(answer.ok && { ...(answer.value as object) }).toEqual({
      a: 'Who was your #1: me?',
      b: '- one\n# two\n',
    });
  });

  it('knows the line of a key, of an item, and of the nearest thing above what is not there', async () => {
    const answer = await read('a: 1\nb:\n  - x\n  - c: 1\n    d: 2\n');
    if (!answer.ok) throw new Error('not read');
    expect(answer.lineOf(['a'])).toBe(1);
    expect(answer.lineOf(['b', 1])).toBe(4);
    expect(answer.lineOf(['b', 1, 'd'])).toBe(5);
    expect(answer.lineOf(['b', 1, 'nothing'])).toBe(4);
    expect(answer.lineOf(['nothing'])).toBe(1);
  });

  it('takes __proto__ and constructor as keys like any other', async () => {
    const answer = await read('__proto__:\n  polluted: yes\nconstructor: x\n');
    if (!answer.ok) throw new Error('not read');
    expect(Object.keys(answer.value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(answer.value)).toBeNull();
    expect('polluted' in {}).toBe(false);
  });
});

describe('refusing what a stranger could send', () => {
  it('an alias, and so a bomb of them', async () => {
    const bomb = [
      'a: &a [x]',
      ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`),
    ];
    expect((await problemsOf(bomb.join('\n')))[0]).toContain('The signs & and * have a meaning here');
    expect(await problemsOf('a: *bold*')).toEqual([expect.stringContaining('1 The signs & and *')]);
  });

  it.each(['!!js/function x', '!!binary aGk=', '!mine x'])('a tag: %s', async (value) => {
    expect(await problemsOf(`a: 1\nb: ${value}`)).toEqual([expect.stringContaining('2 The sign !')]);
  });

  it('merge keys do not merge', async () => {
    const answer = await read('a: {x: 1}\n<<: {y: 2}');
    expect(answer.ok && Object.keys(answer.value as object)).toEqual(['a', '<<']);
  });

  it('more than 16 KB, before the parser sees it', async () => {
    expect(await problemsOf(`a: ${'x'.repeat(17_000)}`)).toEqual([
      '1 This is longer than 16 KB. Only short settings belong here.',
    ]);
  });

  it.each([
    ['one a line', Array.from({ length: 1_500 }, (_, at) => `k${at}: 1`).join('\n')],
    ['between braces', `{${Array.from({ length: 1_500 }, (_, at) => `"${at}":1`).join(',')}}`],
  ])('hundreds of keys, %s', async (_name, text) => {
    expect(await problemsOf(text)).toEqual(['1 There are more than 200 keys here.']);
  });

  it.each([
    ['brackets', '['.repeat(8_000)],
    ['braces', '{a: '.repeat(100)],
    ['dashes', `${'- '.repeat(4_000)}x`],
    ['question marks', `${'? '.repeat(4_000)}x`],
  ])('deep nesting of %s', async (_name, text) => {
    expect(await problemsOf(text)).toEqual(['1 Lists stand inside lists too many times here.']);
  });

  it('a key that is a list', async () => {
    expect(await problemsOf('? [a, b]\n: c')).toEqual(['1 A key must be one plain word.']);
  });

  it.each([' - door', '  -door', '  – door', '  • door'])(
    'a line of a list that is not like the others, told once and as such: %j',
    async (line) => {
      expect(await problemsOf(`order:\n  - arrive\n${line}\n  - turn\nid: a`)).toEqual([
        expect.stringContaining('3 This line of a list is not like the lines around it.'),
      ]);
    },
  );

  it('two documents', async () => {
    expect(await problemsOf('a: 1\n---\nb: 2')).toEqual([expect.stringContaining('2 A second line of ---')]);
  });

  it('20,000 keys in well under a second', async () => {
    const start = performance.now();
    await problemsOf(Array.from({ length: 20_000 }, (_, at) => `key${at}: 1`).join('\n'));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
