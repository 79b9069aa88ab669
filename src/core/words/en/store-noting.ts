import { dayInFull, MONTHS } from './amounts.ts';

/** What `rename`, `note` and `tell` say, and how days are typed. */
export const notingWords = {
  renamed: (before: string, title: string): string =>
    `Saved. ${before === '' ? 'It' : before} is called ${title} now.`,
  renamedHow: 'Each version still says what it was called then.',
  calledSo: (title: string): string => `It is called ${title} already.`,
  twins: (places: readonly string[]): string =>
    `You have more than one of that name now. Story ${places.join(' and story ')}: name it by its number.`,
  noName: 'A name needs at least one letter.',
  noNameHint: 'For example: cps-story rename 1 "The bench"',
  longName: (most: number): string => `That is long for a name. Please use up to ${most} letters.`,

  noted: (version: string, title: string): string => `Saved, on version ${version} of ${title}.`,
  noteReplaced: 'It takes the place of the note that was there.',
  noteGone: (version: string, title: string): string => `The note on version ${version} of ${title} is gone.`,
  noNoteThere: (version: string, title: string): string =>
    `There is no note on version ${version} of ${title}.`,
  sameNote: (version: string, title: string): string =>
    `That note is on version ${version} of ${title} already.`,
  noteForgotten: (version: string): string => `I see a version, ${version}, and no note for it.`,
  noteForgottenHint: (story: string, version: string): string =>
    `For a note on it: cps-story note ${story} ${version} "shorter now". To note just that number: cps-story note ${story} newest ${version}`,

  told: (version: string, title: string, day: string, setting: string): string =>
    `Saved. Version ${version} of ${title} was told on ${dayInFull(day)}, ${setting}.`,
  toldAlready: 'That is noted already.',
  lookBack: 'To look back on it, only for you:',
  lookBackCommand: (place: number): string => `cps-story draft --after ${place}`,
  slip: 'If that was a slip, type the same again with --undo.',
  notTold: (version: string, title: string, day: string): string =>
    `Taken back. Version ${version} of ${title} is not noted as told on ${dayInFull(day)}.`,
  neverTold: (version: string, day: string): string =>
    `Version ${version} is not noted as told on ${dayInFull(day)}, so there is nothing to take back.`,
  seeHistory: (place: number): string => `To see when it was told: cps-story history ${place}`,
  noTelling: 'That story is not noted as told yet.',
  noTellingHint: (place: number): string => `To note that it was told: cps-story tell ${place}`,
  afterOrStory: '--after begins a page of its own, so it does not go with the name of a story.',
  afterOrStoryHint: 'For example: cps-story draft --after 1',

  day: {
    today: 'today',
    yesterday: 'yesterday',
    months: MONTHS as readonly string[],
  },
  noDay: (typed: string): string => `I do not know the day "${typed}".`,
  noDayHint: 'You can write today, yesterday, 2026-11-20, 20.11.2026 or 20 Nov 2026.',
  twoDays: (typed: string, days: readonly string[]): string =>
    `"${typed}" could be ${days.map(dayInFull).join(' or ')}.`,
  twoDaysHint: (days: readonly string[]): string => `Which one? ${days.join(' or ')}`,
  dayToCome: (day: string): string => `${dayInFull(day)} is still to come.`,
  dayToComeHint: 'You can note it when it was told.',
} as const;
