import type { Version, VersionId } from './version.ts';

/** Versions that were made from one and the same version, side by side: two windows, or two computers. */
export type Fork = { readonly parent: VersionId | null; readonly versions: readonly Version[] };

/** Nothing is lost by a fork; a person is told, so that they can choose or join. Takes the versions of one story. */
export const forksOf = (versions: readonly Version[]): readonly Fork[] => {
  const byParent = new Map<VersionId | null, Version[]>();
  for (const version of versions) {
    byParent.set(version.parent, [...(byParent.get(version.parent) ?? []), version]);
  }
  return [...byParent]
    .filter(([, made]) => made.length > 1)
    .map(([parent, made]) => ({ parent, versions: made }));
};

/** The version this one was made from; when that is not here, the one before it. Takes the versions oldest first. */
export const versionBefore = (version: Version, all: readonly Version[]): Version | null =>
  all.find(({ id }) => id === version.parent) ??
  all[all.findIndex(({ id }) => id === version.id) - 1] ??
  null;

/** Versions that were made from the same one, without the version itself. */
export const besides = (version: Version, forks: readonly Fork[]): readonly Version[] =>
  (forks.find(({ parent }) => parent === version.parent)?.versions ?? []).filter(
    ({ id }) => id !== version.id,
  );
