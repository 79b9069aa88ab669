import { descentIn, type Fork, forksOf } from '../core/store/forks.ts';
import { versionLabels } from '../core/store/version-labels.ts';
import type { World } from '../ports.ts';
import { chosenStory, sweptStore, type WritingWorld } from '../store/choosing.ts';
import type { Unread } from '../store/story-store.ts';
import { drawnLines } from './history/drawn-lines.ts';
import { type KnownStory, linesOf } from './history/version-lines.ts';
import { say } from './saying.ts';
import { screenForm } from './screen-form.ts';

/** `story`: null for the newest. `changes`: also what changed by sentence, and what the check hears, in each version. */
export type HistoryOptions = { readonly story: string | null; readonly changes: boolean };
export type HistoryWorld = WritingWorld &
  Pick<World, 'csv' | 'environment' | 'rules' | 'words' | 'yaml' | 'zone'>;

/** Below this a graph leaves too little room for words. */
const ROOM_FOR_GRAPH = 60;

/** Lists the versions of a story, newest first, and what there is to know about them. */
export const history = async (options: HistoryOptions, world: HistoryWorld): Promise<number> => {
  const { screen } = world;
  const says = world.words.store;
  const store = sweptStore(world);
  const story = chosenStory(store, options.story);
  const { versions, unread } = store.readThrough(story.id);
  const forks = forksOf(versions);
  const descent = descentIn(versions);
  const label = versionLabels(versions);
  screen.write(screen.style('title', story.title || says.noTitle));
  if (versions.length === 0) {
    screen.write(says.trouble.nothingKept);
    screen.write(says.trouble.goOnWithDraft(story.place));
  } else {
    screen.write(says.history.head(says.versions(versions.length)));
  }
  const known = { story, versions, descent, label, store, changes: options.changes };
  const graph = screenForm(world) === 'rich' && screen.width >= ROOM_FOR_GRAPH && forks.length > 0;
  const told = await linesOf(known, graph, world);
  for (const line of drawnLines(told, graph, world)) screen.write(line);
  for (const fork of forks) sayFork(fork, known, world);
  sayUnread(unread, world);
  return 0;
};

const sayFork = (fork: Fork, { story, descent, label }: KnownStory, world: HistoryWorld): void => {
  const says = world.words.store.history;
  const [first] = fork.versions;
  const parent = first === undefined ? null : descent.parent(first);
  const labels = fork.versions.map(label);
  world.screen.write('');
  say(world, says.fork(labels, parent === null ? says.fromTheStart : says.fromVersion(label(parent))));
  const [one = '', other = ''] = labels;
  say(world, says.compareThem(story.place, one, other));
};

const sayUnread = ({ newer, damaged, lines }: Unread, world: HistoryWorld): void => {
  const says = world.words.store.history;
  const notes = [
    newer > 0 ? says.newerLeft(newer) : '',
    damaged > 0 ? says.damagedLeft(damaged) : '',
    lines > 0 ? world.words.store.torn : '',
  ].filter((note) => note !== '');
  if (notes.length > 0) world.screen.write('');
  for (const note of notes) say(world, note);
};
