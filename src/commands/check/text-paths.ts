import type { Problem } from '../../core/check/report.ts';
import { isDiskError } from '../../core/disk-error.ts';
import { absolute, joined } from '../../core/typed-path.ts';
import type { Disk, Glob } from '../../ports.ts';
import { diskProblem, type ProblemWords } from './disk-problem.ts';

type Seeing = { readonly disk: Disk; readonly here: string; readonly says: ProblemWords };
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
    for (const one of found.paths) paths.add(one);
    problems.push(...found.problems);
  }
  return { paths: [...paths], problems };
};

const expand = async (path: string, seeing: Seeing, glob: () => Promise<Glob>): Promise<TextPaths> => {
  const { disk, here, says } = seeing;
  if (path === '-') return { paths: ['-'], problems: [] };
  if (path === '') return only({ path, code: 'missing', message: says.noName });
  const kind = kindOf(disk, absolute(here, path));
  if (kind === 'file' || kind === 'other') return { paths: [path], problems: [] };
  if (kind === 'folder') {
    const found = textsIn(path, seeing, () => true);
    return isNothing(found) ? only({ path, code: 'empty', message: says.empty(path) }) : found;
  }
  // What cannot even be looked at is told by the reading of it: there the disk says why.
  if (!PATTERN.test(path)) return { paths: [path], problems: [] };
  const { fixedPart, matcher } = await glob();
  const found = textsIn(fixedPart(path) || '.', seeing, matcher(path));
  return isNothing(found) ? only({ path, code: 'no-match', message: says.noMatch(path) }) : found;
};

const only = (problem: Problem): TextPaths => ({ paths: [], problems: [problem] });

const isNothing = ({ paths, problems }: TextPaths): boolean => paths.length === 0 && problems.length === 0;

/** What a path leads to; null when there is nothing, or when one may not even look. */
const kindOf = (disk: Disk, path: string): string | null => {
  try {
    return disk.lookThrough(path)?.kind ?? null;
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return null;
  }
};

/**
 * Texts below a folder, sorted by path; no hidden folders or files, no node_modules, and no folder twice, so that links cannot loop.
 * A folder that may not be read is a problem of its own, and the others are still read.
 */
const textsIn = (
  folder: string,
  { disk, here, says }: Seeing,
  fits: (path: string) => boolean,
): TextPaths => {
  const seen = new Set<string>();
  const paths: string[] = [];
  const problems: Problem[] = [];
  const inside = (path: string): void => {
    const facts = disk.lookThrough(absolute(here, path));
    if (facts?.kind !== 'folder' || seen.has(facts.key)) return;
    seen.add(facts.key);
    for (const { name, kind } of disk.list(absolute(here, path))) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const one = joined(path, name);
      const real = kind === 'link' ? kindOf(disk, absolute(here, one)) : kind;
      if (real === 'folder') walk(one);
      else if (real === 'file' && TEXT.test(name) && fits(one)) paths.push(one);
    }
  };
  const walk = (path: string): void => {
    try {
      inside(path);
    } catch (thrown) {
      problems.push(diskProblem(thrown, path, says));
    }
  };
  walk(folder);
  return { paths: paths.sort(), problems };
};
