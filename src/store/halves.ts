import type { AnswerRecord } from '../core/interview/answer.ts';
import { type Half, halfText, newestHalf, readHalf } from '../core/store/half-text.ts';
import type { SittingId, StoryId } from '../core/store/version.ts';
import { type Shelf, writeOver } from './durable-write.ts';
import { toBytes } from './encoding.ts';
import { sittingFiles, sittingsAmong } from './journals.ts';
import { textIn } from './reading.ts';

const ENDING = '.half';

type LeftHalf = { readonly path: string; readonly half: Half };

const leftHalves = (shelf: Shelf, story: StoryId, files: readonly string[]): readonly LeftHalf[] =>
  sittingsAmong(files, ENDING).flatMap((sitting) => {
    const path = shelf.layout.half(story, sitting);
    const half = readHalf(textIn(shelf.disk, path) ?? '');
    return half === null ? [] : [{ path, half }];
  });

export const halfLeft = (
  shelf: Shelf,
  story: StoryId,
  records: readonly AnswerRecord[],
  files: readonly string[] = sittingFiles(shelf, story),
): Half | null =>
  newestHalf(
    leftHalves(shelf, story, files).map(({ half }) => half),
    records,
  );

/** One file a sitting, written over: a record of keystrokes would keep words that a person chose to delete. */
export const saveHalf = (shelf: Shelf, story: StoryId, sitting: SittingId, half: Half): void =>
  writeOver(shelf, shelf.layout.half(story, sitting), toBytes(halfText(half)));

/** Removes the half answers that are meant, of every sitting: one that was left by a killed window would come up again. */
export const removeHalves = (shelf: Shelf, story: StoryId, meant: (half: Half) => boolean): void => {
  for (const { path, half } of leftHalves(shelf, story, sittingFiles(shelf, story))) {
    if (meant(half)) shelf.disk.remove(path);
  }
};
