import type { Makes } from '../../packs/pack.ts';
import type { Setting } from '../../setting.ts';
import { asTyped } from '../../typed-path.ts';
import { amountAloud } from './amounts.ts';
import { SETTING_NAMES } from './setting-names.ts';

const MAKES: { readonly [makes in Makes]: string } = {
  story: 'A story',
  page: 'A page of your own answers',
  notes: 'Notes for yourself',
};

/** 1300 as 1,300. */
const counted = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Short pieces are named in words only; for the rest the minutes help more. */
const SHORT = 60;

/** What the tool says to people: packs. */
export const packWords = {
  // A list
  shipped: 'Packs that come with cps-story',
  added: 'Packs you added',
  howToShow: 'To see the questions of one: cps-story pack show NAME',
  howToUse: 'To write with one: cps-story draft --pack NAME',
  needsCare: (version: string, message: string): string =>
    `Version ${version} cannot be used as it is. ${message}`,
  howToValidate: (folder: string): string => `To see all of it: cps-story pack validate ${asTyped(folder)}`,

  // One pack
  makes: (makes: Makes, setting: Setting | null): string =>
    setting === null ? MAKES[makes] : `${MAKES[makes]} ${SETTING_NAMES[setting]}`,
  length: (words: number, rate: number): string =>
    words < SHORT
      ? `up to ${counted(words)} words`
      : `up to ${counted(words)} words, ${amountAloud((words / rate) * 60)} aloud`,
  minutes: (least: number, most: number, words: number): string =>
    `${least} to ${most} minutes aloud, up to ${counted(words)} words`,
  lengths: (fewest: number, most: number): string => `up to ${counted(fewest)} or ${counted(most)} words`,
  version: (id: string, version: string): string => `${id}, version ${version}`,
  inVersion: (version: string): string => `Version ${version}.`,
  authors: (names: readonly string[]): string => `Made by ${names.join(', ')}`,
  claimed: (names: readonly string[]): string => `Made by ${names.join(', ')}, so it says`,
  licence: (licence: string): string => `Licence: ${licence}`,
  prompts: (count: number): string => (count === 1 ? 'One question' : `${count} questions`),
  listens: (count: number): string =>
    count === 1 ? 'It listens for one more thing.' : `It listens for ${count} more things.`,
  hash: (hash: string): string => `Hash of what is in it: ${hash}`,
  questions: 'The questions, and in brackets the name of each',
  onlyForYou: 'only for you',
  optional: 'if you like',
  sometimes: 'asked when it fits',
  upTo: (words: number): string => `up to ${counted(words)} words`,
  onPaper: (id: string): string =>
    `To answer them in your own editor: cps-story draft --pack ${id} --worksheet`,
  sample: 'A finished piece, made up',
  readme: 'From the people who made it',
  notesForTrainers: 'Notes for trainers',
  noNotes: (id: string): string => `${id} has no notes for trainers.`,
  howToReadNotes: (id: string): string => `It has notes for trainers: cps-story pack show ${id} --notes`,
  harmless: 'This pack cannot run programs, use the internet or read your stories.',

  // Checking a folder
  holds: (title: string, prompts: number): string =>
    `"${title}" holds together. ${prompts === 1 ? 'One question' : `${prompts} questions`}.`,
  toMend: (count: number): string => (count === 1 ? 'One thing to mend.' : `${count} things to mend.`),
  noFolder: (path: string): string => `There is no folder "${path}".`,
  noFolderHint: 'Give the folder that holds pack.yaml.',
  unpackFirst:
    'Here the folder is wanted that holds pack.yaml. To look at one file: cps-story pack verify FILE',
  notAFolder: (path: string): string => `"${path}" is a file, and a pack is a folder.`,
  toAdd: (folder: string): string => `To add it: cps-story pack add ${asTyped(folder)}`,

  // Finding
  notFound: (name: string): string => `There is no pack "${name}" here.`,
  notFoundHint: (near: string | null): string =>
    near === null
      ? 'To see all packs: cps-story pack list'
      : `Did you mean "${near}"? To see all: cps-story pack list`,
  broken: (id: string): string => `The pack "${id}" cannot be used as it is.`,
  brokenHint: (folder: string): string => `To see why: cps-story pack validate ${asTyped(folder)}`,
  otherName: 'Its folder has another name or version than the pack inside. Take it out and add it again.',
} as const;
