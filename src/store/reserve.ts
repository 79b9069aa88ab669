import { isDiskError } from '../core/disk-error.ts';
import type { Ids } from '../ports.ts';
import type { Ground } from './durable-write.ts';

/** Room for several long answers and a version. */
const SIZE = 256 * 1024;

/** Letters by chance: a file system that packs what repeats would hold nothing back. */
export const reserveBytes = (ids: Ids): Uint8Array => new TextEncoder().encode(ids.fresh(SIZE));

/**
 * Frees the room that was held back, so that what a person has just written still fits. True when there was any. It lies beside the
 * stories and not under `tmp`, which holds only what may be swept away at every start.
 */
export const giveUpReserve = ({ disk, layout }: Ground): boolean => {
  try {
    if (disk.look(layout.reserve) === null) return false;
    disk.remove(layout.reserve);
    return true;
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return false;
  }
};
