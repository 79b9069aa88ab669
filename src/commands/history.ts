import { type Fork, forksOf } from '../core/store/forks.ts';
import { dateAndTime, minutesBetween } from '../core/store/instant.ts';
import type { Version } from '../core/store/version.ts';
import { countWords } from '../core/text/count-words.ts';
import type { World } from '../ports.ts';
import { chosenStory, sweptStore, versionLabel } from '../store/choosing.ts';
import type { StorySummary, Unread } from '../store/story-store.ts';

/** `story`: null for the newest. */
export type HistoryOptions = { readonly story: string | null };
type HistoryWorld = Pick<World, 'disk' | 'clock' | 'ids' | 'places' | 'screen' | 'words'>;

/** Lists the versions of a story, newest first, and what there is to know about them. */
export const history = (options: HistoryOptions, world: HistoryWorld): number => {
  const { screen } = world;
  const says = world.words.store;
  const store = sweptStore(world);
  const story = chosenStory(store, options.story);
  const versions = store.versions(story.id);
  screen.write(screen.style('title', story.title || says.noTitle));
  if (versions.length === 0) {
    screen.write(says.trouble.nothingKept);
    screen.write(says.trouble.goOnWithDraft(story.place));
  } else {
    screen.write(says.historyHead(says.versions(versions.length)));
  }
  for (const version of versions.toReversed()) sayVersion(version, versions, world);
  for (const fork of forksOf(versions)) sayFork(fork, story, versions, world);
  sayUnread(store.unread(story.id), world);
  return 0;
};

const sayVersion = (
  version: Version,
  all: readonly Version[],
  { screen, words, clock }: HistoryWorld,
): void => {
  const says = words.store;
  const when = says.ago(minutesBetween(version.created, clock.now()));
  const setting = says.place(version.setting);
  const size = says.words(countWords(version.body));
  screen.write('');
  screen.write(
    says.historyLine(versionLabel(version, all), setting, size, when, dateAndTime(version.created)),
  );
  if (version.note !== '') screen.write(`  ${says.note(version.note.replace(/\s+/g, ' '))}`);
  if (!version.intact) screen.write(`  ${says.changedOutside}`);
};

const sayFork = (
  fork: Fork,
  story: StorySummary,
  all: readonly Version[],
  { screen, words }: HistoryWorld,
): void => {
  const says = words.store;
  const parent = all.find(({ id }) => id === fork.parent);
  const labels = fork.versions.map((version) => versionLabel(version, all));
  screen.write('');
  screen.write(says.fork(labels, parent ? says.fromVersion(versionLabel(parent, all)) : says.fromStart));
  const [one = '', other = ''] = labels;
  screen.write(says.compareThem(story.place, one, other));
};

const sayUnread = ({ newer, damaged, lines }: Unread, { screen, words }: HistoryWorld): void => {
  const says = words.store;
  const notes = [
    newer > 0 ? says.newerLeft(newer) : '',
    damaged > 0 ? says.damagedLeft(damaged) : '',
    lines > 0 ? says.torn : '',
  ].filter((note) => note !== '');
  if (notes.length > 0) screen.write('');
  for (const note of notes) screen.write(note);
};
