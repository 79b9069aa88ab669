import { amountAloud, amountOf, numberInWords } from './amounts.ts';

/** What `draft` says around the questions of a pack. */
export const askingWords = {
  place: (number: number, more: number): string =>
    `Question ${number}, ${more === 1 ? 'and one more' : `about ${more} more`}.`,
  lastPlace: (number: number): string => `Question ${number}, the last one.`,
  placeAlone: (number: number): string => `Question ${number}.`,
  onlyForYou: 'Only for you. Never in the story.',
  onlyForYouFirst: 'Only for you. Never in the story. /forget takes it off the record.',
  oneLine: 'One line.',
  fewWords: 'A few words.',
  aboutLines: (lines: number): string =>
    lines === 1 ? 'About one line.' : `About ${numberInWords(lines)} lines.`,
  halfAPage: 'About half a page.',
  aPage: 'About a page.',
  pageAndAHalf: 'About a page and a half.',
  twoPages: 'About two pages.',
  enterEnds: 'Enter ends it.',
  scars:
    'Choose a part that has healed enough for you to look at it and stay steady. If it still bleeds, it deserves care first. Another part can be told today.',
  savedStory: (words: number, seconds: number): string =>
    `Saved. ${words === 1 ? '1 word' : `${words} words`}, ${amountAloud(seconds)} aloud.`,
  /** Behind what was saved: how much there is by now. */
  soFar: (words: number, limit: number | null, seconds: number): string =>
    limit === null
      ? `So far ${words} words, ${amountOf(seconds)}.`
      : `So far ${words} of about ${limit} words, ${amountOf(seconds)}.`,
  overRoom: (words: number): string =>
    `So far ${words} words, which is more than there is room for. The end is the time to choose.`,
  saved: 'Saved.',
  savedPrivate: 'Saved, only for you.',
  savedList: (items: number): string =>
    items === 0
      ? 'Saved. Nothing on the list.'
      : `Saved. ${items === 1 ? '1 thing' : `${items} things`} on the list.`,
  leftOut: 'Left out. You can come back to it.',
  keptAsItWas: 'Kept as it was.',
  notEmptied: 'There are no words here now, so your answer is kept as it was. /skip leaves it out.',
  halfWaits: 'Kept as it was. What you typed since is there when you open it again.',
  lookUp: 'Look up. Take the time you like.',
  enterToGoOn: 'Press Enter to go on.',
  /** Typed where only Enter is waited for, these are no words to keep. */
  goOnWords: ['ok', 'okay', 'k', 'yes', 'y', 'done', 'enter', 'next', 'go on'] as readonly string[],
  besideNotSaved:
    'I have those words here, but they are not saved yet. They wait at the next question you open, and are saved there.',
  keptBeside: 'I kept those words. They wait at the next question you open. There, /undo takes them away.',
  setAside: (count: number): string =>
    count === 1
      ? 'One answer does not fit this choice. I set it aside; choose again and it comes back.'
      : `${count} answers do not fit this choice. I set them aside; choose again and they come back.`,
  broughtBack: (count: number): string =>
    count === 1 ? 'One answer that was set aside is back.' : `${count} answers that were set aside are back.`,
  firstOne: 'This is the first one.',
  noSuchNumber: (count: number): string =>
    `There are ${count} questions. Type /go and a number from 1 to ${count}.`,
  nowOnlyForYou: 'This answer is now only for you. /private again puts it back.',
  nowForTheStory: 'This answer is for the story again.',
  alwaysOnlyForYou: 'This one is only for you already.',
  nothingTyped: 'There are no words here yet. Write some, or type /skip.',
  notAChoice: (count: number): string => `There are ${count} choices. Type a number from 1 to ${count}.`,
  noWhy: 'There is no more to say about this one.',
  noExample: 'There is no example for this one.',
  example: 'An example, made up:',
  nothingToRead: 'Nothing is written here yet.',
  notInYet: 'What you are writing now is not in it yet.',
  thoughtsOn: 'Thoughts after answers are on. /notes off turns them off for today.',
  thoughtsOff: 'Thoughts after answers are off for today. /notes on brings them back.',
  thoughtsOffAlways:
    'Thoughts after answers are off in your settings. To have them: cps-story settings coaching-notes on',
  nothingToForget: 'There is nothing of this answer on the record.',
  forgetAsk: (words: number): string =>
    words === 0
      ? 'This takes what you did here off the record for good.'
      : `This takes ${words === 1 ? '1 word' : `${words} words`} off the record for good, and how they were before.`,
  forgetKept: 'Versions you kept stay as they are.',
  forgetWhole: 'So does the text you changed as a whole.',
  forgetHow: 'To do it, type forget. Enter alone leaves all as it is.',
  /** What is typed to agree. */
  forgetWord: 'forget',
  forgotten: 'It is gone from the record. You can write something else here, or type /skip.',
  notForgotten: 'All is as it was.',
  outOfSight: 'Out of sight. Your words are safe. Press Enter to go on.',
  helpForSmallQuestions:
    'Type your answer and press Enter. /pause stops here with all words saved. /support shows people you can reach. /hide moves the words out of sight.',
  halfNotKept: 'The half of an answer is not kept. That is how you set it.',
} as const;
