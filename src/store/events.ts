import { eventText, readEvent, type StoryEvent } from '../core/store/event-text.ts';
import { FILE_LETTERS, parseEventName } from '../core/store/ids.ts';
import { millisecondsOf } from '../core/store/instant.ts';
import { eventsAbout } from '../core/store/same-version.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Shelf } from './durable-write.ts';
import { toBytes } from './encoding.ts';
import { privateNames, privateText, writePrivate } from './private-files.ts';
import { versionIds } from './version-files.ts';

/** `newer`: some were written by a newer cps-story. */
export type Events = { readonly events: readonly StoryEvent[]; readonly newer: boolean };

/** In time order. Files that are no events we know are passed over, and left as they are. */
export const readEvents = (shelf: Shelf, story: StoryId): Events => {
  const { layout } = shelf;
  const read = privateNames(shelf, layout.events(story))
    .filter((name) => parseEventName(name) !== null)
    .map((name) => readEvent(privateText(shelf, layout.event(story, name)) ?? ''));
  const events = read
    .flatMap((event) => (typeof event === 'string' ? [] : [event]))
    .sort((one, other) => millisecondsOf(one.at) - millisecondsOf(other.at));
  return { events: eventsAbout(events, () => versionIds(shelf, story)), newer: read.includes('newer') };
};

/** Safe from a power cut when it returns; throws a DiskError, and then nothing has happened. */
export const addEvent = (shelf: Shelf, story: StoryId, event: StoryEvent): void => {
  const { ids, layout } = shelf;
  const name = `e-${ids.fresh(FILE_LETTERS)}.json`;
  writePrivate(shelf, layout.event(story, name), toBytes(eventText(event)));
};
