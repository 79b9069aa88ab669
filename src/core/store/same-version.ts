import type { StoryEvent } from './event-text.ts';
import { shortName } from './ids.ts';
import type { VersionId, VersionText } from './version.ts';

/*
 * The hash in the name of a version is of the bytes on the disk, which are others when the lock was turned on or off. Who names a version
 * goes on naming it as it was called that day; number and letters stay the same.
 */

/** The names of today for those of any day. */
const namedNow = (ids: readonly VersionId[]): ((id: VersionId) => VersionId) => {
  const today = new Map(ids.map((id) => [shortName(id), id]));
  return (id) => today.get(shortName(id)) ?? id;
};

/** Versions with the parents they have among `all`. */
export const parentsAmong = <T extends VersionText>(
  versions: readonly T[],
  all: readonly VersionId[],
): readonly T[] => {
  const ids = new Set(all);
  const isHere = ({ parent }: VersionText): boolean => parent === null || ids.has(parent);
  if (versions.every(isHere)) return versions;
  const now = namedNow(all);
  return versions.map((version) =>
    version.parent === null || isHere(version) ? version : { ...version, parent: now(version.parent) },
  );
};

/** Events with the versions that they are about. `ids` is asked only when there is one about a version. */
export const eventsAbout = (
  events: readonly StoryEvent[],
  ids: () => readonly VersionId[],
): readonly StoryEvent[] => {
  if (!events.some((event) => 'version' in event)) return events;
  const now = namedNow(ids());
  return events.map((event) => ('version' in event ? { ...event, version: now(event.version) } : event));
};
