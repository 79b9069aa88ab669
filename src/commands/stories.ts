import { minutesBetween } from '../core/store/instant.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { World } from '../ports.ts';
import { sweptStore } from '../store/choosing.ts';
import type { StorySummary } from '../store/story-store.ts';

export type StoriesOptions = Readonly<Record<string, never>>;
type StoriesWorld = Pick<World, 'disk' | 'clock' | 'ids' | 'places' | 'screen' | 'words'>;

/** Lists the stories. A store with nothing in it is nothing wrong. */
export const stories = (_options: StoriesOptions, world: StoriesWorld): number => {
  const { screen } = world;
  const says = world.words.store;
  const found = sweptStore(world).stories();
  if (found.length === 0) {
    screen.write(says.noneYet);
    screen.write(says.noneYetHow);
    return 0;
  }
  screen.write(screen.style('title', says.heading));
  for (const story of found) {
    screen.write('');
    screen.write(says.listed(story.place, oneLine(story.title) || says.noTitle));
    for (const line of linesAbout(story, found, world)) screen.write(`   ${line}`);
  }
  const toRead = found.find(({ newest }) => newest !== null);
  if (toRead) screen.write(`\n${says.howToRead(toRead.place)}`);
  return 0;
};

const linesAbout = (
  story: StorySummary,
  all: readonly StorySummary[],
  { words, clock }: StoriesWorld,
): readonly string[] => {
  const says = words.store;
  const when = says.ago(minutesBetween(story.changed, clock.now()));
  const state =
    story.newest === null
      ? says.notKept(says.answers(story.answers), says.words(story.words), when)
      : says.keptSoFar(says.place(story.setting), story.newest.number, says.words(story.words), when);
  const source = all.find(({ id }) => id === story.from);
  return [
    state,
    source === undefined ? '' : says.cameFrom(source.place),
    story.newest !== null && story.unfinished ? says.openAnswers : '',
    story.half ? says.halfLeft : '',
    story.newer ? says.newerHere : '',
    story.unfinished && !story.newer ? says.goOn(story.place) : '',
  ].filter((line) => line !== '');
};
