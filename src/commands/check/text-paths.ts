import type { Problem } from '../../core/check/report.ts';
import type { checkWords } from '../../core/words/en/check.ts';
import type { Disk, Glob } from '../../ports.ts';
import { absolute, joined } from './paths.ts';

type Seeing = { readonly disk: Disk; readonly here: string; readonly says: (typeof checkWords)['problems'] };
export type TextPaths = { readonly paths: readonly string[]; readonly problems: readonly Problem[] };

const TEXT = /\.(md|markdown|txt)$/i;
const PATTERN = /[*?[{]/;

/** What was typed, as files to read: a file as it is, a folder as the texts in it, a pattern as what fits it. Each file once, in the order typed. */
export const findTexts = async (
  typed: readonly string[],
  seeing: Seeing,
  glob: () => Promise<Glob>,
): Promise<TextPaths> => {
  const paths = new Set<string>();
  const problems: Problem[] = [];
  for (const path of typed) {
    const found = await expand(path, seeing, glob);
    if (Array.isArray(found)) for (const one of found) paths.add(one);
    else problems.push(found as Problem);
  }
  return { paths: [...paths], problems };
};

const expand = async (
  path: string,
  seeing: Seeing,
  glob: () => Promise<Glob>,
): Promise<readonly string[] | Problem> => {
  const { disk, here, says } = seeing;
  if (path === '-') return ['-'];
  const facts = disk.lookThrough(absolute(here, path));
  if (facts?.kind === 'file' || facts?.kind === 'other') return [path];
  if (facts?.kind === 'folder') {
    const texts = textsIn(path, seeing, () => true);
    return texts.length > 0 ? texts : { path, code: 'empty', message: says.empty(path) };
  }
  if (!PATTERN.test(path)) return { path, code: 'missing', message: says.missing(path) };
  const { fixedPart, matcher } = await glob();
  const texts = textsIn(fixedPart(path) || '.', seeing, matcher(path));
  return texts.length > 0 ? texts : { path, code: 'no-match', message: says.noMatch(path) };
};

/** Texts below a folder, sorted by path; no hidden folders or files, no node_modules, and no folder twice, so that links cannot loop. */
const textsIn = (
  folder: string,
  { disk, here }: Seeing,
  fits: (path: string) => boolean,
): readonly string[] => {
  const seen = new Set<string>();
  const found: string[] = [];
  const walk = (path: string): void => {
    const facts = disk.lookThrough(absolute(here, path));
    if (facts?.kind !== 'folder' || seen.has(facts.key)) return;
    seen.add(facts.key);
    for (const { name, kind } of disk.list(absolute(here, path))) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const inside = joined(path, name);
      const real = kind === 'link' ? disk.lookThrough(absolute(here, inside))?.kind : kind;
      if (real === 'folder') walk(inside);
      else if (real === 'file' && TEXT.test(name) && fits(inside)) found.push(inside);
    }
  };
  walk(folder);
  return found.sort();
};
