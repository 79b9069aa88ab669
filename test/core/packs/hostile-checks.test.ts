import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/check/check-text.ts';
import { plainContext } from '../../../src/core/check/context.ts';
import { briefOf, contextFrom } from '../../../src/core/packs/pack-brief.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { english } from '../../../src/core/words/words.ts';
import { builtInRules } from '../../support/built-in-rules.ts';
import { changed, decode, packFiles, problemsOf } from '../../support/pack-files.ts';

const { image } = await builtInRules();
const RULES = ['directive', 'graphic'];

const HURRY = `id: hurry
principle: humble
level: consider
why: A road takes the time it takes.
message: It may sound like a clock.
ask: What took its time?
find:
  - so much quicker
heard: [It was so much quicker.]
passes: [It was quick.]
`;
const TABLE = 'phrase,level,message,ask,why\nclean for,,Says what you are.,How else?,\n';
const FILES: { readonly [path: string]: string } = {
  'checks/hurry.yaml': HURRY,
  'checks/words.csv': TABLE,
  'checks/silencers.csv': 'phrase,rule,why\nas we say,directive,A saying\n',
  'checks/lists.yaml': 'drinks: [beer, wine]\n',
  'tests/draft.md': '---\nexpect: [hurry]\n---\nIt was so much quicker.\n',
  'samples/lee.md': '# Lee\n\n## then\n\nHere.\n',
  'pack.yaml': `${packFiles({})['pack.yaml']}rules:\n  thresholds:\n    grade: 9\nown-words: [one]\ndefaults:\n  rate: 120\n`,
};

/** What is told of the small pack with these files, well under a second. */
const quickly = async (files: { readonly [path: string]: string }): Promise<string> => {
  const start = performance.now();
  const decoded = await decode(packFiles(files), RULES);
  expect(performance.now() - start).toBeLessThan(1_000);
  return decoded.ok
    ? ''
    : decoded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
};

