import type { AnswerRecord, Instant } from '../core/interview/answer.ts';
import { type Half, halvesLeft, readHalves, withHalfLine, withoutHalfLine } from '../core/store/half-text.ts';
import type { SittingId, StoryId } from '../core/store/version.ts';
import { type Shelf, tryAgain } from './durable-write.ts';
import { toBytes, toText } from './encoding.ts';
import { sittingFiles, sittingsAmong } from './journals.ts';
import {
  isPrivateThere,
  opened,
  privateText,
  removePrivate,
  storedAt,
  writePrivateOver,
} from './private-files.ts';

const ENDING = '.half';

type HalfFile = { readonly path: string; readonly text: string };

const halfFiles = (shelf: Shelf, story: StoryId, files: readonly string[]): readonly HalfFile[] =>
  sittingsAmong(files, ENDING).map((sitting) => {
    const path = shelf.layout.half(story, sitting);
    return { path, text: privateText(shelf, path) ?? '' };
  });

/** The half answers that wait, of every sitting, newest first. */
export const readHalvesLeft = (
  shelf: Shelf,
  story: StoryId,
  records: readonly AnswerRecord[],
  files: readonly string[] = sittingFiles(shelf, story),
): readonly Half[] =>
  halvesLeft(
    halfFiles(shelf, story, files).flatMap(({ text }) => readHalves(text)),
    records,
  );

/**
 * One file a sitting, written over as a whole: a record of keystrokes would keep words that a person chose to delete. It is read anew
 * each time, so that what another window took out of it, because it was forgotten, does not come back.
 */
export const saveHalf = (shelf: Shelf, story: StoryId, sitting: SittingId, half: Half): void => {
  const path = shelf.layout.half(story, sitting);
  const before = tryAgain(() => (isPrivateThere(shelf, path) ? opened(shelf, storedAt(shelf, path)) : null));
  writePrivateOver(shelf, path, toBytes(withHalfLine(before === null ? '' : toText(before), half)));
};

/** Removes the half answers at a prompt, of every sitting: one that was left by a killed window would come up again. */
export const removeHalves = (
  shelf: Shelf,
  story: StoryId,
  prompt: string,
  upTo: Instant | null = null,
): void => {
  for (const { path, text } of halfFiles(shelf, story, sittingFiles(shelf, story))) {
    const rest = withoutHalfLine(text, prompt, upTo);
    if (rest === text) continue;
    if (rest.trim() === '') removePrivate(shelf, path);
    else writePrivateOver(shelf, path, toBytes(rest));
  }
};
