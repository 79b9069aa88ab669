import type { AnswerKindSaid, AnswerRecord, Answers, Instant } from '../interview/answer.ts';
import { aboutSitting, isAboutSitting } from '../interview/records.ts';
import { DEFAULT_SETTING, isSetting, type Setting } from '../setting.ts';
import { countWords } from '../text/count-words.ts';
import { answersOf } from './answers.ts';
import { latestEvent, type StoryEvent } from './event-text.ts';
import { countHalves, type Half } from './half-text.ts';
import { isLater, millisecondsOf } from './instant.ts';
import { type LookedBackOn, readTellingText } from './looking-back.ts';
import { trashedAt } from './trash.ts';
import type { StoryId, VersionHeader, VersionId, VersionText } from './version.ts';
import { tellingsIn } from './version-events.ts';

/** A story as it stands in a list. */
export type StorySummary = {
  readonly id: StoryId;
  /** Where it stands in the list of stories, from 1, newest change first. It moves as stories change. */
  readonly place: number;
  /** '' until a version is kept or a title is given. */
  readonly title: string;
  readonly setting: Setting;
  /** `id@version h1:HASH` of the newest version, `id@version` of answers without one, or ''. */
  readonly pack: string;
  readonly versions: number;
  readonly newest: (VersionHeader & { readonly id: VersionId }) | null;
  /** Of the newest version; of the answers meant for the story as long as no version is kept. */
  readonly words: number;
  /** When words were last added. A name, a note or a telling moves no story in the list: the number just read still means it. */
  readonly changed: Instant;
  /** When anything was last added. */
  readonly touched: Instant;
  /** Prompts with an answer; skipped ones do not count. */
  readonly answers: number;
  /** Answers, or half of one, came after the last kept version, or none is kept. */
  readonly unfinished: boolean;
  /** How many half answers wait. */
  readonly halves: number;
  /** Id of the story whose answers it began with; '' for none. */
  readonly from: string;
  /** A newer cps-story wrote part of it: it can be looked at and not added to. */
  readonly newer: boolean;
  /** How often a version of it was told to somebody. */
  readonly tellings: number;
  /** The telling of another story that it looks back on. */
  readonly looksBackOn: LookedBackOn | null;
  /** When it went into the trash; null when it is not there. */
  readonly trashed: Instant | null;
};

/** What is known of a story before it has its place in a list. */
export type StoryParts = {
  readonly id: StoryId;
  readonly versions: number;
  readonly newest: VersionText | null;
  readonly newer: boolean;
  readonly records: readonly AnswerRecord[];
  readonly halves: readonly Half[];
  readonly events: readonly StoryEvent[];
};

const ANSWERS: readonly AnswerKindSaid[] = ['said', 'private', 'choice', 'list'];
const isAnswer = (record: AnswerRecord): boolean => ANSWERS.includes(record.kind) && !isAboutSitting(record);
const isForStory = ({ kind }: AnswerRecord): boolean => kind === 'said' || kind === 'taken-over';
const endsKept = ({ kind, text }: AnswerRecord): boolean => kind === 'ended' && text === 'kept';

/** What is asked while leaving comes after the version and before the end, so a sitting that ended well leaves nothing open. */
const isUnfinished = ({ newest, records, halves }: StoryParts): boolean => {
  if (newest === null || halves.some(({ at }) => isLater(at, newest.created))) return true;
  const open = records.slice(records.findLastIndex(endsKept) + 1);
  return open.some(
    (record) => record.kind !== 'ended' && !isAboutSitting(record) && isLater(record.at, newest.created),
  );
};

/** The latest wish counts: the name of the newest version, or the one it was given after that. */
const titleOf = ({ newest, events }: StoryParts, answers: Answers): string => {
  const answered = answers.get('title');
  const renamed = latestEvent(events, 'renamed');
  if (renamed !== null && (newest === null || !isLater(newest.created, renamed.at))) return renamed.title;
  if (newest !== null && newest.title !== '') return newest.title;
  return answered !== undefined && isAnswer(answered)
    ? answered.text
    : (aboutSitting(answers, 'title') ?? '');
};

const settingAnswered = (answers: Answers): Setting => {
  const setting = aboutSitting(answers, 'setting');
  return isSetting(setting) ? setting : DEFAULT_SETTING;
};

const latest = (instants: readonly Instant[]): Instant =>
  instants.reduce((best, one) => (isLater(one, best) ? one : best), '');

const headerOf = (version: VersionText): VersionHeader & { readonly id: VersionId } => {
  const { body: _body, ...header } = version;
  return header;
};

const wordsOf = (newest: VersionText | null, answers: Answers): number =>
  newest === null
    ? [...answers.values()].filter(isForStory).reduce((sum, { text }) => sum + countWords(text), 0)
    : countWords(newest.body);

const summarise = (parts: StoryParts): Omit<StorySummary, 'place'> => {
  const { id, versions, newest, newer, records, halves, events } = parts;
  const answers = answersOf(records);
  const changed = latest([newest?.created ?? '', ...[...records, ...halves].map(({ at }) => at)]);
  return {
    id,
    versions,
    newer,
    title: titleOf(parts, answers),
    setting: newest?.setting ?? settingAnswered(answers),
    pack: newest?.pack || (aboutSitting(answers, 'pack') ?? ''),
    newest: newest && headerOf(newest),
    words: wordsOf(newest, answers),
    changed,
    touched: latest([changed, ...events.map(({ at }) => at)]),
    answers: [...answers.values()].filter((record) => isAnswer(record) && !isAboutSitting(record)).length,
    unfinished: isUnfinished(parts),
    halves: countHalves(halves, answers),
    from: aboutSitting(answers, 'from') ?? '',
    tellings: tellingsIn(events).length,
    looksBackOn: readTellingText(aboutSitting(answers, 'telling')),
    trashed: trashedAt(parts),
  };
};

/** The list of stories: newest change first, each with its place. A folder with nothing in it is no story. */
export const listStories = (stories: readonly StoryParts[]): readonly StorySummary[] =>
  stories
    .filter(
      ({ versions, newer, records, halves }) =>
        versions > 0 || newer || records.length > 0 || halves.length > 0,
    )
    .map(summarise)
    .sort(
      (one, other) =>
        millisecondsOf(other.changed) - millisecondsOf(one.changed) || (one.id < other.id ? -1 : 1),
    )
    .map((story, index) => ({ ...story, place: index + 1 }));

/** The trash: what was thrown away last stands first. */
export const listTrash = (trashed: readonly StoryParts[]): readonly StorySummary[] =>
  [...listStories(trashed)]
    .sort((one, other) => millisecondsOf(other.trashed ?? '') - millisecondsOf(one.trashed ?? ''))
    .map((story, index) => ({ ...story, place: index + 1 }));
