import { Trouble } from '../core/errors.ts';
import { isSealedName } from '../core/lock/sealed-name.ts';
import { namedAs, type StoryPart } from '../core/store/file-names.ts';
import { parseStoryId } from '../core/store/ids.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Shelf } from './durable-write.ts';
import { entriesIn } from './looking.ts';

type Place = Pick<Shelf, 'disk' | 'layout'>;

/** A locked store is locked as a whole, so a few stories tell; and a start must not list ten thousand names for it. */
const LOOKED_AT = 3;
/** Versions come last: there are most of them. */
const PARTS: readonly StoryPart[] = ['events', 'sittings', 'versions'];

/**
 * Whether the stories are locked and both files with keys are gone: somebody tidied up, or a copy left them out. One file that was locked
 * elsewhere makes no store a locked one, nor does one story. Only asked where there is no list of keys.
 */
export const areKeysGone = (place: Place): boolean => {
  if (place.disk.look(place.layout.identity) !== null) return false;
  const told: boolean[] = [];
  for (const { name } of entriesIn(place, place.layout.stories) ?? []) {
    const story = parseStoryId(name);
    const locked = story === null ? null : isLocked(place, story);
    if (locked !== null) told.push(locked);
    if (told.length === LOOKED_AT) break;
  }
  return told.filter((locked) => locked).length * 2 > told.length;
};

/** Whether everything of ours in it is; null when there is nothing of ours. */
const isLocked = (place: Place, story: StoryId): boolean | null => {
  let found = false;
  for (const part of PARTS) {
    const own = (entriesIn(place, place.layout.part(story, part)) ?? []).filter(
      ({ name }) => namedAs(part, name).kind === 'own',
    );
    if (!own.every(({ name }) => isSealedName(name))) return false;
    found ||= own.length > 0;
  }
  return found ? true : null;
};

export const keysGone = ({ layout }: Pick<Place, 'layout'>): Trouble =>
  new Trouble('place', ({ lock }) => [lock.lost.gone(layout.keys), lock.lost.goneHint]);
