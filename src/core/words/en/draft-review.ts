import { amountAloud } from './amounts.ts';

const count = (words: number): string => (words === 1 ? '1 word' : `${words} words`);

/** What `draft` says once the questions are answered: the review, and the text put together. */
export const reviewWords = {
  title: 'Your answers',
  total: (words: number, seconds: number): string =>
    words === 0 ? 'No words for the story yet.' : `${count(words)}, ${amountAloud(seconds)} aloud.`,
  written: (number: number, words: number, question: string): string =>
    `${number}. Written, ${count(words)}. ${question}`,
  roomFor: (limit: number): string => `This part has room for about ${limit}.`,
  changing: 'The change you began waits there.',
  onlyForYou: (number: number, question: string): string => `${number}. Only for you. ${question}`,
  chosen: (number: number, question: string): string => `${number}. Chosen. ${question}`,
  half: (number: number, words: number, question: string): string =>
    `${number}. Half, ${count(words)}. ${question}`,
  skipped: (number: number, question: string): string => `${number}. Left out. ${question}`,
  open: (number: number, question: string): string => `${number}. Open. ${question}`,
  privateCount: (answers: number): string =>
    answers === 1
      ? 'Only for you: 1 answer, not in the story.'
      : `Only for you: ${answers} answers, not in the story.`,
  keys: (open: boolean, more: boolean, others: boolean): string =>
    [
      'Type a number to change one, r to read',
      ...(open ? ['g to go on with what is open'] : []),
      ...(more ? ['m for more'] : []),
      ...(others ? ['o for those only for you'] : []),
      'a to put it together, p to pause.',
    ].join(', '),
  noSuchNumber: 'I do not see that in the list. Type one of its numbers, or one of the letters below.',
  together: 'Here it is, in your words. Nothing was added.',
  togetherWithJoiners:
    'Here it is, in your words. Nothing was added except what is in [brackets]. You can take those out.',
  byHand: 'Here it is, as you changed it.',
  page: 'Here is your page, in your own words. It is only for you.',
  begins: 'Story begins.',
  ends: 'Story ends.',
  pageBegins: 'Page begins.',
  pageEnds: 'Page ends.',
  nothing: 'There is nothing to put together yet. Write one answer first.',
  fits: (words: number, seconds: number, limit: number): string =>
    words <= limit
      ? `${count(words)}, ${amountAloud(seconds)} aloud. There is room for ${limit}.`
      : `${count(words)}, ${amountAloud(seconds)} aloud. There is room for about ${limit}, so some of it may wait for another day.`,
  questionsBeside: 'Here it is as it will be told. On the left what was asked, on the right your words.',
  questionsBefore: 'Here it is as it will be told, with the question before each part.',
  headingBeside: (number: number, question: string): string => `${number}. ${question}`,
  headingBefore: (number: number, question: string): string => `Question ${number}. ${question}`,
  handStands:
    'The text is as you changed it by hand. Your answers are kept beside it and do not go in by themselves.',
  notInYet: 'You changed the whole text by hand, so these words are not in it yet. What now?',
  byEditor: 'Put them in myself, in my editor',
  leaveText: 'Leave the text as it is',
  newWords: 'These words are new. Copy what you want into the text below.',
  handStays: 'The text you changed by hand stays here too. You can bring it back.',
  bringBack: 'Bring back the text I changed by hand',
  whatNext: 'What next?',
  check: 'Check it',
  change: 'Change an answer',
  changeWhole: 'Change the whole text in my editor',
  joinersOut: 'Take out what is in [brackets]',
  reorder: 'Change the order',
  fromAnswers: 'Put it together from my answers again',
  keep: 'Keep this version',
  keepPage: 'Keep this page',
  pause: 'Pause',
  orderNow: 'These parts can change places:',
  orderAsk: 'Type their numbers in the order you want, like 2 1 3. Enter alone keeps the order.',
  orderUnclear: 'I need each number once.',
  orderChanged: 'The order is changed.',
} as const;
