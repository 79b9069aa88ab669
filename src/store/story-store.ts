import type { AnswerRecord, Answers } from '../core/interview/answer.ts';
import type { Setting } from '../core/setting.ts';
import { answersOf, inTimeOrder } from '../core/store/answers.ts';
import type { StoryEvent } from '../core/store/event-text.ts';
import type { Half } from '../core/store/half-text.ts';
import { parseStoryId, STORY_LETTERS } from '../core/store/ids.ts';
import { listStories, listTrash, type StoryParts, type StorySummary } from '../core/store/story-summary.ts';
import { trashedAt } from '../core/store/trash.ts';
import type { SittingId, StoryId, Version, VersionId } from '../core/store/version.ts';
import type { Places, World } from '../ports.ts';
import { finishDeleting } from './deleting.ts';
import type { Shelf } from './durable-write.ts';
import { addEvent, readEvents } from './events.ts';
import { forgetPrompt } from './forget.ts';
import { readHalvesLeft } from './halves.ts';
import { readJournals, sittingFiles } from './journals.ts';
import { layoutOf } from './layout.ts';
import { theStory, theVersion } from './naming.ts';
import { refuseNewer } from './newer.ts';
import { storyIds } from './reading.ts';
import { orNotForgotten, orNotSaved } from './saving.ts';
import { sealOf } from './seal.ts';
import { settleIn } from './settling.ts';
import { openSitting, type Sitting } from './sitting.ts';
import { sweepTemporary } from './sweep.ts';
import { readNewest, readToFind, readVersions, versionIds, writeVersion } from './version-files.ts';

export type { Sitting, StorySummary };

export type ToKeep = {
  readonly story: StoryId;
  readonly parent: VersionId | null;
  readonly title: string;
  readonly setting: Setting;
  readonly pack: string;
  readonly sitting: SittingId | null;
  readonly note: string;
  readonly body: string;
};

/** What of a story could not be read. It is left as it is, always. */
export type Unread = {
  /** Versions made by a newer cps-story. */
  readonly newer: number;
  /** Files named like versions that are none. */
  readonly damaged: number;
  /** Lines of journals: a save that was cut off. */
  readonly lines: number;
};

/**
 * The stories of one teller. Reading never changes anything; what writes is safe from a power cut when it returns, and throws a
 * Trouble when it could not be, with all that was there before still there.
 */
export type StoryStore = {
  readonly path: string;
  /** Reading takes a passphrase that nobody has given yet. Writing takes none. */
  readonly isClosed: boolean;
  readonly isLocked: boolean;
  /** Newest change first, without what is in the trash. A store that is not there yet has none. */
  stories(): readonly StorySummary[];
  /** What is in the trash, with places of its own. */
  trash(): readonly StorySummary[];
  /** By its place in that list, its id, its title, or a part of its title. Trouble `not-found`, also when several fit. */
  find(name: string): StorySummary;
  /** One story; null when it is not there, or in the trash. In a closed store one that was begun in this run, as if it were alone. */
  story(story: StoryId): StorySummary | null;
  /** Oldest first, found from the files themselves. */
  versions(story: StoryId): readonly Version[];
  /** By their names, in no promised order; none of them is looked into. */
  versionIds(story: StoryId): readonly VersionId[];
  /** 'newest', a number, or number-random when two windows made one number. */
  version(story: StoryId, which: string): Version;
  /** Makes no folder yet. */
  newStory(): StoryId;
  /** Keeps a text as a new version with the next number. */
  keep(given: ToKeep): Version;
  /** The latest record of each prompt; 'reordered', 'taken-over' and 'ended' under those keys (core/store/answers.ts, lastOf). */
  answers(story: StoryId): Answers;
  /** Every record of every sitting, in time order. */
  records(story: StoryId): readonly AnswerRecord[];
  /** What happened to a story beside its versions and answers, in time order. */
  events(story: StoryId): readonly StoryEvent[];
  addEvent(story: StoryId, event: StoryEvent): void;
  /** Begins a sitting; its journal is made at the first record. */
  sitting(story: StoryId): Sitting;
  /** The half answers that were left, newest first; one a prompt. Words beside are among them, under a key of their own. */
  halves(story: StoryId): readonly Half[];
  /** Takes what was said at a prompt out of every journal. Kept versions stay. */
  forget(story: StoryId, prompt: string): void;
  /** How many lines of the journals were cut off in the middle of a save. */
  torn(story: StoryId): number;
  unread(story: StoryId): Unread;
  /** The versions and what could not be read, for whoever wants both: it takes one look at each file. */
  readThrough(story: StoryId): { readonly versions: readonly Version[]; readonly unread: Unread };
  /** Removes our own temporary files, and the rest of a story whose deleting was stopped. */
  sweep(): void;
};

