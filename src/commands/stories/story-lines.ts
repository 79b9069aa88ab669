import { minutesBetween } from '../../core/store/instant.ts';
import type { FoundPlace } from '../../core/store/search-story.ts';
import type { StorySummary } from '../../core/store/story-summary.ts';
import { daysLeft } from '../../core/store/trash.ts';
import type { World } from '../../ports.ts';

type LinesWorld = Pick<World, 'clock' | 'settings' | 'words'>;

/** What is said of a story in the list. */
export const linesAbout = (
  story: StorySummary,
  all: readonly StorySummary[],
  { words, clock }: LinesWorld,
): readonly string[] => {
  const { list: says, ...about } = words.store;
  const when = about.ago(minutesBetween(story.changed, clock.now()));
  const size = about.words(story.words);
  const state =
    story.newest === null
      ? says.notKept(about.answers(story.answers), size, when)
      : says.keptSoFar(about.place(story.setting), story.newest.number, size, when);
  const source = all.find(({ id }) => id === story.from);
  return [
    state,
    source === undefined ? '' : says.cameFrom(source.place),
    story.tellings > 0 ? says.told(story.tellings) : '',
    story.newest !== null && story.unfinished ? says.openAnswers : '',
    story.halves > 0 ? says.halvesLeft(story.halves) : '',
    story.newer ? says.newerHere : '',
    story.unfinished && !story.newer ? says.goOn(story.place) : '',
  ].filter((line) => line !== '');
};

export const linesInTrash = (
  story: StorySummary,
  { words, clock, settings }: LinesWorld,
): readonly string[] => {
  const { list: says, ...about } = words.store;
  const left = daysLeft(story.trashed ?? '', clock.now(), settings.read().settings.trashDays);
  return [
    says.trashLine([
      ...(story.versions > 0 ? [about.versions(story.versions)] : []),
      ...(story.answers > 0 ? [about.answers(story.answers)] : []),
      about.words(story.words),
    ]),
    says.daysLeft(left),
  ];
};

/** Where the words were found. The lines themselves only when they were asked for: somebody may look over a shoulder. */
export const placeLines = (
  found: readonly FoundPlace[],
  show: boolean,
  { words }: LinesWorld,
): readonly string[] =>
  found.flatMap((place) => {
    const says = words.store.list;
    const lines = show && place.where.kind !== 'title' ? place.lines : [];
    return [placeLine(place, says), ...lines.map((line) => `  ${says.line(line)}`)];
  });

const placeLine = ({ where, times }: FoundPlace, says: World['words']['store']['list']): string => {
  switch (where.kind) {
    case 'title':
      return says.inTitle;
    case 'notes':
      return says.inNotes(times);
    case 'answers':
      return says.inAnswers(times);
    case 'version':
      return says.inVersion(where.label, times);
  }
};
