import type { StoryEvent } from './event-text.ts';
import type { Version } from './version.ts';

/** One time a version was told to somebody. */
export type Telling = Extract<StoryEvent, { kind: 'told' }>;

type NotedVersion = Pick<Version, 'id' | 'note'>;

/** The note on a version: what was put on it last. Takes events in time order. */
export const noteOn = ({ id, note }: NotedVersion, events: readonly StoryEvent[]): string =>
  events.reduce((last, event) => (event.kind === 'noted' && event.version === id ? event.note : last), note);

const takesAway = (event: StoryEvent, { version, day }: Telling): boolean =>
  event.kind === 'not-told' && event.version === version && event.day === day;

/** Every telling that was not taken away after it, earliest day first. Takes events in time order. */
export const tellingsIn = (events: readonly StoryEvent[]): readonly Telling[] =>
  events
    .filter((event) => event.kind === 'told')
    .filter((telling) => !events.slice(events.indexOf(telling)).some((event) => takesAway(event, telling)))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
