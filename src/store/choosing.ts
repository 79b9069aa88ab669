import { Trouble } from '../core/errors.ts';
import { versionName } from '../core/store/ids.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import type { Version } from '../core/store/version.ts';
import { versionLabels } from '../core/store/version-labels.ts';
import type { World } from '../ports.ts';
import { guardPlace } from './guard.ts';
import { type LockWorld, settleLock } from './locking.ts';
import { openStore, type StoryStore } from './story-store.ts';
import { emptyTrash, type TrashWorld } from './trash.ts';

export type StartWorld = LockWorld & Pick<World, 'places' | 'screen' | 'words'>;

/**
 * The store, closed to others and without what a killed save left in it. What every command of the store begins with. `tell` gets
 * a line about the place of the store, and one when the disk is nearly full; that one can come in the middle of typing.
 */
export const sweptStore = (
  world: StartWorld,
  tell: (line: string) => void = world.screen.warn,
): StoryStore => {
  guardPlace(world, tell);
  settleLock(world);
  const store = openStore({ ...world, onNearlyFull: () => tell(world.words.store.aboutPlace.nearlyFull) });
  store.sweep();
  return store;
};

export type WritingWorld = StartWorld & TrashWorld & Pick<World, 'settings'>;

/** The same for a command that writes: what lay in the trash for its time is deleted first. */
export const storeToWrite = (world: WritingWorld, tell?: (line: string) => void): StoryStore => {
  const store = sweptStore(world, tell);
  emptyTrash(world, world.settings.read().settings.trashDays);
  return store;
};

/** The story that was named; the newest when none was. */
export const chosenStory = (store: StoryStore, name: string | null): StorySummary => {
  if (name !== null) return store.find(name);
  const [newest] = store.stories();
  if (newest) return newest;
  throw new Trouble('not-found', ({ store: { trouble } }) => [trouble.noStories, trouble.howToStart]);
};

/** A version that was kept; a Trouble that says how to go on when the story has none yet. */
export const chosenVersion = (store: StoryStore, story: StorySummary, which: string): Version => {
  if (story.versions > 0 || story.newer) return store.version(story.id, which);
  throw new Trouble('not-found', ({ store: { trouble } }) => [
    trouble.nothingKept,
    trouble.goOnWithDraft(story.place),
  ]);
};

/** How a version is called on a screen, among the others of its story. */
export const labelOf = (version: Version, { id }: StorySummary, store: StoryStore): string =>
  versionLabels(store.versionIds(id).map((each) => ({ id: each, number: versionName(each).number })))(
    version,
  );
