import type { Setting } from '../../setting.ts';

const LISTENERS: { readonly [setting in Setting]: string } = {
  'one-to-one': 'this listener',
  group: 'the people in the group',
  public: 'the people in the room',
  written: 'the people who read it',
};

/** What `draft` asks when there are more words than room. */
export const roomWords = {
  whichMatters: (setting: Setting): string => `Which moment matters most to ${LISTENERS[setting]}?`,
  nothingIsCut: 'I take nothing away. What does not fit today can be told another day.',
  moment: (begins: string, words: number): string => `${begins} (${words} words)`,
  openOther: 'That one stays. Shall I open the longest of the others?',
  openNext: 'There is still more than there is room for. Shall I open the longest part beside your moment?',
  openLongest: 'Shall I open the longest part?',
  open: 'Open it, and see what can wait',
  keepAll: 'Keep all of it as it is',
  allStays: 'All of it stays as it is.',
  notNow: 'Not now',
} as const;