export type StoreWorld = Pick<World, 'disk' | 'clock' | 'ids' | 'age' | 'keyring' | 'words'> & {
  readonly places: Pick<Places, 'store'>;
  /** Called when words fitted only because the room held back for that was given up. */
  readonly onNearlyFull?: () => void;
};

const partsOf = (shelf: Shelf, id: StoryId): StoryParts => {
  const { count, newest, newer } = readNewest(shelf, id);
  const files = sittingFiles(shelf, id);
  const journals = readJournals(shelf, id, files);
  const records = inTimeOrder(journals);
  const { events, newer: newerEvents } = readEvents(shelf, id);
  return {
    id,
    versions: count,
    newest,
    newer: newer || newerEvents || journals.some((journal) => journal.newer),
    records,
    halves: readHalvesLeft(shelf, id, records, files),
    events,
  };
};

const allParts = (shelf: Shelf): readonly StoryParts[] => storyIds(shelf).map((id) => partsOf(shelf, id));

const storiesIn = (shelf: Shelf): readonly StorySummary[] =>
  listStories(allParts(shelf).filter((parts) => trashedAt(parts) === null));

const trashIn = (shelf: Shelf): readonly StorySummary[] =>
  listTrash(allParts(shelf).filter((parts) => trashedAt(parts) !== null));

const keepIn = (shelf: Shelf, now: string, { body, ...given }: ToKeep): Version => {
  const { highest } = refuseNewer(shelf, given.story);
  const kept = orNotSaved(() => writeVersion(shelf, { ...given, number: highest + 1, created: now }, body));
  settleIn(shelf);
  return kept;
};

const tornLines = (shelf: Shelf, story: StoryId): number =>
  readJournals(shelf, story).reduce((sum, { unread }) => sum + unread.length, 0);

const readThrough = (shelf: Shelf, story: StoryId): ReturnType<StoryStore['readThrough']> => {
  const { versions, newer, unreadable } = readVersions(shelf, story);
  const lines = tornLines(shelf, story);
  return { versions, unread: { newer: newer.length, damaged: unreadable.length, lines } };
};

const freshStoryId = ({ ids }: Shelf): StoryId => {
  const id = parseStoryId(`s-${ids.fresh(STORY_LETTERS)}`);
  if (id === null) throw new Error('a story id was made that cannot be read back');
  return id;
};

export const shelfOf = (world: StoreWorld): Shelf => {
  const { disk, ids, places, words, onNearlyFull } = world;
  const layout = layoutOf(places.store);
  return { disk, ids, layout, seal: sealOf(world, layout), page: words.store.page, onNearlyFull };
};

export const openStore = (world: StoreWorld): StoryStore => {
  const { clock } = world;
  const shelf = shelfOf(world);
  const records = (story: StoryId): readonly AnswerRecord[] => inTimeOrder(readJournals(shelf, story));
  return {
    path: shelf.layout.root,
    isLocked: shelf.seal !== null,
    get isClosed(): boolean {
      return shelf.seal !== null && !shelf.seal.canOpen();
    },
    stories: () => storiesIn(shelf),
    trash: () => trashIn(shelf),
    find: (name) => theStory(storiesIn(shelf), () => trashIn(shelf), name),
    story: (story) => {
      const closed = shelf.seal !== null && !shelf.seal.canOpen();
      const known = closed ? listStories([partsOf(shelf, story)]) : storiesIn(shelf);
      return known.find(({ id }) => id === story) ?? null;
    },
    versions: (story) => readVersions(shelf, story).versions,
    versionIds: (story) => versionIds(shelf, story),
    version: (story, which) => theVersion(readToFind(shelf, story, which), which),
    newStory: () => freshStoryId(shelf),
    keep: (given) => keepIn(shelf, clock.now(), given),
    answers: (story) => answersOf(records(story)),
    records,
    events: (story) => readEvents(shelf, story).events,
    addEvent: (story, event) => {
      refuseNewer(shelf, story);
      orNotSaved(() => addEvent(shelf, story, event));
    },
    sitting: (story) => {
      refuseNewer(shelf, story);
      return openSitting(shelf, clock, story);
    },
    halves: (story) => readHalvesLeft(shelf, story, records(story)),
    forget: (story, prompt) => {
      refuseNewer(shelf, story);
      orNotForgotten(() => forgetPrompt(shelf, story, prompt));
    },
    torn: (story) => tornLines(shelf, story),
    unread: (story) => readThrough(shelf, story).unread,
    readThrough: (story) => readThrough(shelf, story),
    sweep: () => {
      sweepTemporary(shelf, clock.now());
      finishDeleting(shelf);
    },
  };
};
