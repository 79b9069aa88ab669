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
  whereKept: (halves: boolean): string =>
    halves
      ? 'Your words are kept in a private folder on this computer, also the half of an answer you are in the middle of. To see where: cps-story where'
      : 'Your words are kept in a private folder on this computer. To see where: cps-story where',
  supportAnyTime: 'At any question, /support shows people you can reach.',
  goodToSeeYou: 'Good to see you.',
  waiting: (name: string, answers: string, words: string, when: string): string =>
    [
      `"${name}" is waiting.`,
      ...(answers === '' ? [] : [words === '' ? `${answers}.` : `${answers}, ${words}.`]),
      `Last changed ${when}.`,
    ].join(' '),
  alsoHalf: 'There is also half an answer I kept for you.',
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
  whoIsItFor: 'Who is it for this time?',
  pack: (title: string, length: string): string =>
    `${/[.?]$/.test(title) ? title : `${title}.`} ${length.charAt(0).toUpperCase()}${length.slice(1)}.`,
  noStory: 'no story at the end',
  noKeyboard: 'I have questions to ask, but there is no keyboard here to answer them.',
  noKeyboardHint:
    'Either run cps-story draft in a terminal window, or write your answers to a file and use: cps-story draft --answers my-answers.txt\nTo get such a file: cps-story draft --pack one-to-one --worksheet my-answers.txt',
  noPackFits: 'No pack fits all of that.',
  noPackFitsHint: 'To see the packs: cps-story pack list',
  minutesTooMany: (most: number, asked: number): string =>
    `This pack is made for up to ${most === 1 ? 'one minute' : `${most} minutes`}. You asked for ${asked}.`,
  minutesHint: 'Ask for less time, or choose a longer pack. To see them: cps-story pack list',
  noQuestions: 'That story did not come from questions, so there are none to go on with.',
  noQuestionsHint: 'You can read it with cps-story show, and keep a changed file with cps-story keep.',
  packGone: (pack: string): string => `This story was begun with the pack "${pack}", which is not here now.`,
  packGoneHint: 'Your answers are safe. Add the pack again with cps-story pack add.',
  jsonOrOut: 'Both --json and --out - want to be the output. Choose one of them.',
  onlyWithAnswers: '--json, --no-save and --out - go with --answers.',
  onlyWithAnswersHint: 'For example: cps-story draft --answers my-answers.json --json',
} as const;
