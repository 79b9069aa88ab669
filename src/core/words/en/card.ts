import { amountAloud } from './amounts.ts';

/** What stands on the card around the teller's own words. */
export const cardWords = {
  ask: 'Ask first:',
  beats: 'Then, in your own words:',
  beat: (number: number, words: string): string => `${number}. ${words}`,
  back: 'Hand it back:',
  limit: 'If they ask for more:',
  aloud: (seconds: number): string => `All of it takes ${amountAloud(seconds)}.`,
  notForPages: 'This is a page for yourself, so there is no card for it.',
  notForPagesHint: 'To read it: cps-story show',
} as const;
