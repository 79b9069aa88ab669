import { DiskError } from '../core/disk-error.ts';
import { parseSittingId } from '../core/store/ids.ts';
import { type Journal, readJournal } from '../core/store/journal-text.ts';
import type { SittingId, StoryId } from '../core/store/version.ts';
import type { Disk } from '../ports.ts';
import { FILE_MODE, type Shelf, writeWhole } from './durable-write.ts';
import { toBytes, toText } from './encoding.ts';
import { makeFolder, syncUpward } from './folders.ts';
import { parentOf } from './layout.ts';
import {
  isPrivateThere,
  opened,
  privateNames,
  privateText,
  storedAt,
  writePrivateOver,
} from './private-files.ts';

const ENDING = '.jsonl';

/** The files of all sittings, journals and half answers: whoever needs both lists the folder once. */
export const sittingFiles = (shelf: Shelf, story: StoryId): readonly string[] =>
  privateNames(shelf, shelf.layout.sittings(story));

export const sittingsAmong = (files: readonly string[], ending: string): readonly SittingId[] =>
  files.flatMap((name) => {
    const id = name.endsWith(ending) ? parseSittingId(name.slice(0, -ending.length)) : null;
    return id === null ? [] : [id];
  });

export const journalsOf = (shelf: Shelf, story: StoryId): readonly SittingId[] =>
  sittingsAmong(sittingFiles(shelf, story), ENDING);

export const readJournals = (
  shelf: Shelf,
  story: StoryId,
  files: readonly string[] = sittingFiles(shelf, story),
): readonly Journal[] =>
  sittingsAmong(files, ENDING).map((id) =>
    readJournal(privateText(shelf, shelf.layout.journal(story, id)) ?? ''),
  );

const NEWLINE = 10;

/** A line that was cut off would swallow the one after it, so that one starts on a line of its own. */
const endsTorn = (disk: Disk, path: string): boolean => {
  const bytes = disk.read(path);
  return bytes.length > 0 && bytes.at(-1) !== NEWLINE;
};

const writeAtEnd = (disk: Disk, path: string, line: string): void => {
  const handle = disk.openToAppend(path, FILE_MODE);
  try {
    const before = disk.size(handle);
    const bytes = toBytes(endsTorn(disk, path) ? `\n${line}` : line);
    writeWhole(disk, handle, bytes);
    if (disk.size(handle) !== before + bytes.length) throw new DiskError('io', path);
    disk.sync(handle);
  } finally {
    disk.close(handle);
  }
};

/**
 * Adds a line to a journal, safe from a power cut when it returns. `known`: an earlier line of this journal is safe already, so
 * its name is. Throws a DiskError; `missing` when an answer was forgotten in another window at this moment, which takes the
 * journal away to write it anew: the line may then be in neither.
 */
export const appendLine = (shelf: Shelf, path: string, line: string, known: boolean): void => {
  const { disk, layout } = shelf;
  if (shelf.seal?.isOn()) {
    appendSealed(shelf, path, line);
    return;
  }
  makeFolder(disk, layout, parentOf(path));
  const wasThere = disk.look(path) !== null;
  writeAtEnd(disk, path, line);
  if (!known || !wasThere) syncUpward(disk, layout, parentOf(path));
  if (disk.look(path) === null) throw new DiskError('missing', path);
};

/**
 * What is locked cannot be added to: the journal is written anew with the line, the old or the new and never a mixture. It needs no
 * passphrase, because this run locked it (seal.ts).
 */
const appendSealed = (shelf: Shelf, path: string, line: string): void => {
  const before = isPrivateThere(shelf, path) ? opened(shelf, storedAt(shelf, path)) : new Uint8Array();
  // One that was harmed meanwhile is left alone: the line goes into a fresh journal.
  if (before === null) throw new DiskError('io', path);
  writePrivateOver(shelf, path, toBytes(toText(before) + line));
};
