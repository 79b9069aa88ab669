import { DiskError, isDiskError } from '../core/disk-error.ts';
import type { Disk, Ids, Places } from '../ports.ts';
import { FILE_MODE, quietly, tryAgain, writeWhole } from './durable-write.ts';
import { layoutOf, outsideName, parentOf } from './layout.ts';
import { whileNoted } from './outside-notes.ts';

type Outside = { readonly disk: Disk; readonly ids: Ids; readonly places: Pick<Places, 'store'> };

/**
 * A file of the teller's outside the store: for their eyes only unless `mode` says else, on the
 * disk and read back when this returns; or a DiskError, and whatever
 * was there before is as it was. It is written beside its place under another name, so that a half file never has the right one, and the next start
 * takes that away if we are stopped. `over`:
 * take the place of a file that is there; otherwise that is `exists`.
 */
export const writeOutside = (
  { disk, ids, places }: Outside,
  path: string,
  bytes: Uint8Array,
  over: boolean,
  mode: number = FILE_MODE,
): void => {
  const folder = parentOf(path);
  tryAgain(() => {
    refuseTaken(disk, path, over);
    const aside = `${folder}/${outsideName(ids)}`;
    whileNoted({ disk, ids, layout: layoutOf(places.store) }, aside, () => {
      try {
        writeAside(disk, aside, bytes, mode);
        refuseTaken(disk, path, over);
        disk.rename(aside, path);
      } catch (thrown) {
        quietly(() => disk.remove(aside));
        throw thrown;
      }
    });
    syncOutside(disk, folder);
  });
};

const refuseTaken = (disk: Disk, path: string, over: boolean): void => {
  const there = disk.look(path);
  if (there === null) return;
  if (there.kind === 'folder') throw new DiskError('not-a-file', path);
  // A device, such as /dev/null, is not the teller's to replace, whatever was said.
  if (!over || there.kind === 'other') throw new DiskError('exists', path);
};

const writeAside = (disk: Disk, aside: string, bytes: Uint8Array, mode: number): void => {
  const handle = disk.create(aside, mode);
  try {
    writeWhole(disk, handle, bytes);
    disk.sync(handle);
  } finally {
    disk.close(handle);
  }
  const back = disk.read(aside);
  const same = back.length === bytes.length && back.every((byte, at) => byte === bytes[at]);
  if (!same) throw new DiskError('io', aside);
};

/** The folder may be one that this user may write in and not open, such as a shared drop box. */
const syncOutside = (disk: Disk, folder: string): void => {
  try {
    disk.syncFolder(folder);
  } catch (thrown) {
    if (!isDiskError(thrown, 'denied')) throw thrown;
  }
};
