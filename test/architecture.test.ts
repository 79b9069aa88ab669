import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesUnder,
  type Import,
  importsOf,
  ROOT,
  type SourceFile,
  withoutStrings,
} from './support/source-files.ts';

const MAP = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
const SOURCES = filesUnder('src', '.ts').filter(({ path }) => !path.endsWith('.d.ts'));
const TESTS = filesUnder('test', '.ts');

/** One row of the import table in src/README.md. */
type Row = {
  readonly from: string;
  readonly reason: string;
  readonly may: string;
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly whenCalled: ReadonlySet<string>;
  readonly node: boolean;
  readonly packages: boolean;
};

const named = (cell: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...cell.matchAll(pattern)].map((match) => match[1] ?? ''));

const rowOf = (line: string): Row => {
  const [from = '', may = '', reason = ''] = line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  const whenCalled = named(may, /`([\w.-]+)` \(only by `import\(\)`\)/g);
  const types = named(may, /types of `([\w.-]+)`/g);
  const all = named(may.replaceAll('`import()`', ''), /`([\w.-]+)`/g);
  return {
    from: from.replaceAll('`', ''),
    reason,
    may,
    values: new Set([...all].filter((name) => !whenCalled.has(name) && !types.has(name))),
    types,
    whenCalled,
    node: /\bNode\b/.test(may),
    packages: /one package a file|\bcommander\b/.test(may),
  };
};

const TABLE: readonly Row[] = MAP.split('\n')
  .filter((line) => line.startsWith('| `'))
  .filter((line) => line.split('|').length === 5)
  .map(rowOf);

/** `io` for src/io/styles.ts, `main.ts` for src/main.ts. */
const areaOf = (path: string): string => path.split('/')[1] ?? '';

