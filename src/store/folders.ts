import { isDiskError } from '../core/disk-error.ts';
import type { Disk } from '../ports.ts';
import { type Layout, parentOf } from './layout.ts';

/** Only the owner may look in. */
export const FOLDER_MODE = 0o700;

/** The folders above the store may belong to somebody else, who need not let us open them; then theirs is theirs to keep safe. */
const syncAbove = (disk: Disk, folder: string): void => {
  try {
    disk.syncFolder(folder);
  } catch (thrown) {
    if (!isDiskError(thrown, 'denied')) throw thrown;
  }
};

const makeAbove = (disk: Disk, folder: string): void => {
  if (disk.lookThrough(folder) !== null || parentOf(folder) === folder) return;
  makeAbove(disk, parentOf(folder));
  disk.makeFolder(folder, FOLDER_MODE);
  syncAbove(disk, parentOf(folder));
};

/** Makes a folder of the store, and whatever above it is missing. */
export const makeFolder = (disk: Disk, { root }: Layout, folder: string): void => {
  makeAbove(disk, root);
  disk.makeFolder(folder, FOLDER_MODE);
};

/**
 * Makes a new name in a folder last through a power cut: the name of the file in its folder, the name of that folder in the one
 * above, and so on up. Always the whole way, because another window may have made a folder and stopped before it was safe.
 */
export const syncUpward = (disk: Disk, { root }: Layout, folder: string): void => {
  for (let at = folder; at !== root; at = parentOf(at)) disk.syncFolder(at);
  disk.syncFolder(root);
  if (parentOf(root) !== root) syncAbove(disk, parentOf(root));
};
