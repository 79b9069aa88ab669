import type { Listener } from '../../packs/suggest-pack.ts';

/** Minutes as they stand in a list of packs. */
const span = (least: number | null, most: number): string => {
  if (least !== null && least < most) return `${least} to ${most} minutes`;
  return most === 1 ? 'up to one minute' : `up to ${most} minutes`;
};

const minutes = (count: number): string => (count === 1 ? 'one minute' : `${count} minutes`);

const listeners: { readonly [listener in Listener]: string } = {
  'one-to-one': 'One person',
  group: 'A group I sit with',
  public: 'A room of people, from the front',
  written: 'People who read it',
  page: 'Nobody yet. I want to think about it first',
  notes: 'Somebody has heard it, and I want to look back',
};

const reasons: { readonly [listener in Listener]: string } = {
  'one-to-one': 'It is made for one person',
  group: 'It is made for a group',
  public: 'It is made for a public talk',
  written: 'It is made for people who read',
  page: 'It is time to think, only for you',
  notes: 'It is a look back, only for you',
};

const LANGUAGES: { readonly [code: string]: string } = { en: 'English', es: 'Spanish' };

/** What `draft` says while the teller finds out which questions to take. */
export const choosingWords = {
  whoIsItFor: 'Who is it for this time?',
  pack: (title: string, length: string): string =>
    `${/[.?]$/.test(title) ? title : `${title}.`} ${length.charAt(0).toUpperCase()}${length.slice(1)}.`,
  /** Behind the title of a pack that does not speak the language of the screen. */
  otherLanguage: (title: string, code: string): string =>
    `${title.replace(/\.$/, '')} (in ${LANGUAGES[code] ?? code})`,
  noStory: 'no story at the end',
  morePacks: (count: number): string =>
    count === 1
      ? 'One more, for some of us.'
      : `${count} more, each for some of us: veterans, families and others.`,
  whichOfThese: 'Which of these?',
  backToList: 'Back to the list.',
  helpMe: 'Help me choose.',
  whoHears: 'Who will hear it?',
  listener: (listener: Listener): string => listeners[listener],
  howLong: 'How long do you have?',
  times: [
    { id: 'moment', words: 'Less than a minute', minutes: 0.7 },
    { id: 'short', words: 'About two minutes', minutes: 2 },
    { id: 'turn', words: 'Three to five minutes', minutes: 5 },
    { id: 'talk', words: 'About ten minutes', minutes: 10 },
    { id: 'open', words: 'I do not know yet', minutes: null },
  ] as readonly { readonly id: string; readonly words: string; readonly minutes: number | null }[],
  suggestion: (title: string, listener: Listener, length: string): string =>
    `I would take "${title}". ${reasons[listener]}${length === '' ? '' : `: ${length}`}.`,
  doesItFit: 'Does that fit?',
  takeIt: 'Yes, take it',
  seeAll: 'No, show me all of them again',
  howManyMinutes: 'How many minutes will you have?',
  minutes: (count: number): string => (count === 1 ? 'One minute' : `${count} minutes`),
  doNotKnow: 'I do not know yet',
  noPackFits: 'No pack fits all of that.',
  noPackFitsHint: 'To see the packs: cps-story pack list',
  minutesDoNotFit: (least: number | null, most: number, asked: number): string =>
    `This pack is made for ${span(least, most)}. You asked for ${asked}.`,
  minutesFit: (
    asked: number,
    packs: readonly { readonly id: string; readonly least: number | null; readonly most: number }[],
  ): string =>
    packs.length === 0
      ? 'To see the packs: cps-story pack list'
      : `Made for ${minutes(asked)}: ${packs.map(({ id, least, most }) => `${id} (${span(least, most)})`).join(', ')}.`,
  cameAlong: (answers: number): string =>
    answers === 1
      ? 'One of your answers came along. What was only for you stays only for you.'
      : `${answers} of your answers came along. What was only for you stays only for you.`,
  tooLong: (answers: number): string =>
    answers === 1
      ? 'One is longer than the room here. It waits at its question, for you to shorten.'
      : `${answers} are longer than the room here. They wait at their questions, for you to shorten.`,
  stillOpen: (questions: number): string =>
    questions === 1 ? 'One question is open.' : `${questions} questions are open.`,
  nothingCameAlong: 'None of those answers fits a question here, so each one is asked.',
  otherStays: 'The story they come from stays as it is.',
  textByHand: 'You changed that text by hand. Your answers come along, and the changed text does not.',
  noAnswers: 'That story has no answers to bring along: its text was kept from a file.',
  noAnswersHint: 'To begin without it: cps-story draft --new',
} as const;
