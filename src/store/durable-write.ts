import { DiskError, isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import type { Disk, Handle, Ids } from '../ports.ts';
import { makeFolder, syncUpward } from './folders.ts';
import { type Layout, parentOf, temporaryName } from './layout.ts';
import { giveUpReserve } from './reserve.ts';
import type { Seal } from './seal.ts';

/** What writing needs of the world, and where the store is. */
export type Ground = {
  readonly disk: Disk;
  readonly ids: Ids;
  readonly layout: Layout;
  /** Called when words fitted only because the reserve was given up. */
  readonly onNearlyFull?: (() => void) | undefined;
};

/** The same, and how what a teller wrote is locked; null as long as the store is not. */
/** `page`: what stands beside the stories, for whoever finds them without the program. */
export type Shelf = Ground & { readonly seal: Seal | null; readonly page: string };

/** Only the owner may read. */
export const FILE_MODE = 0o600;

/**
 * Three times at most: after a disk that hiccuped ('io'), and after another window that swept our temporary file away in the
 * moment before it got its name ('missing'). A full or closed disk is told at once.
 */
const TRIES = 3;

export const tryAgain = <T>(once: () => T): T => {
  for (let left = TRIES - 1; ; left--) {
    try {
      return once();
    } catch (thrown) {
      if (left === 0 || !isDiskError(thrown, 'io', 'missing')) throw thrown;
    }
  }
};

/** The same for words: when the disk is full the reserve is given up, and they are tried once more. */
export const trySaving = <T>(shelf: Ground, once: () => T): T => {
  try {
    return tryAgain(once);
  } catch (thrown) {
    if (!isDiskError(thrown, 'full') || !giveUpReserve(shelf)) throw thrown;
    const done = tryAgain(once);
    shelf.onNearlyFull?.();
    return done;
  }
};

/** For tidying up, after something else went wrong that is told, or after words were saved: no reason to say they were not. */
export const quietly = (run: () => void): void => {
  try {
    run();
  } catch (thrown) {
    if (!isDiskError(thrown) && !(thrown instanceof Trouble)) throw thrown;
  }
};

/** A system may write less than it was given and call that done. */
export const writeWhole = (disk: Disk, handle: Handle, bytes: Uint8Array): void => {
  let done = 0;
  while (done < bytes.length) {
    const more = disk.write(handle, bytes.subarray(done));
    if (more <= 0) throw new DiskError('full', '(open file)');
    done += more;
  }
};

/** A new file with all of these bytes, on the disk and not only on its way there; its name in the folder is for the caller to sync. */
export const writeThere = (disk: Disk, path: string, bytes: Uint8Array): void => {
  const handle = disk.create(path, FILE_MODE);
  try {
    writeWhole(disk, handle, bytes);
    if (disk.size(handle) !== bytes.length) throw new DiskError('io', path);
    disk.sync(handle);
  } finally {
    disk.close(handle);
  }
};

/** A file with these bytes and no name that counts yet. */
const writeAside = ({ disk, ids, layout }: Ground, bytes: Uint8Array): string => {
  makeFolder(disk, layout, layout.tmp);
  const path = `${layout.tmp}/${temporaryName(ids)}`;
  try {
    writeThere(disk, path, bytes);
  } catch (thrown) {
    quietly(() => disk.remove(path));
    throw thrown;
  }
  return path;
};

const moveInPlace = ({ disk, layout }: Ground, aside: string, target: string): void => {
  try {
    makeFolder(disk, layout, parentOf(target));
    disk.rename(aside, target);
  } catch (thrown) {
    quietly(() => disk.remove(aside));
    throw thrown;
  }
};

/**
 * All of the bytes under a new name, safe from a power cut when it returns; or a DiskError, and nothing new. The file is written
 * under `tmp` and renamed: one folder to sweep after a crash, and no half file ever shows among the versions. Both lie below the
 * store's own folder, so the rename stays on one file system. After a sync that went wrong the system may have forgotten the
 * bytes while it calls them clean, so we never sync again: a fresh file is written.
 */
export const writeNew = (shelf: Ground, target: string, bytes: Uint8Array): void =>
  trySaving(shelf, () => {
    const { disk, layout } = shelf;
    const aside = writeAside(shelf, bytes);
    if (disk.look(target) !== null) {
      quietly(() => disk.remove(aside));
      throw new DiskError('exists', target);
    }
    moveInPlace(shelf, aside, target);
    try {
      syncUpward(disk, layout, parentOf(target));
    } catch (thrown) {
      quietly(() => disk.remove(target));
      throw thrown;
    }
  });

/** The same over a file that may be there: the old or the new, never a mixture. For half answers, and what is locked. */
export const writeOver = (shelf: Ground, target: string, bytes: Uint8Array): void =>
  trySaving(shelf, () => {
    moveInPlace(shelf, writeAside(shelf, bytes), target);
    syncUpward(shelf.disk, shelf.layout, parentOf(target));
  });
