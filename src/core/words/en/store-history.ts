import type { Principle } from '../../check/report.ts';
import { amountOf, dayInFull } from './amounts.ts';

const words = (count: number): string => (count === 1 ? '1 word' : `${count} words`);
const sentences = (count: number): string => (count === 1 ? '1 sentence' : `${count} sentences`);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const NUMBERS: readonly string[] = ['no place', 'one place', 'two places', 'three places', 'four places'];
const places = (count: number): string => NUMBERS[count] ?? `${count} places`;

const ABOUT: { readonly [principle in Principle]: string } = {
  'client-centered': 'keeping the other person first',
  humble: 'staying humble',
  'not-comparative': 'not comparing',
  'no-overshadowing': 'leaving room',
  respect: 'respect',
};

/** What `history` says. */
export const historyWords = {
  head: (versions: string): string => `${versions}, newest first`,
  line: (number: string, setting: string, count: string): string =>
    `Version ${number}, ${setting}, ${count}.`,
  kept: (when: string, day: string, time: string): string => `Kept ${when} (${dayInFull(day)}, ${time}).`,
  note: (note: string): string => `Note: ${note}`,
  called: (title: string): string => `Then called: ${title}`,
  changedOutside: 'It was changed from outside, or the disk harmed it.',
  madeFrom: (number: string): string => `Made from version ${number}.`,
  fromStart: 'Made from the start.',
  beside: (numbers: readonly string[]): string =>
    `Side by side with ${numbers.length === 1 ? 'version' : 'versions'} ${listed(numbers)}.`,

  longer: (count: number, seconds: number, than: string): string =>
    `${words(count)} more than version ${than}, about ${amountOf(seconds)} longer aloud.`,
  shorter: (count: number, seconds: number, than: string): string =>
    `${words(count)} less than version ${than}, about ${amountOf(seconds)} shorter aloud.`,
  more: (count: number, than: string): string => `${words(count)} more than version ${than}.`,
  less: (count: number, than: string): string => `${words(count)} less than version ${than}.`,
  asLong: (than: string): string => `As many words as version ${than}.`,
  same: (than: string): string => `The same words as version ${than}.`,
  changes: (changed: number, fresh: number, gone: number, moved: number): string => {
    const parts = [
      changed > 0 ? `${sentences(changed)} changed` : '',
      fresh > 0 ? `${sentences(fresh)} new` : '',
      gone > 0 ? `${sentences(gone)} gone` : '',
      moved > 0 ? `${sentences(moved)} moved` : '',
    ].filter((part) => part !== '');
    return `${parts.join(', ')}.`;
  },
  looksBefore: (principle: Principle, before: number, now: number): string =>
    `Worth a look for ${ABOUT[principle]}: ${places(now)} now, ${places(before)} before.`,
  looks: (principle: Principle, now: number): string =>
    `Worth a look for ${ABOUT[principle]}: ${places(now)}.`,
  nothingHeard: 'Nothing in it asks for a second look. There is much that a program cannot hear.',
  notChecked: 'These are notes for yourself, so they are not checked.',
  howToSeeThem: (place: number): string => `To see these places: cps-story check --story ${place}`,

  told: (day: string, setting: string): string => `Told on ${dayInFull(day)}, ${setting}.`,
  tellingNote: (note: string): string => `About that: ${note}`,
  lookedBack: (place: number): string => `You looked back on it: cps-story show ${place}`,
  lookedBackOpen: (place: number): string => `You began to look back on it: cps-story draft ${place}`,

  fork: (names: readonly string[], from: string): string =>
    `Made side by side, ${from}: ${listed(names)}. All of them are kept.`,
  fromVersion: (label: string): string => `from version ${label}`,
  fromTheStart: 'from the start',
  compareThem: (place: number, one: string, other: string): string =>
    `To compare: cps-story diff ${place} ${one} ${other}`,
  newerLeft: (count: number): string =>
    count === 1
      ? '1 version was made with a newer cps-story. I left it as it is.'
      : `${count} versions were made with a newer cps-story. I left them as they are.`,
  damagedLeft: (count: number): string =>
    count === 1
      ? '1 file could not be read. I left it as it is.'
      : `${count} files could not be read. I left them as they are.`,
} as const;
