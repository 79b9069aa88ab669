import { shortName } from './ids.ts';
import type { VersionId } from './version.ts';

type Numbered = { readonly id: VersionId; readonly number: number };

/** How versions are called on a screen: by number, or by number and letters when two windows made the same number. */
export const versionLabels = (all: readonly Numbered[]): ((version: Numbered) => string) => {
  const first = new Map<number, VersionId>();
  const shared = new Set<number>();
  for (const { id, number } of all) {
    if ((first.get(number) ?? id) !== id) shared.add(number);
    first.set(number, id);
  }
  return ({ id, number }) => {
    const other = shared.has(number) || (first.get(number) ?? id) !== id;
    return other ? shortName(id) : String(number);
  };
};
