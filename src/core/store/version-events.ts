import type { StoryEvent } from './event-text.ts';
import type { Version, VersionId } from './version.ts';

/** One time a version was told to somebody. */
export type Telling = Extract<StoryEvent, { kind: 'told' }>;

type NotedVersion = Pick<Version, 'id' | 'note'>;

/** The notes on versions: what was put on each last. Takes events in time order. */
export const notesIn = (events: readonly StoryEvent[]): ((version: NotedVersion) => string) => {
  const last = new Map<VersionId, string>();
  for (const event of events) if (event.kind === 'noted') last.set(event.version, event.note);
  return ({ id, note }) => last.get(id) ?? note;
};

/** The same for one version. */
export const noteOn = (version: NotedVersion, events: readonly StoryEvent[]): string =>
  notesIn(events)(version);

const takesAway = (event: StoryEvent, { version, day }: Telling): boolean =>
  event.kind === 'not-told' && event.version === version && event.day === day;

/** Every telling that was not taken away after it, earliest day first. Takes events in time order. */
export const tellingsIn = (events: readonly StoryEvent[]): readonly Telling[] =>
  events
    .filter((event) => event.kind === 'told')
    .filter((telling) => !events.slice(events.indexOf(telling)).some((event) => takesAway(event, telling)))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
