import { eventText, readEvent, type StoryEvent } from '../core/store/event-text.ts';
import { FILE_LETTERS } from '../core/store/ids.ts';
import { millisecondsOf } from '../core/store/instant.ts';
import type { StoryId } from '../core/store/version.ts';
import { type Shelf, writeNew } from './durable-write.ts';
import { toBytes } from './encoding.ts';
import { namesIn, textIn } from './reading.ts';

const EVENT = /^e-[0-9a-z]{6,32}\.json$/;

/** In time order. Files that are no events we know are passed over, and left as they are. */
export const readEvents = ({ disk, layout }: Shelf, story: StoryId): readonly StoryEvent[] =>
  namesIn(disk, layout.events(story), 'file')
    .filter((name) => EVENT.test(name))
    .flatMap((name) => readEvent(textIn(disk, `${layout.events(story)}/${name}`) ?? '') ?? [])
    .sort((one, other) => millisecondsOf(one.at) - millisecondsOf(other.at));

/** Safe from a power cut when it returns; throws a DiskError, and then nothing has happened. */
export const addEvent = (shelf: Shelf, story: StoryId, event: StoryEvent): void => {
  const { ids, layout } = shelf;
  const name = `e-${ids.fresh(FILE_LETTERS)}.json`;
  writeNew(shelf, `${layout.events(story)}/${name}`, toBytes(eventText(event)));
};
