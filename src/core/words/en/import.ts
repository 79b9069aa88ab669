import type { Changed, LeftOut } from '../../import/docx-text.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const LEFT_OUT: { readonly [what in LeftOut]: string } = {
  pictures: 'pictures',
  comments: 'comments',
  footnotes: 'footnotes',
  deleted: 'words that were crossed out',
  'page-heads': 'what stands at the top and foot of each page',
  signs: 'signs of a picture font',
};

const CHANGED: { readonly [what in Changed]: string } = {
  tables: 'A table came in line by line.',
  tracked: 'Tracked changes came in as if you had said yes to them.',
  boxes: 'Text in boxes came in among the rest.',
};

/** What the tool says to people: import. */
export const importWords = {
  broughtIn: (title: string, words: number, file: string): string =>
    `Brought in: ${title}, ${counted(words, 'word', 'words')}. From ${file}.`,
  newVersion: (number: number, title: string, words: number, file: string): string =>
    `Brought in: version ${number} of ${title}, ${counted(words, 'word', 'words')}. From ${file}.`,
  alreadyHere: (title: string, file: string): string =>
    `${title} is here already, word for word. I took nothing new from ${file}.`,
  filesStay: 'The files stay as they are. To see your stories: cps-story stories',

  leftOut: (file: string, what: Iterable<LeftOut>): string =>
    `${file}: I left out ${[...what].map((one) => LEFT_OUT[one]).join(', ')}.`,
  changed: (file: string, what: Changed): string => `${file}: ${CHANGED[what]}`,
  oldWindows: (file: string): string =>
    `${file}: I read it the way older Windows wrote. See if letters with accents are right.`,
  namedAfterFile: (file: string): string =>
    `${file}: It had no title, so it has the name of the file. To choose one: --title`,

  oneTitle: 'One title cannot be for several files. Bring them in one by one.',
  oneStory: 'Versions of a story come in one by one. Name just one file.',
  noFile: (file: string): string => `I found no file ${file}.`,
  aFolder: (file: string): string => `${file} is a folder. Name the files in it that you want.`,
  cannotRead: (file: string): string => `I could not read ${file}.`,
  empty: (file: string): string => `${file} has no words in it.`,
  tooLong: (file: string): string => `${file} is too long for a story. I took nothing from it.`,
  harmed: (file: string): string =>
    `${file} is harmed, or no Word file that I can read. I took nothing from it.`,
  harmedHint: 'Open it in Word or LibreOffice and save it anew as .docx.',
  noText: (file: string): string => `${file} does not look like text.`,
  pdf: (file: string): string => `${file} is a PDF. Its words cannot be taken out just as they were.`,
  oldWord: (file: string): string => `${file} is an older Word file, or one with a password.`,
  rtf: (file: string): string => `${file} is in rich text format (RTF).`,
  webPage: (file: string): string => `${file} is a web page.`,
  otherZip: (file: string): string => `${file} is not a Word file.`,
  saveAs: 'Open it where you wrote it, and save it as .docx or as plain text.',
} as const;
