import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { APART, apartFile, bundlePackages, WORDS_APART, wordsFile } from './bundle-packages.ts';

/** What Node takes long to load and few commands use, with all that is used of it. */
const SLOW_TO_LOAD: { readonly [name: string]: readonly string[] } = {
  'node:child_process': ['spawn'],
  'node:crypto': ['createHash', 'createPrivateKey', 'createPublicKey', 'randomBytes', 'sign', 'verify'],
  'node:worker_threads': ['MessageChannel', 'Worker', 'receiveMessageOnPort'],
};

/** Loads the modules of Node that are slow when something of them is first called. A name that is not in the list stops the build. */
const loadWhenCalled: Plugin = {
  name: 'load-when-called',
  setup: ({ onResolve, onLoad }) => {
    const namespace = 'load-when-called';
    const filter = /^node:(?:child_process|crypto|worker_threads)$/;
    onResolve({ filter }, ({ path, namespace: from }) =>
      from === namespace ? { path, external: true } : { path, namespace },
    );
    onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: (SLOW_TO_LOAD[path] ?? [])
        .map((name) => {
          const real = `require('${path}').${name}`;
          return `export function ${name}(...given) { return new.target ? new (${real})(...given) : ${real}(...given); }`;
        })
        .join('\n'),
    }));
  },
};

/** Packages that lie in files of their own are loaded from there. */
const fromOwnFiles: Plugin = {
  name: 'from-own-files',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`^(?:${APART.join('|')})$`) }, ({ path }) => ({
      path: apartFile(path),
      external: true,
    }));
  },
};

/** The words of a second language are read only by who reads that language. */
const wordsFromOwnFiles: Plugin = {
  name: 'words-from-own-files',
  setup: ({ onResolve }) => {
    for (const [language, source] of Object.entries(WORDS_APART))
      onResolve({ filter: new RegExp(`/${source}$`) }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: wordsFile(language), external: true } : undefined,
      );
  },
};

/** Packages that are put into the bundle, whose licences ask to be named there. */
const TAKEN_IN = ['commander'];

const notices = (top: string): string =>
  TAKEN_IN.map((name) => {
    const licence = readFileSync(join(top, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    return `/*! This file holds ${name}.\n\n${licence}\n*/`;
  }).join('\n');

/** The bundle is the text of a function: what it takes from outside is handed in by `bin/load-program.js`. */
const OPENING = '(function (module, require, importPackage, __filename) {';
const CLOSING = '})';
const OWN_ADDRESS = "const ownAddress = require('node:url').pathToFileURL(__filename).href;";

/** A byte a character, so that the text need not be decoded. esbuild leaves other characters standing in regular expressions. */
const inAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The whole program in one readable file, so that a start reads one file instead of a hundred. What commands import when they are called is
 * in it too, and is run when it is called; the packages of `package.json` stay packages, all but those taken in, and those that few commands use
 * are written into files beside it (bundle-packages.ts). Gives back the mark in its first line, which tells
 * this text from every other.
 */
export const bundleProgram = async (top: string, entry: string, file: string): Promise<string> => {
  const { dependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as {
    readonly dependencies: { readonly [name: string]: string };
  };
  const { outputFiles } = await build({
    entryPoints: [join(dirname(file), entry)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'ascii',
    external: Object.keys(dependencies).filter((name) => !TAKEN_IN.includes(name)),
    plugins: [loadWhenCalled, fromOwnFiles, wordsFromOwnFiles],
    define: { 'import.meta.url': 'ownAddress' },
    banner: { js: `${OPENING}\n${notices(top)}\n${OWN_ADDRESS}` },
    footer: { js: CLOSING },
    logLevel: 'warning',
  });
  // Node knows no `import()` in a text for which V8 was handed its code.
  const text = inAscii(outputFiles[0]?.text ?? '').replace(/\bimport\(/g, 'importPackage(');
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 16);
  writeFileSync(file, `// ${mark}\n${text}`);
  await bundlePackages(top, dirname(file), build);
  return mark;
};
