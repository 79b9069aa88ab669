import { latestEvent } from '../core/store/event-text.ts';
import { isLater } from '../core/store/instant.ts';
import type { World } from '../ports.ts';
import { chosenStory, chosenVersion, labelOf, storeToWrite, type WritingWorld } from '../store/choosing.ts';

export type RestoreOptions = { readonly story: string; readonly version: string };
type RestoreWorld = WritingWorld & Pick<World, 'words'>;

/** Makes an old version the newest again, as a version of its own. Nothing is taken away. */
export const restore = (options: RestoreOptions, world: RestoreWorld): number => {
  const { screen } = world;
  const says = world.words.store;
  const store = storeToWrite(world);
  const story = chosenStory(store, options.story);
  const old = chosenVersion(store, story, options.version);
  const newest = store.version(story.id, 'newest');
  const label = labelOf(old, story, store);
  if (old.id === newest.id) {
    screen.write(says.newestAlready(label));
    return 0;
  }
  if (!old.intact) screen.warn(says.notIntact);
  // A name that was given later is the name of the story, not of the text that comes back.
  const renamed = latestEvent(store.events(story.id), 'renamed');
  const renamedSince = renamed !== null && isLater(renamed.at, old.created);
  const kept = store.keep({
    story: story.id,
    parent: newest.id,
    title: renamedSince ? story.title : old.title,
    setting: old.setting,
    pack: old.pack,
    sitting: null,
    note: says.broughtBackNote(label),
    body: old.body,
  });
  screen.write(screen.style('saved', says.broughtBack(kept.number, label)));
  screen.write(says.othersStay);
  return 0;
};
