import type { DiskCode } from '../../disk-error.ts';

const SETTLE = 'To use another folder: cps-story settings save-folder FOLDER';

const reason = (code: DiskCode): string => {
  if (code === 'full') return 'the disk is full';
  if (code === 'denied' || code === 'read-only') return 'I may not write in that place';
  if (code === 'not-a-folder') return 'there is a file where a folder should be';
  return 'the disk did not take it';
};

/** What the store could not do. No word of a story; a title only where a person has to choose between stories. */
export const storeTrouble = {
  cannotRead: (path: string): string => `I could not read ${path}.`,
  cannotReadHint: 'See if the disk is there, and if you may open it. Nothing was changed.',
  notSaved: (code: DiskCode): string =>
    `I could not save this just now: ${reason(code)}. Your words are still here.`,
  notSavedHint: (code: DiskCode): string =>
    code === 'full'
      ? `Make some room and try again. ${SETTLE}`
      : `To see the place: cps-story where. ${SETTLE}`,
  notForgotten: 'I could not take that answer out just now. Nothing else was lost.',
  notForgottenHint: 'Please try again. To see the place: cps-story where',
  newerFormat: 'This story was made with a newer cps-story. I left it just as it is.',
  newerFormatHint: 'Get the newest cps-story to go on with it.',
  noStories: 'There is no story here yet, and that is fine.',
  howToStart: 'To start one: cps-story draft',
  noSuchStory: (name: string, count: number): string =>
    `I found no story "${name}". ${count === 1 ? 'You have one.' : `You have ${count}.`}`,
  seeStories: 'To see them: cps-story stories',
  nearStory: (place: number, title: string): string =>
    `Close to it: ${place}, ${title}. To see them all: cps-story stories`,
  severalStories: (name: string): string => `More than one story fits "${name}".`,
  theseStories: (stories: readonly string[]): string =>
    `Which one? ${stories.join('; ')}. Type its number in place of the name.`,
  placeAndTitle: (place: number | string, title: string): string => `${place}, ${title}`,
  inTrash: (name: string): string => `"${name}" is in the trash.`,
  takeBack: (place: number): string => `To take it back: cps-story delete --undo t${place}`,
  notInTrash: (name: string): string => `I found no "${name}" in the trash.`,
  seeTrash: 'To see what is in it: cps-story stories --trash',
  severalInTrash: 'More than one story is in the trash.',
  trashEmpty: 'There is nothing in the trash.',
  notDeleted: 'I could not delete it just now.',
  notDeletedHint: 'Is it open in another window? Close that, and please try again.',
  busy: (process: number): string =>
    `Another window is deleting something just now (process ${process}). I did nothing.`,
  busyHint: 'Please try again when it is done.',
  busyElsewhere: (computer: string): string =>
    `Another computer (${computer}) is deleting something just now. I did nothing.`,
  busyElsewhereHint: (path: string): string =>
    `If no one is at that computer, take this file away and try again: ${path}`,
  nothingKept: 'No version of this story is kept yet.',
  goOnWithDraft: (place: number): string => `To go on with it: cps-story draft ${place}`,
  noSuchVersion: (which: string): string => `I found no version "${which}" of this story.`,
  seeHistory: 'To see which there are: cps-story history, and the number of the story',
  severalVersions: (which: string): string => `Two windows each made a version ${which}. Both are kept.`,
  theseVersions: (names: readonly string[]): string => `Which one? ${names.join(' or ')}`,
} as const;
