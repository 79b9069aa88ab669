import type { Setting } from '../../setting.ts';
import { SETTING_NAMES } from './setting-names.ts';
import { diffWords } from './store-diff.ts';
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
  trouble: storeTrouble as typeof storeTrouble,
  diff: diffWords as typeof diffWords,

  noTitle: 'No title yet',
  place: (setting: Setting): string => SETTING_NAMES[setting],
  /** Whole minutes; a clock that went back gives less than one. */
  ago: (minutes: number): string => ago(minutes),
  words: (count: number): string => counted(count, 'word', 'words'),
  answers: (count: number): string => counted(count, 'answer', 'answers'),
  versions: (count: number): string => counted(count, 'version', 'versions'),

  heading: 'Your stories, newest first',
  noneYet: 'No stories here yet, and that is fine.',
  noneYetHow: 'To start one: cps-story draft\nTo keep a text you have: cps-story keep FILE',
  listed: (place: number, title: string): string => `${place}. ${title}`,
  keptSoFar: (setting: string, number: number, words: string, when: string): string =>
    `Version ${number}, ${setting}, ${words}. Changed ${when}.`,
  notKept: (answers: string, words: string, when: string): string =>
    `Not kept yet. ${answers}, ${words}. Changed ${when}.`,
  cameFrom: (place: number): string => `It began with the answers of story ${place}.`,
  halfLeft: 'Half an answer is saved too.',
  goOn: (place: number): string => `To go on: cps-story draft ${place}`,
  openAnswers: 'Some answers came after that version.',
  newerHere: 'Part of it was made with a newer cps-story. I left that as it is.',
  howToRead: (place: number): string => `To read one: cps-story show ${place}`,

  showHead: (number: string, setting: string, when: string): string =>
    `Version ${number}, ${setting}, kept ${when}`,
  notIntact: 'This version was changed from outside, or the disk harmed it. This is what is there now.',

  historyHead: (versions: string): string => `${versions}, newest first`,
  historyLine: (number: string, setting: string, words: string, when: string, date: string): string =>
    `Version ${number}, ${setting}, ${words}. Kept ${when} (${date}).`,
  note: (note: string): string => `Note: ${note}`,
  changedOutside: 'It was changed from outside, or the disk harmed it.',
  fork: (names: readonly string[], from: string): string =>
    `Made side by side, ${from}: ${names.join(' and ')}. All of them are kept.`,
  fromVersion: (label: string): string => `from version ${label}`,
  fromStart: 'from the start',
  compareThem: (place: number, one: string, other: string): string =>
    `To compare: cps-story diff ${place} ${one} ${other}`,
  newerLeft: (count: number): string =>
    count === 1
      ? '1 version was made with a newer cps-story. I left it as it is.'
      : `${count} versions were made with a newer cps-story. I left them as they are.`,
  damagedLeft: (count: number): string =>
    count === 1
      ? '1 file could not be read. I left it as it is.'
      : `${count} files could not be read. I left them as they are.`,
  torn: 'Once a save was stopped in the middle of an answer. What was saved before it is all here.',

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
