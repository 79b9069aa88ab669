import { numberInWords } from './amounts.ts';

/** What `draft` says from its first line to the first question. */
export const openingWords = {
  name: 'cps-story: a quiet place to put your recovery story together.',
  yours:
    'Your story matters, and it is yours. You choose what goes in. Skip, pause or stop at any point. Nothing leaves this computer.',
  howToShow: 'How should I show things?',
  rich: 'With colour, and menus you move through with the arrow keys.',
  plain:
    'Plain. No colour. You choose by typing a number. Made for screen readers, braille displays and small windows.',
  formSaved: 'Saved. To change it later: cps-story settings form',
  formNotSaved: 'I could not save that choice just now. I will ask again next time.',
  /** The first time: what this is, where the words are, how to stop. One short line each. */
  first: (halves: boolean): readonly string[] => [
    'Your story matters, and it is yours. I ask, and you choose what goes in.',
    halves
      ? 'All is kept as you type, in a private folder. It never leaves this computer.'
      : 'Your answers are kept in a private folder. They never leave this computer.',
    'To stop at any point, type /pause. To see people you can reach: /support.',
  ],
  enterToBegin: 'Press Enter when you are ready.',
  goodToSeeYou: 'Good to see you.',
  nameOfIt: (title: string): string => `You called it "${title}".`,
  lastWords: 'The last words you wrote for it:',
  nothingWaits: 'There is no story to go on with yet.',
  nothingWaitsHint: 'To begin one: cps-story draft',
  waiting: (name: string, answers: string, words: string, when: string): string =>
    [
      `"${name}" is waiting.`,
      ...(answers === '' ? [] : [words === '' ? `${answers}.` : `${answers}, ${words}.`]),
      `Last changed ${when}.`,
    ].join(' '),
  alsoHalf: (count: number): string =>
    count === 1
      ? 'There is also half an answer I kept for you.'
      : `There are also ${numberInWords(count)} half answers I kept for you. Each waits at its question.`,
  moreWaiting: (count: number): string =>
    count === 1
      ? 'One more is waiting. To see it: cps-story stories'
      : `${count} more are waiting. To see them: cps-story stories`,
  whatWouldYouLike: 'What would you like?',
  goOn: 'Go on where I was',
  read: 'Read what I have',
  another: 'Start another story',
  notToday: 'Not today',
  nothingYet: 'There are no words for the story yet.',
  kindStop: 'That is a good answer. Nothing is lost and nothing is late.',
  peopleToTalkWith: 'If you want people to talk with, type: cps-story support',
  noKeyboard: 'I have questions to ask, but there is no keyboard here to answer them.',
  noKeyboardHint:
    'Either run cps-story draft in a terminal window, or write your answers to a file and use: cps-story draft --answers my-answers.txt\nTo get such a file: cps-story draft --pack one-to-one --worksheet my-answers.txt',
  noQuestions: 'That story did not come from questions, so there are none to go on with.',
  noQuestionsHint: 'You can read it with cps-story show, and keep a changed file with cps-story keep.',
  packGone: (pack: string): string => `This story was begun with the pack "${pack}", which is not here now.`,
  packGoneHint: 'Your answers are safe. Add the pack again with cps-story pack add.',
  arriving: 'How are you as you sit down to this?',
  arrivingHelp: '"Not today" is a good answer. What you have is saved, and we stop.',
  steady: 'Steady',
  stirred: 'Stirred, and I want to go on',
  goSlowly: 'Go slowly. You can skip, pause or stop at any question, and nobody asks why.',
  flags: { story: 'The name of a story', resume: '--resume', fresh: '--new', from: '--from', only: '--only' },
  oneOfThem: (flags: readonly string[]): string => `${flags.join(' and ')} do not go together.`,
  oneOfThemHint: 'Choose one of them.',
  onlyByTalking: (flag: string): string =>
    `${flag} goes with questions, and with --answers nothing is asked.`,
  jsonOrOut: 'Both --json and --out - want to be the output. Choose one of them.',
  onlyWithAnswers: '--json, --no-save and --out - go with --answers.',
  onlyWithAnswersHint: 'For example: cps-story draft --answers my-answers.json --json',
} as const;
