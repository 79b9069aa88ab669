import type { VersionId } from './version.ts';

/** What stands to the left of one version when its descent is drawn: signs for the eye, one column and a space a branch. */
export type GraphRow = {
  /** Rows in which branches come together, above the version they were made from. */
  readonly joins: readonly string[];
  /** Beside the first line about the version. */
  readonly node: string;
  /** Beside its other lines. */
  readonly rest: string;
};

type Made = { readonly id: VersionId; readonly parent: VersionId | null };
/** For each branch the version that comes next in it; null where none does. */
type Branches = readonly (VersionId | null)[];

const drawn = (branches: Branches, node: number): string =>
  branches.map((next, at) => (at === node ? '*' : next === null ? ' ' : '|')).join(' ');

/** `|_|/`: the branch at `from` goes over to the one at `to`, behind those between. */
const join = (branches: Branches, from: number, to: number): string => {
  const signs = [...drawn(branches.slice(0, from), -1)];
  for (let column = 2 * to + 1; column < 2 * from - 1; column += 2) signs[column] = '_';
  signs[2 * from - 1] = '/';
  const right = branches.slice(from + 1).map((next) => (next === null ? '  ' : ' |'));
  return [...signs, ...(right.some((sign) => sign !== '  ') ? [' ', ...right] : [])].join('').trimEnd();
};

const withoutEnd = (branches: Branches): Branches =>
  branches.slice(0, branches.findLastIndex((next) => next !== null) + 1);

/** Takes the versions newest first. */
export const graphOf = (versions: readonly Made[]): readonly GraphRow[] => {
  const known = new Set(versions.map(({ id }) => id));
  let branches: Branches = [];
  return versions.map(({ id, parent }) => {
    const waiting = branches.flatMap((next, at) => (next === id ? [at] : []));
    const free = branches.indexOf(null);
    const node = waiting[0] ?? (free >= 0 ? free : branches.length);
    const joins = waiting
      .slice(1)
      .toReversed()
      .map((from) => {
        const row = join(branches, from, node);
        branches = withoutEnd(branches.with(from, null));
        return row;
      });
    const here = node < branches.length ? branches.with(node, id) : [...branches, id];
    branches = withoutEnd(here.with(node, parent !== null && known.has(parent) ? parent : null));
    return { joins, node: drawn(here, node), rest: drawn(branches, -1) };
  });
};