/** "commander in `cli/program.ts`", and "x (with y) in `file`" for two that come together. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  [...MAP.matchAll(/([\w-]+)(?: \(with ([\w-]+)\))? in\s+`([\w/.-]+\.ts)`/g)].flatMap(
    ([, one = '', two, file]) =>
      [one, two].filter((name) => name !== undefined).map((name): [string, string] => [name, `src/${file}`]),
  ),
);

const isOurs = ({ target }: Import): boolean => target.startsWith('src/');
const isNode = ({ target }: Import): boolean => target.startsWith('node:');
const packageOf = ({ target }: Import): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

const allowed = (row: Row, one: Import): boolean => {
  if (isNode(one)) return row.node;
  if (!isOurs(one)) return row.packages || one.kind === 'types';
  const area = areaOf(one.target);
  if (area === row.from || row.values.has(area)) return true;
  if (row.types.has(area)) return one.kind === 'types';
  return row.whenCalled.has(area) && one.kind !== 'value';
};

const complain = (lines: readonly string[]): void => expect(lines.join('\n')).toBe('');

describe('what may import what', () => {
  it('is written down for every part of the source', () => {
    const areas = new Set(SOURCES.map(({ path }) => areaOf(path)));
    expect([...areas].filter((area) => !TABLE.some((row) => row.from === area))).toEqual([]);
  });

  it.each(TABLE.map((row) => [row.from, row] as const))(
    '%s keeps to the import table of src/README.md',
    (from, row) => {
      const own = SOURCES.filter(({ path }) => areaOf(path) === from);
      complain(
        own.flatMap((file) =>
          importsOf(file)
            .filter((one) => !allowed(row, one))
            .map(
              (one) =>
                `${file.path} imports ${one.from}. ${from} may import: ${row.may}. Why: ${row.reason}.`,
            ),
        ),
      );
    },
  );

  it('has each package imported by one file, and all but chalk and commander only when first used', () => {
    const uses = SOURCES.flatMap((file) =>
      importsOf(file)
        .filter((one) => one.kind !== 'types' && !isOurs(one) && !isNode(one))
        .map((one) => ({ path: file.path, name: packageOf(one), kind: one.kind })),
    );
    complain(
      uses
        .filter(({ path, name }) => OWNERS.get(name) !== path)
        .map(({ path, name }) => `${path} imports ${name}, which only ${OWNERS.get(name) ?? 'nobody'} may.`),
    );
  });

  it('has node:fs imported by the disk alone', () => {
    const others = SOURCES.filter(({ path }) => path !== 'src/io/real-disk.ts' && areaOf(path) !== 'build');
    complain(
      others
        .filter((file) => importsOf(file).some(({ target }) => /^node:fs\b/.test(target)))
        .map(
          ({ path }) =>
            `${path} imports node:fs: every byte goes through the Disk port (src/io/real-disk.ts).`,
        ),
    );
  });

  it('reaches the network in one file, which only the sources of packs can get at', () => {
    const network = /^node:(?:http|https|http2|net|tls|dgram|dns)\b/;
    const names = /\b(?:fetch|WebSocket|XMLHttpRequest|EventSource)\b\s*\(/;
    const may = 'src/io/web-download.ts';
    const reaching = SOURCES.filter(
      (file) =>
        importsOf(file).some(({ target, kind }) => network.test(target) && kind !== 'types') ||
        names.test(withoutStrings(file.code)),
    );
    complain(
      reaching
        .filter(({ path }) => path !== may)
        .map(({ path }) => `${path} could reach a network. Nothing a teller writes leaves the computer.`),
    );
    const importing = SOURCES.filter((file) => importsOf(file).some(({ target }) => target === may));
    expect(importing.map(({ path }) => path)).toEqual(['src/world.ts']);
    const using = SOURCES.filter(({ code }) => /\b(?:download|otherPrograms)(?:\(\)|:)/.test(code));
    expect(using.map(({ path }) => path).sort()).toEqual([
      'src/core/packs/pack-tools.ts',
      'src/packs/program-sources.ts',
      'src/packs/web-source.ts',
      'src/world.ts',
    ]);
    const asking = SOURCES.filter((file) =>
      importsOf(file).some(({ target }) => /^src\/packs\/(?:program-sources|web-source)\.ts$/.test(target)),
    );
    expect(asking.map(({ path }) => path)).toEqual(['src/commands/pack/coming-in.ts']);
    const coming = SOURCES.filter((file) =>
      importsOf(file).some(({ target }) => target === 'src/commands/pack/coming-in.ts'),
    );
    expect(coming.map(({ path }) => path).sort()).toEqual([
      'src/commands/pack-add.ts',
      'src/commands/pack-sign.ts',
      'src/commands/pack-update.ts',
      'src/commands/pack-verify.ts',
    ]);
  });
});

describe('what a part may touch', () => {
  const PURE = ['core', 'commands', 'store', 'packs', 'formats', 'cli'];
  const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
    [/\bprocess\.\w/, 'the process belongs to src/world.ts'],
    [/\bconsole\b/, 'only the Screen prints'],
    [/\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(/, 'the time comes from world.clock'],
    [/\bMath\.random\b|\bcrypto\.\w/, 'chance comes from world.ids'],
    [/\bset(?:Timeout|Interval|Immediate)\b/, 'waiting is the business of io'],
    [/\bglobalThis\b/, 'take what you need as a parameter'],
  ];

  it.each(FORBIDDEN)('no %s in the parts that only compute', (pattern, why) => {
    complain(
      SOURCES.filter(
        ({ path, code }) => PURE.includes(areaOf(path)) && pattern.test(withoutStrings(code)),
      ).map(({ path }) => `${path}: ${why}.`),
    );
  });

  it('nothing but the world touches the process', () => {
    const may = ['src/world.ts', 'src/main.ts', 'src/dev.ts'];
    complain(
      SOURCES.filter(({ path }) => !may.includes(path) && areaOf(path) !== 'build')
        .filter(({ code }) => /\bprocess\.\w|'node:process'/.test(withoutStrings(code)))
        .map(
          ({ path }) =>
            `${path} touches the process: take streams and variables as parameters (src/world.ts).`,
        ),
    );
  });

  it('no words of one language are reached but through all words, or by what reads texts of that language', () => {
    complain(
      SOURCES.filter(({ path }) => !/^src\/(?:core\/(?:words|language)\/|world\.ts$)/.test(path)).flatMap(
        (file) =>
          importsOf(file)
            .filter(({ target }) => /^src\/core\/words\/[a-z]{2}\//.test(target))
            .map(
              ({ from }) =>
                `${file.path} imports ${from}: take the words from the world, or as a parameter; types from core/words/words.ts.`,
            ),
      ),
    );
  });

  it('a trouble is told in the words of the screen', () => {
    complain(
      SOURCES.filter(({ code }) =>
        /\b(?:thrown|trouble|caught)\.(?:message|hint)\b/i.test(withoutStrings(code)),
      )
        .filter(
          ({ path }) =>
            !['src/main.ts', 'src/packs/folder-reader.ts', 'src/core/interview/json-place.ts'].includes(path),
        )
        .map(({ path }) => `${path} tells what is there for a stack: use trouble.told(words).`),
    );
  });

  it('no test mocks a module', () => {
    const mock = new RegExp(`\\bvi\\.(?:${['mock', 'doMock'].join('|')})\\(`);
    complain(
      TESTS.filter(({ code }) => mock.test(code)).map(
        ({ path }) => `${path} mocks a module: hand in another world instead (test/support).`,
      ),
    );
  });

  it('no test is left out, and none runs alone', () => {
    const out = new RegExp(
      `\\b(?:it|test|describe)\\.(?:${['skip', 'only', 'todo', 'fails'].join('|')})\\b\\(`,
    );
    complain(
      TESTS.filter(({ code }) => out.test(code)).map(
        ({ path }) => `${path} leaves tests out: mend it or take it away.`,
      ),
    );
  });
});

describe('how long things may be', () => {
  it('no source file has more than 250 lines', () => {
    complain(
      SOURCES.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
        .filter(({ lines }) => lines > 250)
        .map(({ path, lines }) => `${path} has ${lines} lines: split it by what it is about.`),
    );
  });

  it('no function has more than 50 lines', () => {
    complain(
      SOURCES.flatMap((file) =>
        functionsOf(file)
          .filter(({ lines }) => lines > 50)
          .map(
            ({ line, lines }) =>
              `${file.path}:${line} holds a function of ${lines} lines: give its parts names.`,
          ),
      ),
    );
  });
});

/** By indentation, which biome keeps: from a line that opens a function to the line that closes it. */
const functionsOf = ({ code }: SourceFile): readonly { readonly line: number; readonly lines: number }[] => {
  const lines = code.split('\n');
  return lines.flatMap((text, at) => {
    if (
      !/=> \{$|^\s*(?:export )?(?:async )?function\b.*\{$|^ {2}(?:async |get |override |static )*#?\w+\(.*\{$/.test(
        text,
      )
    )
      return [];
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    const length = lines.slice(at + 1).findIndex((later) => later.startsWith(`${indent}}`)) + 2;
    return length > 1 ? [{ line: at + 1, lines: length }] : [];
  });
};
