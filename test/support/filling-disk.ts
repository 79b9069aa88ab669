import { type DiskCode, DiskError } from '../../src/core/disk-error.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { diskWithPacks } from './draft-session.ts';

export type FillingDisk = MemoryDisk & { fill(): void; mend(): void };

/** A disk with the packs that takes nothing new from the given number of files on, or once it is filled, until it is mended. */
export const fillingDisk = (room: number, code: DiskCode = 'full'): FillingDisk => {
  const disk = diskWithPacks();
  let left = room;
  const take = (path: string): void => {
    if (left <= 0) throw new DiskError(code, path);
    left -= 1;
  };
  return {
    ...disk,
    create: (path, mode) => {
      take(path);
      return disk.create(path, mode);
    },
    openToAppend: (path, mode) => {
      take(path);
      return disk.openToAppend(path, mode);
    },
    fill: () => {
      left = 0;
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
};
