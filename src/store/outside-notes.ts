import { isDiskError } from '../core/disk-error.ts';
import type { Disk, Ids } from '../ports.ts';
import { FILE_MODE, quietly, writeWhole } from './durable-write.ts';
import { toBytes, toText } from './encoding.ts';
import { makeFolder } from './folders.ts';
import { isOutsideName, isOutsideNoteName, type Layout, outsideNoteName, parentOf } from './layout.ts';

type Ground = { readonly disk: Disk; readonly ids: Ids; readonly layout: Layout };

/** A stick that is not plugged in may come back. After so long nobody waits for it. */
const MONTH = 30 * 24 * 60 * 60 * 1000;

/**
 * Runs what writes a file beside its place outside the store, and first notes down where: when we are stopped in the middle, the next
 * start takes it away, for it holds private words. A store that is not there yet is not made for it, and one that takes no note does not
 * keep a teller from their file.
 */
export const whileNoted = <T>({ disk, ids, layout }: Ground, aside: string, write: () => T): T => {
  const note = `${layout.tmp}/${outsideNoteName(ids)}`;
  quietly(() => {
    if (disk.look(layout.root) !== null) noteDown({ disk, ids, layout }, note, aside);
  });
  try {
    return write();
  } finally {
    quietly(() => {
      if (disk.look(aside) === null) disk.remove(note);
    });
  }
};

const noteDown = ({ disk, layout }: Ground, note: string, aside: string): void => {
  makeFolder(disk, layout, layout.tmp);
  const handle = disk.create(note, FILE_MODE);
  try {
    writeWhole(disk, handle, toBytes(aside));
    disk.sync(handle);
  } finally {
    disk.close(handle);
  }
  disk.syncFolder(layout.tmp);
};

/** Takes away what the notes tell of, and then the notes. `now`: milliseconds since 1970. */
export const sweepOutside = ({ disk, layout }: Pick<Ground, 'disk' | 'layout'>, now: number): void => {
  for (const { name, kind } of disk.list(layout.tmp)) {
    if (kind !== 'file' || !isOutsideNoteName(name)) continue;
    const note = `${layout.tmp}/${name}`;
    quietly(() => {
      if (isTakenAway(disk, toText(disk.read(note))) || now - (disk.look(note)?.changed ?? 0) > MONTH)
        disk.remove(note);
    });
  }
};

/** A note that was cut off leads nowhere, and one that leads to another file than ours is none of ours. False when the folder is away. */
const isTakenAway = (disk: Disk, aside: string): boolean => {
  if (!isOutsideName(aside.slice(parentOf(aside).length).replace(/^[/\\]/, ''))) return true;
  try {
    if (disk.look(aside)?.kind === 'file') disk.remove(aside);
    return disk.lookThrough(parentOf(aside)) !== null;
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return false;
  }
};
