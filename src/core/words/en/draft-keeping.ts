import { dayOf } from './amounts.ts';

/** What `draft` says while a version is kept. */
export const keepingWords = {
  nameIt: 'What name shall it have? It helps you find it later.',
  enterTakes: (name: string): string => `Enter alone takes: ${name}`,
  usualName: (pack: string, day: string): string => `${pack}, ${dayOf(day)}`,
  note: 'A line about this version? Enter alone for none.',
  noteOnChange: 'What did you change, and why? One line. Enter alone for none.',
  card: 'A card to take along? y to see it, Enter to go on.',
  /** The letter that means yes. */
  cardYes: 'y',
  cardKeys: 'I know y here, for yes. Or press Enter to go on.',
  cardAgain: 'To see the card again: cps-story show --card',
  kept: (number: number, title: string): string => `Kept: version ${number} of "${title}".`,
  meanwhile: (number: number): string =>
    `Another window kept version ${number} in the meantime. Both are there. To see them: cps-story history`,
  written: (path: string): string => `Written to ${path}.`,
  fileThere: (path: string): string => `There is a file at ${path} already. I left it as it is.`,
  fileThereHint: 'Give another name with --out.',
  notWritten: (path: string): string => `I could not write to ${path}.`,
  notWrittenHint: 'See if that folder is there, and if you may write in it.',
} as const;
