import { DiskError } from '../core/disk-error.ts';
import type { Disk } from '../ports.ts';

const OWNER_ONLY = 0o600;

/** A new file, owner-only, all of it on the disk when this returns. A disk may take fewer bytes at a time than it is given. */
export const writeDurably = (disk: Disk, path: string, bytes: Uint8Array): void => {
  const handle = disk.create(path, OWNER_ONLY);
  try {
    for (let done = 0; done < bytes.length; ) {
      const taken = disk.write(handle, bytes.subarray(done));
      if (taken <= 0) throw new DiskError('io', path);
      done += taken;
    }
    if (disk.size(handle) !== bytes.length) throw new DiskError('io', path);
    disk.sync(handle);
  } finally {
    disk.close(handle);
  }
};
