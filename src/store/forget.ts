import { FILE_LETTERS } from '../core/store/ids.ts';
import { promptMark, withoutPrompt } from '../core/store/journal-text.ts';
import type { SittingId, StoryId } from '../core/store/version.ts';
import { type Shelf, tryAgain } from './durable-write.ts';
import { toBytes } from './encoding.ts';
import { removeHalves } from './halves.ts';
import { journalsOf } from './journals.ts';
import { asideName } from './layout.ts';
import {
  isPrivateThere,
  movePrivate,
  privateNames,
  privateText,
  removePrivate,
  writePrivate,
} from './private-files.ts';

const freshJournal = ({ ids, layout }: Shelf, story: StoryId): string =>
  layout.journal(story, `j-${ids.fresh(FILE_LETTERS)}` as SittingId);

/**
 * Takes an answer out of one journal: a new journal is written without it, then the old one is removed. First the old one gets
 * another name, so that a window which is adding to it just now notices (journals.ts) and nothing it saved can go with the old.
 * Stopped at any point, every other answer is still there, at worst twice, and is read once.
 */
const forgetIn = (shelf: Shelf, story: StoryId, journal: string, prompt: string): void => {
  const taken = freshJournal(shelf, story);
  tryAgain(() => {
    if (!isPrivateThere(shelf, taken)) movePrivate(shelf, journal, taken);
  });
  const rest = withoutPrompt(privateText(shelf, taken) ?? '', prompt);
  if (rest.trim() !== '') writePrivate(shelf, freshJournal(shelf, story), toBytes(rest));
  tryAgain(() => removePrivate(shelf, taken));
};

/** Doctor keeps lines there that were cut off: the words of the prompt may be in one. */
const forgetSetAside = (shelf: Shelf, story: StoryId, prompt: string): void => {
  const { disk, ids, layout } = shelf;
  const folder = layout.setAside(story);
  for (const name of privateNames(shelf, folder)) {
    const text = privateText(shelf, `${folder}/${name}`) ?? '';
    const rest = withoutPrompt(text, prompt);
    if (rest === text) continue;
    if (rest.trim() !== '') writePrivate(shelf, asideName(layout, ids, story), toBytes(rest));
    tryAgain(() => removePrivate(shelf, `${folder}/${name}`));
  }
  if (disk.look(folder) !== null) disk.syncFolder(folder);
};

/** Forgets what was said at a prompt, in every sitting, and the half answers at it. Versions that were kept stay as they are. */
export const forgetPrompt = (shelf: Shelf, story: StoryId, prompt: string): void => {
  const mark = promptMark(prompt);
  for (const sitting of journalsOf(shelf, story)) {
    const path = shelf.layout.journal(story, sitting);
    if (privateText(shelf, path)?.includes(mark)) forgetIn(shelf, story, path, prompt);
  }
  removeHalves(shelf, story, prompt);
  forgetSetAside(shelf, story, prompt);
  // Also when nothing was found: a try before this one may have removed it and been stopped before that was safe.
  const sittings = shelf.layout.sittings(story);
  if (shelf.disk.look(sittings) !== null) shelf.disk.syncFolder(sittings);
};
