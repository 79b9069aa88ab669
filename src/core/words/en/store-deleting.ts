import { timesInWords } from './amounts.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const pieces = (count: number): string => (count === 1 ? '1 piece' : `${count} pieces`);
const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

/** What `delete` says. Each question says what goes, and what can be taken back. */
export const deletingWords = {
  counts: (parts: readonly string[]): string => `${parts.join(', ')}.`,
  told: (times: number): string => `told ${timesInWords(times)}`,
  newest: (words: string, when: string): string => `${words}, changed ${when}.`,

  toTrash: (count: number): string =>
    `It goes into the trash and stays there for ${days(count)}. Until then you can take it back.`,
  /** What is to be typed; nothing else counts as yes. */
  trashWord: 'delete',
  typeToTrash: 'To put it in the trash, type delete. Enter alone leaves it where it is.',
  inTrash: (place: number): string =>
    `It is in the trash. To take it back: cps-story delete --undo t${place}`,
  inTrashAlready: 'It is in the trash already.',
  toDeleteNow: (place: number): string => `To delete it for good: cps-story delete --now t${place}`,

  forGood: 'This deletes it for good: all versions, answers and notes. Nobody can bring it back.',
  openElsewhere: 'If it is open in another window, please close that first.',
  nowWord: 'forever',
  typeToDelete: 'To delete it for good, type forever. Enter alone leaves it as it is.',
  left: 'Nothing was deleted.',
  otherWord: (word: string): string => `That was not the word ${word}, so nothing was deleted.`,

  gone: 'It is deleted.',
  lookedThrough: (count: number, piecesLookedFor: number): string =>
    `I looked through ${files(count)} of ours for ${pieces(piecesLookedFor)} of the text, and found none.`,
  noPieces: 'There was too little text in it to look for.',
  inStories: (places: readonly string[]): string =>
    `Some of its words are also in ${places.length === 1 ? 'another story' : 'other stories'} of yours, which I left: ${places.join('; ')}`,
  fromIt: (places: readonly string[]): string =>
    `${places.length === 1 ? 'Another story came from it, and stays' : 'Other stories came from it, and stay'}: ${places.join('; ')}`,
  inFiles: 'Some of its words may still be in these files. You can look at them, and take them away:',
  redGone: 'It also named words to keep private. I do not watch for those any more.',
  cannotReach: 'What I cannot reach:',
  reaches: [
    'copies in backups, cloud folders and snapshots',
    'files you made from it, and what you printed or sent',
    'what a disk or a USB stick still holds for a while, though no file shows it',
    'what stands in this window, and in the list of what you typed',
  ] as readonly string[],
  reach: (what: string): string => `- ${what}`,

  takenBack: (title: string): string => `${title} is back.`,
  howToRead: (place: number): string => `To read it: cps-story show ${place}`,
  goOn: (place: number): string => `To go on with it: cps-story draft ${place}`,
  nobodyToAsk: 'I would ask you for a word first, and there is no keyboard here to type it.',
  nobodyToAskHint: 'Run it in a terminal window. Or add --plain, and send the word in.',
  notBoth: '--now and --undo do not go together. Choose one of them.',
} as const;
