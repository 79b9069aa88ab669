import { Trouble } from '../core/errors.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import type { World } from '../ports.ts';
import { storeToWrite } from '../store/choosing.ts';
import { theStoryAnywhere, theTrashed } from '../store/naming.ts';
import type { StoryStore } from '../store/story-store.ts';
import { putInTrash, takeBack } from '../store/trash.ts';
import { sayStory } from './delete/about-story.ts';
import { askForWord, mustHaveSomebody } from './delete/asking.ts';
import { deleteNow } from './delete/deleting-now.ts';
import { say } from './saying.ts';

/** Into the trash; with `now` for good, with `undo` out of the trash again. `plain`: questions in text alone, also from a pipe. */
export type DeleteOptions = {
  /** '' with `undo`: the only one that is in the trash. */
  readonly story: string;
  readonly now: boolean;
  readonly undo: boolean;
  readonly plain: boolean;
};

/** Deletes nothing before the teller has seen what goes, and has typed a word. */
export const deleteStory = async (options: DeleteOptions, world: World): Promise<number> => {
  const says = world.words.store.deleting;
  if (options.now && options.undo) throw new Trouble('usage', says.notBoth);
  if (!options.undo) mustHaveSomebody(options, world);
  const store = storeToWrite(world);
  if (options.undo) return bringBack(theTrashed(store.trash(), options.story), store, world);
  const story = options.now
    ? theStoryAnywhere(store.stories(), store.trash(), options.story)
    : store.find(options.story);
  return options.now ? deleteNow(story, store, options, world) : throwAway(story, store, options, world);
};

const throwAway = async (
  story: StorySummary,
  store: StoryStore,
  options: DeleteOptions,
  world: World,
): Promise<number> => {
  const says = world.words.store.deleting;
  sayStory(story, world);
  say(world, says.toTrash(world.settings.read().settings.trashDays));
  const asked = await askForWord({ word: says.trashWord, question: says.typeToTrash }, options, world);
  if (!asked.yes) return asked.code;
  putInTrash(store, story, world.clock.now());
  const place = store.trash().find(({ id }) => id === story.id)?.place ?? 1;
  say(world, says.inTrash(place), { style: 'saved' });
  say(world, says.toDeleteNow(place));
  return 0;
};

/** Nothing is asked: what comes back can go again. */
const bringBack = (story: StorySummary, store: StoryStore, world: World): number => {
  const says = world.words.store.deleting;
  takeBack(store, story, world);
  const back = store.find(story.id);
  say(world, says.takenBack(back.title || world.words.store.noTitle), { style: 'saved' });
  say(world, back.newest === null ? says.goOn(back.place) : says.howToRead(back.place));
  return 0;
};
