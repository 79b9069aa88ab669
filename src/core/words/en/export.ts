import { exportCardWords } from './export-card.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the tool says to people: export. */
export const exportWords = {
  card: exportCardWords as typeof exportCardWords,
  noTitle: 'A story' as string,
  besideHeading: 'Only for me: not part of the story',
  /** Stands in a review copy in place of private words. */
  keptPrivate: '[kept private]',

  written: (file: string): string => `Written: ${file}`,
  listGoesAlong:
    'Your list of words to keep private stands at the top of this file. Take it out before you hand the file on.',
  listStays: 'Your list of words to keep private is not in this file. To have it in: --with-private',
  onlyYou: 'Only you can open it on this computer. Whoever you hand it to can read it.',
  withBeside: (count: number): string =>
    `${counted(count, 'private answer is', 'private answers are')} in it, at the end. Take them out before you hand it on.`,
  noBeside: 'This story has no private answers.',
  blanked: (count: number): string =>
    count === 0
      ? 'I found no words to blank. Read it through before you hand it on: I only know the words you listed.'
      : `I blanked ${counted(count, 'place', 'places')}. Read it through before you hand it on: I only know the words you listed.`,
  notIntact: 'This version was changed from outside, or the disk harmed it. This is what is there now.',

  unknownEnding: (file: string): string => `"${file}" does not tell me what kind of file you want.`,
  endings: (endings: readonly string[]): string =>
    `End the name with ${endings.join(', ')}. Or say it: --format docx`,
  there: (file: string): string => `There is a file ${file} already. I left it as it is.`,
  thereHint: 'Choose another name with --to. To write over it: --force',
  aFolder: (file: string): string => `${file} is a folder. Name a file in it: --to ${file}/my-story.docx`,
  noFolder: (file: string): string => `I could not write ${file}. See if the folder is there.`,
  notWritten: (file: string): string => `I could not write ${file}.`,
  notWrittenHint: 'See if there is room, and if you may write in that folder. Your story is safe.',
  bytesOnScreen: (format: string): string =>
    `A ${format} file is nothing to read on a screen. Name a file: --to my-story.${format}`,
  reviewIsNotPrivate: 'A review copy has no private answers. Leave out one of --with-private and review.',
  lacking: (signs: string): string => `I made no PDF: it could not show ${signs}`,
  lackingHint: 'Word and web pages can: --format docx or --format html',
  nameOf: (sign: string, code: string): string => `${sign} (${code})`,
  andMore: (count: number): string => `and ${count} more`,
} as const;
