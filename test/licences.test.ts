import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/source-files.ts';

/** Licences that let anybody use, change and pass on the program, and ask for no more than to be named. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

type Entry = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
};
type Installed = {
  readonly name: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const LOCK = readJson('package-lock.json') as { readonly packages: { readonly [place: string]: Entry } };
const ENTRIES = Object.entries(LOCK.packages).filter(([place]) => place !== '');
/** What is installed together with the program. */
const RUNTIME = ENTRIES.filter(([, entry]) => !entry.dev && !entry.devOptional);

const licenceOf = ({ license, licenses }: Installed): string => {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none named';
};

/** `MIT OR X` is fine when one of them is; `MIT AND X` when both are. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.has(one.trim())));

describe('what is installed together with the program', () => {
  it.each(RUNTIME.map(([place]) => place))('%s has a licence that allows everything', (place) => {
    const installed = readJson(`${place}/package.json`) as Installed;
    const licence = licenceOf(installed);
    expect(
      isAllowed(licence),
      `${installed.name} is under "${licence}". Allowed are: ${[...ALLOWED].join(', ')}. Choose another package, or ask whether this licence may join the list.`,
    ).toBe(true);
  });

  it('runs nothing while it is installed, and holds nothing made for one system only', () => {
    const odd = RUNTIME.filter(
      ([place, entry]) => entry.hasInstallScript || entry.os || existsSync(join(ROOT, place, 'binding.gyp')),
    );
    expect(odd.map(([place]) => place)).toEqual([]);
  });

  it('stays within a hundred packages', () => {
    expect(RUNTIME.length).toBeLessThan(100);
  });
});

describe('what is taken into files of the program', () => {
  const files = readdirSync(join(ROOT, 'dist/packages'));
  const named = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, 'dist/packages', file), 'utf8');
    return [...text.matchAll(/^\/\*! This file holds (.+)\.$/gm)].map(([, name = '']) => name);
  });

  it('is named there, with all that it brings along', () => {
    expect(files.sort()).toEqual(['age-thread.cjs', 'csv-parse.cjs', 'pdfkit.cjs', 'saxes.cjs', 'tar.cjs']);
    expect(named).toEqual(
      expect.arrayContaining([
        'age-encryption',
        'csv-parse',
        '@noble/curves',
        'pdfkit',
        'fontkit',
        'linebreak',
        'saxes',
        'xmlchars',
        'tar',
        'minipass',
      ]),
    );
  });

  /** One of them names its licence only in the file of that name. */
  const licenceIn = (folder: string): string => {
    const told = licenceOf(readJson(`${folder}/package.json`) as Installed);
    if (told !== 'none named') return told;
    return /^(\w+) License/.exec(readFileSync(join(ROOT, folder, 'LICENSE'), 'utf8'))?.[1] ?? told;
  };

  it.each([...new Set(named)])('%s has a licence that allows everything', (name) => {
    expect(isAllowed(licenceIn(`node_modules/${name}`)), name).toBe(true);
  });

  it('has its licence beside the font, which may go into the files that people make', () => {
    expect(readFileSync(join(ROOT, 'dist/fonts/LICENSE.txt'), 'utf8')).toContain(
      'SIL OPEN FONT LICENSE Version 1.1',
    );
  });
});

describe('the lock file', () => {
  it('names no address to download from, so that it serves behind any registry', () => {
    expect(ENTRIES.filter(([, entry]) => entry.resolved).map(([place]) => place)).toEqual([]);
  });

  it('agrees with package.json, and package.json names exact versions', () => {
    const wanted = readJson('package.json') as {
      readonly [kind: string]: { readonly [name: string]: string };
    };
    for (const kind of ['dependencies', 'devDependencies']) {
      for (const [name, version] of Object.entries(wanted[kind] ?? {})) {
        expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
        expect(LOCK.packages[`node_modules/${name}`]?.version, name).toBe(version);
      }
    }
  });

  it('holds what each system needs, not only the one it was made on', () => {
    const biome = Object.keys(LOCK.packages).filter((place) =>
      place.startsWith('node_modules/@biomejs/cli-'),
    );
    expect(biome.length).toBeGreaterThanOrEqual(8);
  });
});
