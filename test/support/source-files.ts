import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** A source file: its path from the root of the project with forward slashes, its text, and its text without remarks. */
export type SourceFile = { readonly path: string; readonly text: string; readonly code: string };

export type Import = {
  /** As written. */
  readonly from: string;
  /** Path from the root of the project for a file of ours, else the name of the package or the Node module. */
  readonly target: string;
  readonly kind: 'value' | 'types' | 'when called';
};

export const filesUnder = (folder: string, ending: string): readonly SourceFile[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const text = readFileSync(join(ROOT, folder, name), 'utf8');
      return { path: `${folder}/${name.split(sep).join('/')}`, text, code: withoutRemarks(text) };
    });

/** Remarks become blank, line ends stay, so that lines keep their numbers. `//` inside an address is no remark. */
const withoutRemarks = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (remark) => remark.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');

/** The code with the content of its strings taken out, for looking at names. Good enough for code that biome has formatted. */
export const withoutStrings = (code: string): string =>
  code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;
const CALLED = /(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)(\s*\.\s*[A-Z])?/g;

const onlyTypes = (names: string): boolean =>
  /^\{[\s\S]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .every((name) => name === '' || name.startsWith('type '));

export const importsOf = (file: SourceFile): readonly Import[] => {
  const target = (from: string): string =>
    from.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(file.path), from))
          .split(sep)
          .join('/')
      : from;
  const fixed = [...file.code.matchAll(STATIC)].map(([, type, names = '', from = '']): Import => {
    const types = type !== undefined || onlyTypes(names.trim());
    return { from, target: target(from), kind: types ? 'types' : 'value' };
  });
  const called = [...file.code.matchAll(CALLED)].map(([, typeOf, from = '', member]): Import => {
    const types = typeOf !== undefined || member !== undefined;
    return { from, target: target(from), kind: types ? 'types' : 'when called' };
  });
  return [...fixed, ...called];
};
