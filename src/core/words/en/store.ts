import type { Setting } from '../../setting.ts';
import { SETTING_NAMES } from './setting-names.ts';
import { deletingWords } from './store-deleting.ts';
import { diffWords } from './store-diff.ts';
import { storeDoctor } from './store-doctor.ts';
import { historyWords } from './store-history.ts';
import { listWords } from './store-list.ts';
import { notingWords } from './store-noting.ts';
import { readMeFirst } from './store-page.ts';
import { storePlace } from './store-place.ts';
import { storeTrouble } from './store-trouble.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const MINUTES: readonly (readonly [minutes: number, one: string, many: string])[] = [
  [365 * 24 * 60, 'year', 'years'],
  [30 * 24 * 60, 'month', 'months'],
  [7 * 24 * 60, 'week', 'weeks'],
  [24 * 60, 'day', 'days'],
  [60, 'hour', 'hours'],
  [1, 'minute', 'minutes'],
];

const ago = (minutes: number): string => {
  const unit = MINUTES.find(([length]) => minutes >= length);
  if (unit === undefined) return 'just now';
  const [length, one, many] = unit;
  return `${counted(Math.floor(minutes / length), one, many)} ago`;
};

/** What the tool says to people: store. */
export const storeWords = {
  aboutPlace: storePlace as typeof storePlace,
  trouble: storeTrouble as typeof storeTrouble,
  diff: diffWords as typeof diffWords,
  doctor: storeDoctor as typeof storeDoctor,
  list: listWords as typeof listWords,
  history: historyWords as typeof historyWords,
  noting: notingWords as typeof notingWords,
  deleting: deletingWords as typeof deletingWords,

  /** The page in the folder of the stories. */
  page: readMeFirst as string,
  noTitle: 'No title yet',
  torn: 'Once a save was stopped in the middle of an answer. What was saved before it is all here.',
  place: (setting: Setting): string => SETTING_NAMES[setting],
  /** Whole minutes; a clock that went back gives less than one. */
  ago: (minutes: number): string => ago(minutes),
  words: (count: number): string => counted(count, 'word', 'words'),
  answers: (count: number): string => counted(count, 'answer', 'answers'),
  versions: (count: number): string => counted(count, 'version', 'versions'),

  showHead: (number: string, setting: string, when: string): string =>
    `Version ${number}, ${setting}, kept ${when}`,
  notIntact: 'This version was changed from outside, or the disk harmed it. This is what is there now.',

  broughtBackNote: (number: string): string => `Version ${number} again`,
  broughtBack: (number: number, old: string): string =>
    `Kept: version ${number}. It is version ${old} again, word for word.`,
  othersStay: 'All other versions are still there.',
  newestAlready: (number: string): string => `Version ${number} is the newest one already.`,

  kept: (number: number, title: string, words: string): string =>
    `Kept: version ${number} of ${title}, ${words}.`,
  keptAlready: (number: number): string =>
    `This is version ${number} already, word for word. I kept nothing new.`,
  afterKeeping:
    '  read it      cps-story show\n  check it     cps-story check --story 1\n  where it is  cps-story where' as string,
  noFile: (path: string): string => `I found no file ${path}.`,
  aFolder: (path: string): string => `${path} is a folder. Name the file in it that you want to keep.`,
  notText: (path: string): string => `${path} does not look like text.`,
  notTextHint: 'Save it as plain text (UTF-8) and try again.',
  tooLong: (path: string): string => `${path} is too long for a story.`,
  empty: (path: string): string => `${path} has no words in it yet, so there is nothing to keep.`,
  unknownSetting: (typed: string): string => `"${typed}" is not a setting I know.`,
  settingChoices: (settings: readonly string[]): string => `It can be ${settings.join(', ')}.`,

  where: {
    stories: 'Your stories',
    settings: 'Your settings',
    addedPacks: 'Packs you added',
    shippedPacks: 'Packs that came along',
    half: 'Files being written',
    line: (what: string, path: string): string => `${what}: ${path}`,
    notYet: 'Nothing is there yet. It is made when you first save.',
  },
} as const;
