import { laterThan } from '../core/store/instant.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import { daysLeft, trashedBy } from '../core/store/trash.ts';
import type { Processes } from '../ports.ts';
import { alone, aloneOrTrouble } from './alone.ts';
import { deleteStory } from './deleting.ts';
import { quietly, type Shelf } from './durable-write.ts';
import { readEvents } from './events.ts';
import { storyIds } from './reading.ts';
import { orNotDeleted } from './saving.ts';
import { openStore, type StoreWorld, type StoryStore, shelfOf } from './story-store.ts';

export type TrashWorld = StoreWorld & { readonly processes: Processes };

/** Puts a story into the trash. Trouble `not-saved` when the disk refuses; then it is where it was. */
export const putInTrash = (store: StoryStore, { id, touched }: StorySummary, now: string): void =>
  store.addEvent(id, { kind: 'trashed', at: laterThan(now, touched) });

/** Takes a story out of the trash. Alone, so that the trash is not emptied in the middle of it. */
export const takeBack = (store: StoryStore, { id, touched }: StorySummary, world: TrashWorld): void =>
  aloneOrTrouble(shelfOf(world), world.processes, () =>
    store.addEvent(id, { kind: 'taken-back', at: laterThan(world.clock.now(), touched) }),
  );

/** Deletes a story for good. Trouble when it could not be, or when another window is at it. */
export const deleteForGood = ({ id }: StorySummary, world: TrashWorld): void => {
  const shelf = shelfOf(world);
  aloneOrTrouble(shelf, world.processes, () => orNotDeleted(() => deleteStory(shelf, id)));
};

/** Most starts find nothing to do, so they look at the event files and at nothing else. */
const somethingIsUp = (shelf: Shelf, now: string, days: number): boolean =>
  storyIds(shelf).some((story) => {
    const at = trashedBy(readEvents(shelf, story).events);
    return at !== null && daysLeft(at, now, days) === 0;
  });

/** Deletes what was in the trash for so many days. Quietly: what cannot be done now is done at another start. */
export const emptyTrash = (world: TrashWorld, days: number): void =>
  quietly(() => {
    const shelf = shelfOf(world);
    const now = world.clock.now();
    if (!somethingIsUp(shelf, now, days)) return;
    alone(shelf, world.processes, () => {
      for (const { id, trashed, newer } of openStore(world).trash()) {
        if (trashed !== null && !newer && daysLeft(trashed, now, days) === 0) deleteStory(shelf, id);
      }
    });
  });
