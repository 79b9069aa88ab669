import type { Descent } from '../../core/store/forks.ts';
import { minutesBetween } from '../../core/store/instant.ts';
import type { Version, VersionId } from '../../core/store/version.ts';
import { notesIn, type Telling, tellingsIn } from '../../core/store/version-events.ts';
import { countWords } from '../../core/text/count-words.ts';
import { oneLine } from '../../core/text/one-line.ts';
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
  readonly descent: Descent;
  readonly label: (version: Version) => string;
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
  const told = byVersion(tellings);
  const noteOn = notesIn(events);
  const { rate } = world.settings.read().settings;
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
      ...sizeLines(version, known, rate, world),
      ...changed(version),
      ...aboutNote(noteOn(version), world),
      ...(told.get(version.id) ?? []).flatMap((telling) => aboutTelling(telling, pages, world)),
    ],
  }));
};

const byVersion = (tellings: readonly Telling[]): ReadonlyMap<VersionId, readonly Telling[]> => {
  const groups = new Map<VersionId, Telling[]>();
  for (const telling of tellings)
    groups.set(telling.version, [...(groups.get(telling.version) ?? []), telling]);
  return groups;
};

/** Loaded only when it is asked for: the check takes time to load. */
const changeLines = async (
  known: KnownStory,
  world: HistoryWorld,
): Promise<(version: Version) => readonly string[]> => {
  const { changesIn } = await import('./changes.ts');
  return changesIn(known, world);
};

const headOf = (version: Version, { label }: KnownStory, { words }: HistoryWorld): string => {
  const { history: says, ...about } = words.store;
  const size = about.words(countWords(version.body));
  return says.line(label(version), about.place(version.setting), size);
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
  { descent, label }: KnownStory,
  { words }: HistoryWorld,
): readonly string[] => {
  const says = words.store.history;
  const twins = descent.beside(version);
  const parent = descent.parent(version);
  if (twins.length === 0 && (parent === null || parent === descent.previous(version))) return [];
  const from = parent === null ? says.fromStart : says.madeFrom(label(parent));
  return [twins.length === 0 ? from : `${from} ${says.beside(twins.map(label))}`];
};

const SECONDS = 60;

const sizeLines = (
  version: Version,
  { descent, label }: KnownStory,
  rate: number,
  { words }: HistoryWorld,
): readonly string[] => {
  const says = words.store.history;
  const before = descent.before(version);
  if (before === null) return [];
  const than = label(before);
  if (version.body === before.body) return [says.same(than)];
  const more = countWords(version.body) - countWords(before.body);
  if (more === 0) return [says.asLong(than)];
  const count = Math.abs(more);
  const seconds = (count / rate) * SECONDS;
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
