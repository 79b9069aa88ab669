import type { Version, VersionId } from './version.ts';

/** Versions that were made from one and the same version, side by side: two windows, or two computers. */
export type Fork = { readonly parent: VersionId | null; readonly versions: readonly Version[] };

/** Nothing is lost by a fork; a person is told, so that they can choose or join. Takes the versions of one story. */
export const forksOf = (versions: readonly Version[]): readonly Fork[] => {
  const byParent = new Map<VersionId | null, Version[]>();
  for (const version of versions) {
    const made = byParent.get(version.parent);
    if (made === undefined) byParent.set(version.parent, [version]);
    else made.push(version);
  }
  return [...byParent]
    .filter(([, made]) => made.length > 1)
    .map(([parent, made]) => ({ parent, versions: made }));
};

/** How the versions of one story come from each other, for whoever asks of thousands. */
export type Descent = {
  /** The version this one was made from; null when that is not here. */
  readonly parent: (version: Version) => Version | null;
  /** The one before it in the list. */
  readonly previous: (version: Version) => Version | null;
  /** The version this one was made from; when that is not here, the one before it. */
  readonly before: (version: Version) => Version | null;
  /** Versions that were made from the same one, without the version itself. */
  readonly beside: (version: Version) => readonly Version[];
};

/** Takes the versions oldest first. */
export const descentIn = (all: readonly Version[]): Descent => {
  const places = new Map(all.map(({ id }, at) => [id, at]));
  const forks = new Map(forksOf(all).map(({ parent, versions }) => [parent, versions]));
  const parent = (version: Version): Version | null =>
    version.parent === null ? null : (all[places.get(version.parent) ?? -1] ?? null);
  const previous = ({ id }: Version): Version | null => all[(places.get(id) ?? 0) - 1] ?? null;
  return {
    parent,
    previous,
    before: (version) => parent(version) ?? previous(version),
    beside: (version) => (forks.get(version.parent) ?? []).filter(({ id }) => id !== version.id),
  };
};
