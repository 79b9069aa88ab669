import type { FoundPlace } from '../core/store/search-story.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { World } from '../ports.ts';
import { sweptStore, type WritingWorld } from '../store/choosing.ts';
import { say } from './saying.ts';
import { lookFor } from './stories/look-for.ts';
import { linesAbout, linesInTrash, placeLines } from './stories/story-lines.ts';
import { type Filters, fits, readFilters } from './stories/wanted.ts';

/** `words`: as they came from the command line; one with a space in it is a phrase. */
export type StoriesOptions = Filters & {
  readonly words: readonly string[];
  /** What is in the trash, in place of the stories. */
  readonly trash: boolean;
  /** Every one of them, however many. */
  readonly all: boolean;
  /** The lines in which the words were found, too. */
  readonly show: boolean;
};
export type StoriesWorld = WritingWorld & Pick<World, 'words' | 'zone'>;

/** More than these say little to a reader, and take a listener long. */
const MOST = 20;

export type Listed = { readonly story: StorySummary; readonly found: readonly FoundPlace[] };

/** Lists the stories, or those that are asked for. A store with nothing in it is nothing wrong. */
export const stories = (options: StoriesOptions, world: StoriesWorld): number => {
  const filters = readFilters(options, world);
  const store = sweptStore(world);
  const all = options.trash ? store.trash() : store.stories();
  if (all.length === 0) return sayNone(options, world);
  const listed = lookFor(
    options.words,
    all.filter((story) => fits(story, filters, world)),
    store,
    world,
  );
  if (listed.length === 0) return sayNoneFits(all.length, world);
  const shown = options.all ? listed : listed.slice(0, MOST);
  sayHeading(shown.length, all.length, options, world);
  for (const one of shown) sayOne(one, all, options, world);
  sayMore(shown, listed.length, options, world);
  return 0;
};

const sayNone = ({ trash }: StoriesOptions, world: StoriesWorld): number => {
  const says = world.words.store.list;
  say(world, trash ? says.trashEmpty : says.noneYet);
  if (!trash) say(world, says.noneYetHow);
  return 0;
};

const sayNoneFits = (all: number, world: StoriesWorld): number => {
  say(world, world.words.store.list.noneFits(all));
  say(world, world.words.store.list.seeEvery);
  return 0;
};

const sayHeading = (
  shown: number,
  all: number,
  { trash, words: wanted }: StoriesOptions,
  world: StoriesWorld,
): void => {
  const says = world.words.store.list;
  const whole = trash ? says.trashHeading : says.heading;
  const some = trash ? says.trashSome(shown, all) : says.some(shown, all);
  say(world, shown === all && wanted.length === 0 ? whole : some, { style: 'title' });
};

const sayOne = (
  { story, found }: Listed,
  all: readonly StorySummary[],
  options: StoriesOptions,
  world: StoriesWorld,
): void => {
  const { screen, words } = world;
  const says = words.store.list;
  const title = oneLine(story.title) || words.store.noTitle;
  const named = options.trash ? says.trashListed(story.place, title) : says.listed(story.place, title);
  const lines = options.trash ? linesInTrash(story, world) : linesAbout(story, all, world);
  screen.write('');
  say(world, named);
  for (const line of [...lines, ...placeLines(found, options.show, world)])
    say(world, line, { indent: '   ' });
};

const sayMore = (
  shown: readonly Listed[],
  fitting: number,
  { trash, words: wanted, show }: StoriesOptions,
  world: StoriesWorld,
): void => {
  const says = world.words.store.list;
  const toRead = shown.find(({ story }) => story.newest !== null);
  const first = shown[0];
  const lines = [
    shown.length < fitting ? says.seeAll : '',
    !show && wanted.length > 0 ? says.seeLines : '',
    trash && first ? says.takeBack(first.story.place) : '',
    !trash && toRead ? says.howToRead(toRead.story.place) : '',
  ].filter((line) => line !== '');
  if (lines.length > 0) world.screen.write('');
  for (const line of lines) say(world, line);
};
