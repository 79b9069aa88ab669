import { isAboutSitting } from '../../core/interview/records.ts';
import type { StorySummary } from '../../core/store/story-summary.ts';
import type { StoryId } from '../../core/store/version.ts';
import type { World } from '../../ports.ts';
import { redWordsOf } from '../../store/private-words.ts';
import { piecesOf, type Remains, searchRemains } from '../../store/remains.ts';
import type { StoryStore } from '../../store/story-store.ts';
import { deleteForGood } from '../../store/trash.ts';
import type { DeleteOptions } from '../delete.ts';
import { say } from '../saying.ts';
import { sayStory } from './about-story.ts';
import { askForWord } from './asking.ts';

/** Deletes a story for good, looks whether any of its words are left in our folders, and says what no program can reach. */
export const deleteNow = async (
  story: StorySummary,
  store: StoryStore,
  options: DeleteOptions,
  world: World,
): Promise<number> => {
  const says = world.words.store.deleting;
  sayStory(story, world);
  say(world, says.forGood);
  say(world, says.openElsewhere);
  const asked = await askForWord({ word: says.nowWord, question: says.typeToDelete }, options, world);
  if (!asked.yes) return asked.code;
  const pieces = piecesOf(store, story.id, world);
  const hadRed = redWordsOf(store, story.id).length > 0;
  deleteForGood(story, world);
  say(world, says.gone, { style: 'saved' });
  sayRemains(searchRemains(pieces, world), store, world);
  sayComeFrom(story.id, store, world);
  if (hadRed) say(world, says.redGone);
  sayBeyondReach(world);
  return 0;
};

const namesOf = (ids: readonly StoryId[], store: StoryStore, { words }: World): readonly string[] => {
  const title = (story: StorySummary): string => story.title || words.store.noTitle;
  const named = words.store.trouble.placeAndTitle;
  return [
    ...store.stories().map((story) => ({ id: story.id, name: named(story.place, title(story)) })),
    ...store.trash().map((story) => ({ id: story.id, name: named(`t${story.place}`, title(story)) })),
  ]
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name);
};

const sayRemains = (remains: Remains, store: StoryStore, world: World): void => {
  const says = world.words.store.deleting;
  const none = remains.stories.length === 0 && remains.paths.length === 0;
  if (remains.pieces === 0) say(world, says.noPieces);
  else if (none) say(world, says.lookedThrough(remains.files, remains.pieces));
  if (remains.stories.length > 0) say(world, says.inStories(namesOf(remains.stories, store, world)));
  if (remains.paths.length === 0) return;
  say(world, says.inFiles);
  for (const path of remains.paths) world.screen.write(`  ${world.screen.style('place', path)}`);
};

/** Another story that names this one in its journal was begun from it, or looks back on it. */
const sayComeFrom = (gone: StoryId, store: StoryStore, world: World): void => {
  const from = [...store.stories(), ...store.trash()]
    .filter(({ id }) => store.records(id).some((one) => isAboutSitting(one) && one.text.includes(gone)))
    .map(({ id }) => id);
  if (from.length > 0) say(world, world.words.store.deleting.fromIt(namesOf(from, store, world)));
};

const sayBeyondReach = (world: World): void => {
  const says = world.words.store.deleting;
  world.screen.write('');
  say(world, says.cannotReach);
  for (const what of says.reaches) say(world, says.reach(what));
};
