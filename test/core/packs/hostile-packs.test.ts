import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePack } from '../../../src/core/packs/pack-decoder.ts';
import { english } from '../../../src/core/words/words.ts';
import { loadYamlReader } from '../../../src/io/yaml-reader.ts';
import { changed, decode, PACK_FILES, packFiles, problemsOf } from '../../support/pack-files.ts';

const read = await loadYamlReader(english.yaml);
const decodeNow = (files: { readonly [path: string]: string }) =>
  decodePack(
    {
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      origin: 'added',
      hash: 'h1:test',
      rules: null,
    },
    read,
    english.packProblems,
  );

const path = fc.constantFrom(...Object.keys(PACK_FILES));
const litter = fc.oneof(
  fc.constantFrom(
    '---\n',
    '## ',
    '# ',
    ': ',
    '- ',
    '"',
    '{',
    '[',
    '&a ',
    '*a',
    '!!str ',
    '\t',
    '\u0000',
    '\u202e',
    '|',
    '__proto__: 1\n',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('a pack that somebody broke', () => {
  it('never stops the program, and every problem has a place and a sentence', () => {
    fc.assert(
      fc.property(path, fc.nat(), fc.nat(40), litter, (where, at, cut, put) => {
        const text = PACK_FILES[where] ?? '';
        const from = at % (text.length + 1);
        const broken = text.slice(0, from) + put + text.slice(from + cut);
        const decoded = decodeNow({ ...PACK_FILES, [where]: broken });
        if (decoded.ok) return;
        expect(decoded.problems.length).toBeGreaterThan(0);
        for (const { file, line, message } of decoded.problems) {
          expect(Object.keys(PACK_FILES)).toContain(file);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/\S/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of the same files, whatever their order', () => {
    const files = packFiles(changed('prompts/keep.md', 'kind: list', 'kind: lists'));
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(decodeNow(turned)).toEqual(decodeNow(files));
  });
});

describe('a pack that somebody made to do harm', () => {
  it('puts nothing into other objects', async () => {
    await decode(
      packFiles(changed('pack.yaml', 'makes: story', 'makes: story\n__proto__:\n  polluted: yes')),
    );
    await decode(packFiles({ 'sample.md': '## __proto__\n\npolluted\n' }));
    expect('polluted' in {}).toBe(false);
  });

  it('cannot name prompts, choices or limits after what every object has', async () => {
    const limit = 'feeds: [purpose, length]';
    const files = packFiles({
      ...changed('prompts/purpose.md', 'feeds: [purpose]', limit),
      ...changed('pack.yaml', 'most: 40 words', 'most:\n    constructor: 40\n    hope: 40\n    trust: 40'),
    });
    expect(await problemsOf(files)).toEqual([
      'pack.yaml:14 "constructor" is not a choice of the prompt that sets the length. What can stand here: "hope", "trust".',
    ]);
  });

  it.each([
    ['an alias bomb', `a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]`],
    ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['a very deep list', '['.repeat(100_000)],
    ['a megabyte in one value', `title: ${'x'.repeat(1_000_000)}`],
  ])('is refused with %s, in well under a second', async (_name, text) => {
    const start = performance.now();
    const problems = await problemsOf(
      packFiles({ 'pack.yaml': text, 'prompts/keep.md': `---\n${text}\n---\nWhy?` }),
    );
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(problems.join('\n')).toMatch(/^pack\.yaml:1 /);
    expect(problems.join('\n')).toContain('prompts/keep.md:2 ');
  });
});
