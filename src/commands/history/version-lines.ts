import { besides, type Fork, versionBefore } from '../../core/store/forks.ts';
import { minutesBetween } from '../../core/store/instant.ts';
import type { Version } from '../../core/store/version.ts';
import { noteOn, type Telling, tellingsIn } from '../../core/store/version-events.ts';
import { countWords } from '../../core/text/count-words.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { versionLabel } from '../../store/choosing.ts';
import type { StoryStore, StorySummary } from '../../store/story-store.ts';
import type { HistoryWorld } from '../history.ts';
import { onTheWall } from '../local-day.ts';

export type ToldVersion = {
  readonly version: Version;
  readonly head: string;
  readonly lines: readonly string[];
};

export type KnownStory = {
  readonly story: StorySummary;
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly forks: readonly Fork[];
  readonly store: StoryStore;
  readonly changes: boolean;
};

/** What is said of each version, newest first. `drawn`: the eye sees which version came from which, so it is not said. */
export const linesOf = async (
  known: KnownStory,
  drawn: boolean,
  world: HistoryWorld,
): Promise<readonly ToldVersion[]> => {
  const { story, versions, store } = known;
  const events = store.events(story.id);
  const tellings = tellingsIn(events);
  // All stories are read for this, which is worth it only when something could look back.
  const pages =
    tellings.length === 0 ? [] : store.stories().filter(({ looksBackOn }) => looksBackOn?.story === story.id);
  const changed = known.changes ? await changeLines(known, world) : () => [];
  return versions.toReversed().map((version) => ({
    version,
    head: headOf(version, known, world),
    lines: [
      ...aboutKeeping(version, story, world),
      ...(drawn ? [] : descentOf(version, known, world)),
      ...sizeLines(version, versions, world),
      ...changed(version),
      ...aboutNote(noteOn(version, events), world),
      ...tellings
        .filter((telling) => telling.version === version.id)
        .flatMap((telling) => aboutTelling(telling, pages, world)),
    ],
  }));
};

/** Loaded only when it is asked for: the check takes time to load. */
const changeLines = async (
  known: KnownStory,
  world: HistoryWorld,
): Promise<(version: Version) => readonly string[]> => {
  const { changesIn } = await import('./changes.ts');
  return changesIn(known, world);
};

const headOf = (version: Version, { versions }: KnownStory, { words }: HistoryWorld): string => {
  const { history: says, ...about } = words.store;
  const size = about.words(countWords(version.body));
  return says.line(versionLabel(version, versions), about.place(version.setting), size);
};

const aboutKeeping = (version: Version, story: StorySummary, world: HistoryWorld): readonly string[] => {
  const { history: says, ago } = world.words.store;
  const { day, time } = onTheWall(version.created, world);
  const title = oneLine(version.title);
  return [
    says.kept(ago(minutesBetween(version.created, world.clock.now())), day, time),
    ...(title !== '' && title !== oneLine(story.title) ? [says.called(title)] : []),
    ...(version.intact ? [] : [says.changedOutside]),
  ];
};

/** Said where the version before it in the list is not the one it was made from, or where another was made beside it. */
const descentOf = (
  version: Version,
  { versions, forks }: KnownStory,
  { words }: HistoryWorld,
): readonly string[] => {
  const says = words.store.history;
  const twins = besides(version, forks);
  const parent = versions.find(({ id }) => id === version.parent);
  const before = versions[versions.findIndex(({ id }) => id === version.id) - 1];
  if (twins.length === 0 && (parent === undefined || parent === before)) return [];
  const from = parent === undefined ? says.fromStart : says.madeFrom(versionLabel(parent, versions));
  const labels = twins.map((twin) => versionLabel(twin, versions));
  return [twins.length === 0 ? from : `${from} ${says.beside(labels)}`];
};

const SECONDS = 60;

const sizeLines = (
  version: Version,
  versions: readonly Version[],
  { words, settings }: HistoryWorld,
): readonly string[] => {
  const says = words.store.history;
  const before = versionBefore(version, versions);
  if (before === null) return [];
  const than = versionLabel(before, versions);
  if (version.body === before.body) return [says.same(than)];
  const more = countWords(version.body) - countWords(before.body);
  if (more === 0) return [says.asLong(than)];
  const count = Math.abs(more);
  const seconds = (count / settings.read().settings.rate) * SECONDS;
  // What takes less than five seconds to say makes a piece neither longer nor shorter.
  if (seconds < 5) return [more > 0 ? says.more(count, than) : says.less(count, than)];
  return [more > 0 ? says.longer(count, seconds, than) : says.shorter(count, seconds, than)];
};

const aboutNote = (note: string, { words }: HistoryWorld): readonly string[] =>
  note === '' ? [] : [words.store.history.note(oneLine(note))];

const aboutTelling = (
  { version, day, setting, note }: Telling,
  pages: readonly StorySummary[],
  { words }: HistoryWorld,
): readonly string[] => {
  const { history: says, place } = words.store;
  const page = pages.find(({ looksBackOn }) => looksBackOn?.version === version && looksBackOn.day === day);
  return [
    says.told(day, place(setting)),
    ...(note === '' ? [] : [says.tellingNote(oneLine(note))]),
    ...(page === undefined
      ? []
      : [page.newest === null ? says.lookedBackOpen(page.place) : says.lookedBack(page.place)]),
  ];
};