const yamlBombs: readonly (readonly [string, string])[] = [
  ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n'],
  ['ten thousand keys', Array.from({ length: 10_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['a very deep list', `find: ${'['.repeat(50_000)}`],
  ['half a megabyte in one line', `why: ${'x'.repeat(500_000)}`],
  ['a tag that makes a function', 'find: !!js/function "function () { throw 1 }"\n'],
  ['a merge', 'base: &b {id: x}\n<<: *b\n'],
  ['two documents', `${HURRY}---\n${HURRY}`],
  ['a binary tag', 'message: !!binary R0lGODlh\n'],
];

describe('what a stranger puts into checks', () => {
  it.each(yamlBombs)('is refused as a rule with %s', async (_name, text) => {
    expect(await quickly({ 'checks/hurry.yaml': text })).toMatch(/^checks\/hurry\.yaml:\d+ /m);
  });

  it.each(yamlBombs)('is refused as lists with %s', async (_name, text) => {
    expect(await quickly({ 'checks/lists.yaml': text })).toMatch(/^checks\/lists\.yaml:\d+ /m);
  });

  it.each(yamlBombs)('is refused as the header of a test with %s', async (_name, text) => {
    expect(await quickly({ 'tests/draft.md': `---\n${text}\n---\nWords.\n` })).toMatch(
      /^tests\/draft\.md:\d+ /m,
    );
  });

  it.each([
    ['an escape code', '\u001b]0;title\u0007clean for'],
    ['a sign that turns the line around', 'clean \u202efor'],
    ['a tag character', 'clean \u{e0041}for'],
    ['a zero byte', 'clean\u0000 for'],
  ])('is refused in a table with %s', async (_name, phrase) => {
    const told = await quickly({ 'checks/words.csv': `phrase,message,ask\n${phrase},Message.,Ask?\n` });
    expect(told).toMatch(/^checks\/words\.csv:2 A hidden sign \(U\+[0-9A-F]+\) stands in this line\./m);
  });

  it.each([
    ['a table of one endless cell', `phrase,message,ask\n"${'word '.repeat(80_000)}",b,c\n`],
    ['a table of a thousand columns', `phrase,message,ask${',x'.repeat(1_000)}\na,b,c\n`],
    ['a phrase of a hundred words', `phrase,message,ask\n${'word '.repeat(100)},b,c\n`],
    ['a formula', 'phrase,message,ask\n=cmd|calc!A0,,\n'],
  ])('is refused with %s', async (_name, text) => {
    expect(await quickly({ 'checks/words.csv': text })).toMatch(/^checks\/words\.csv:\d+ /m);
  });

  it.each([
    ['very many choices in brackets', `(${Array.from({ length: 200 }, (_, at) => `w${at} x`).join('|')})`],
    ['brackets in brackets', `${'('.repeat(40)}word${')'.repeat(40)}`],
    ['gaps behind each other', `word ${'..9 '.repeat(10)}end`],
    ['nothing but what may be missing', 'a? b? c?'],
    ['a regular expression', '(a+)+$'],
    ['a backslash', 'word\\u0000'],
  ])('is refused as a pattern of %s', async (_name, pattern) => {
    const rule = HURRY.replace('so much quicker', () => JSON.stringify(pattern));
    expect(await quickly({ 'checks/hurry.yaml': rule })).toMatch(
      /checks\/hurry\.yaml:8 This pattern cannot be used/,
    );
  });

  it('puts nothing into other objects, whatever keys and names it has', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      await decode(
        packFiles({ 'checks/hurry.yaml': HURRY.replace('find:', `lists:\n  ${name}: [polluted]\nfind:`) }),
        RULES,
      );
      await decode(
        packFiles({
          'checks/lists.yaml': `${name}: [polluted]\n`,
          'checks/hurry.yaml': HURRY.replace('so much', `<${name}>`),
        }),
        RULES,
      );
      await decode(
        packFiles({
          'samples/lee.md': `## ${name}\n\npolluted\n`,
          'tests/a.md': `---\nexpect:\n  - ${name}: x\n---\nWords.`,
        }),
        RULES,
      );
      await decode(
        packFiles(
          changed(
            'pack.yaml',
            'makes: story',
            `makes: story\nrules:\n  thresholds:\n    ${name}: 40\ndefaults:\n  ${name}: 1`,
          ),
        ),
        RULES,
      );
    }
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
    const listed = await problemsOf(
      packFiles({ 'checks/hurry.yaml': HURRY.replace('so much', '<constructor>') }),
    );
    expect(listed).toEqual([]);
  });

  it('cannot make a check slow: four thousand patterns on a long story take no second', async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `the w${at},Message ${at}.,Ask?`).join('\n');
    const rule = (at: number): string =>
      `${HURRY.replace('id: hurry', `id: slow-${at}`)}`.replace(
        '  - so much quicker\n',
        () =>
          `${Array.from({ length: 29 }, (_, n) => `  - <adv>|<det>|<prep> ..9 ..9 w${at}x${n}`).join('\n')}\n  - so much quicker\n`,
      );
    const rules = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`checks/slow-${at}.yaml`, rule(at)]),
    );
    const decoded = await decode(
      packFiles({ 'checks/words.csv': `phrase,message,ask\n${rows}\n`, ...rules }),
      RULES,
    );
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems.slice(0, 3)));
    const context = {
      ...plainContext,
      ...contextFrom(briefOf(decoded.pack), DEFAULT_SETTINGS, english.support),
    };
    const story =
      'The very old house by the river was quiet and I was slowly getting used to the w1 in it. '.repeat(150);
    checkText('A few words.', image, context);
    const start = performance.now();
    checkText(story, image, context);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('a pack that somebody broke, with everything in it', () => {
  const litter = fc.oneof(
    fc.constantFrom(
      '---\n',
      '## ',
      ': ',
      '- ',
      '"',
      ';',
      ',',
      '\n',
      '{',
      '[',
      '&a ',
      '*a',
      '!!str ',
      '\t',
      '\u0000',
      '|',
      '<',
      '~',
      '..9',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  it('never stops the program, and every problem has a place and a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(FILES)),
        fc.nat(),
        fc.nat(30),
        litter,
        async (where, at, cut, put) => {
          const text = FILES[where] ?? '';
          const from = at % (text.length + 1);
          const broken = text.slice(0, from) + put + text.slice(from + cut);
          const decoded = await decode(packFiles({ ...FILES, [where]: broken }), RULES);
          if (decoded.ok) return;
          expect(decoded.problems.length).toBeGreaterThan(0);
          for (const { line, message } of decoded.problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(message).toMatch(/\S/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
