import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions, build, Metafile, Plugin } from 'esbuild';

/** Packages that few commands use: each becomes one file of its own, so that nothing of them is installed, or read, with the rest. */
export const APART: readonly string[] = ['csv-parse/sync', 'pdfkit', 'saxes', 'tar'];
/** Where they lie, seen from `bin`, whose `import()` loads them. */
export const apartFile = (name: string): string => `../dist/packages/${fileOf(name)}`;
const fileOf = (name: string): string => `${name.split('/')[0]}.cjs`;

/** `require` gives what the package exports and nothing around it, which is what `import()` then has as its default. */
const contentOf = (name: string): string => MODULES[name] ?? `module.exports = require('${name}');`;
/** Packages that are modules have names in place of a default. Of tar only what reads is taken, from the files that it says are its own. */
const MODULES: { readonly [name: string]: string } = {
  'csv-parse/sync': "export { CsvError, parse } from 'csv-parse/sync';",
  tar: "export { Parser } from './node_modules/tar/dist/esm/parse.js';",
};

/** Words that stand apart, by language: where they are in `dist`, after the compiler. */
export const WORDS_APART: { readonly [language: string]: string } = { es: 'core/words/es/spanish.js' };
export const wordsFile = (language: string): string => `../dist/words/${language}.cjs`;

/** What runs in a thread of its own is a program of its own, with its package in it. Seen from `dist`. */
const THREAD = 'io/age-thread.js';

const FONT = '@expo-google-fonts/noto-sans';

/** Older packages say `fs` where they mean `node:fs`. */
const ownNames: Plugin = {
  name: 'own-names',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[a-z_]+$/ }, ({ path }) =>
      builtinModules.includes(path) ? { path: `node:${path}`, external: true } : undefined,
    );
  },
};

/** fontkit can read web fonts, which are packed with brotli; ours is not, and the word list of brotli alone is a third of all. */
const withoutWebFonts: Plugin = {
  name: 'without-web-fonts',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^brotli\// }, ({ path }) => ({ path, namespace: 'without-web-fonts' }));
    onLoad({ filter: /.*/, namespace: 'without-web-fonts' }, () => ({
      contents: "module.exports = () => { throw new Error('web fonts were left out'); };",
    }));
  },
};

/** Their licences ask that they be named wherever their code goes. */
export const noticesFor = (top: string, { inputs }: Metafile): string => {
  const names = Object.keys(inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)]
    .sort()
    .map((name) => `/*! This file holds ${name}.\n\n${licenceOf(join(top, 'node_modules', name))}\n*/`)
    .join('\n');
};

/** A package without a file for it names its licence, and who holds the rights, in its manifest. */
const licenceOf = (folder: string): string => {
  const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license']
    .map((name) => join(folder, name))
    .find(existsSync);
  if (file !== undefined) return readFileSync(file, 'utf8').trim().replaceAll('*/', '* /');
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly license?: string;
    readonly author?: string | { readonly name?: string };
  };
  const holder = typeof author === 'string' ? author : (author?.name ?? '');
  return `Licence: ${license ?? 'not named'}. ${holder}`.trim();
};

/** One file with all that it needs, and the licences of whatever was taken in. */
const writeApart = async (
  top: string,
  outfile: string,
  given: BuildOptions,
  bundle: typeof build,
): Promise<void> => {
  const options: BuildOptions = {
    ...given,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    plugins: [ownNames, withoutWebFonts],
    absWorkingDir: top,
    logLevel: 'warning',
  };
  const { metafile } = await bundle<BuildOptions & { metafile: true }>({
    ...options,
    write: false,
    metafile: true,
  });
  await bundle({ ...options, outfile, banner: { js: noticesFor(top, metafile) } });
};

/** Writes the packages and words that stand apart, and the font that goes into PDFs, with their licences. */
export const bundlePackages = async (top: string, dist: string, bundle: typeof build): Promise<void> => {
  for (const name of APART) {
    const stdin = { contents: contentOf(name), resolveDir: top };
    await writeApart(top, join(dist, 'packages', fileOf(name)), { stdin }, bundle);
  }
  await writeApart(
    top,
    join(dist, 'packages', 'age-thread.cjs'),
    { entryPoints: [join(dist, THREAD)] },
    bundle,
  );
  for (const [language, source] of Object.entries(WORDS_APART))
    await writeApart(
      top,
      join(dist, 'words', `${language}.cjs`),
      { entryPoints: [join(dist, source)] },
      bundle,
    );
  const fonts = join(top, 'node_modules', FONT);
  mkdirSync(join(dist, 'fonts'), { recursive: true });
  copyFileSync(
    join(fonts, '400Regular', 'NotoSans_400Regular.ttf'),
    join(dist, 'fonts', 'NotoSans-Regular.ttf'),
  );
  copyFileSync(join(fonts, 'LICENSE_FONT'), join(dist, 'fonts', 'LICENSE.txt'));
};
