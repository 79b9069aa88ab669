import { numberInWords, timesInWords } from './amounts.ts';

const stories = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);
const hits = (times: number): string => timesInWords(times);

/** What `stories` says. */
export const listWords = {
  heading: 'Your stories, newest first',
  noneYet: 'No stories here yet, and that is fine.',
  noneYetHow: 'To start one: cps-story draft\nTo keep a text you have: cps-story keep FILE',
  listed: (place: number, title: string): string => `${place}. ${title}`,
  keptSoFar: (setting: string, number: number, words: string, when: string): string =>
    `Version ${number}, ${setting}, ${words}. Changed ${when}.`,
  notKept: (answers: string, words: string, when: string): string =>
    `Not kept yet. ${answers}, ${words}. Changed ${when}.`,
  told: (times: number): string => `Told ${timesInWords(times)}.`,
  cameFrom: (place: number): string => `It began with the answers of story ${place}.`,
  halvesLeft: (count: number): string =>
    count === 1
      ? 'Half an answer is saved too.'
      : `There are ${numberInWords(count)} half answers saved too.`,
  goOn: (place: number): string => `To go on: cps-story draft ${place}`,
  openAnswers: 'Some answers came after that version.',
  newerHere: 'Part of it was made with a newer cps-story. I left that as it is.',
  howToRead: (place: number): string => `To read one: cps-story show ${place}`,

  some: (shown: number, all: number): string => `${shown} of ${stories(all)}, newest first`,
  seeAll: 'To see all of them: cps-story stories --all',
  noneFits: (all: number): string =>
    all === 1 ? 'You have one story, and it does not fit that.' : `None of your ${stories(all)} fits that.`,
  seeEvery: 'To see all of them: cps-story stories',
  noWords: 'There are no words in that to look for.',
  noWordsHint: 'For example: cps-story stories bus stop',
  seeLines: 'To see the lines: put --show at the end. Your own words will be on the screen then.',
  inTitle: 'In the title.',
  inNotes: (times: number): string => `In a note, ${hits(times)}.`,
  inAnswers: (times: number): string => `In your answers, ${hits(times)}.`,
  inVersion: (version: string, times: number): string => `In version ${version}, ${hits(times)}.`,
  line: (line: string): string => `"${line}"`,
  sinceAfterUntil: 'The first of these days comes after the last, so no story can fit.',

  trashHeading: 'In the trash, newest first',
  trashSome: (shown: number, all: number): string => `${shown} of ${stories(all)} in the trash, newest first`,
  trashEmpty: 'There is nothing in the trash.',
  trashListed: (place: number, title: string): string => `t${place}. ${title}`,
  trashLine: (parts: readonly string[]): string => `${parts.join(', ')}.`,
  daysLeft: (days: number): string =>
    days === 0
      ? 'Its time is up. It goes for good when you next write something.'
      : days === 1
        ? 'It will be gone for good in 1 day.'
        : `It will be gone for good in ${days} days.`,
  takeBack: (place: number): string => `To take one back: cps-story delete --undo t${place}`,
} as const;
