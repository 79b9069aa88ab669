import { millisecondsOf } from '../core/store/instant.ts';
import type { Entry } from '../ports.ts';
import { quietly, type Shelf } from './durable-write.ts';
import { isLentName, isTemporaryName } from './layout.ts';
import { sweepOutside } from './outside-notes.ts';

/** A file that an editor has open may look untouched for hours. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes what we left when we were stopped: it holds private words. A file that another window is writing at this very moment
 * may go too; that window sees it and writes again (durable-write.ts). One that an editor may have open goes after a day without
 * a change. Whatever has another name is left alone.
 */
export const sweepTemporary = ({ disk, layout }: Shelf, now: string): void => {
  const isLeft = ({ name, kind }: Entry): boolean => {
    if (kind !== 'file') return false;
    if (!isLentName(name)) return isTemporaryName(name);
    const changed = disk.look(`${layout.tmp}/${name}`)?.changed ?? 0;
    return millisecondsOf(now) - changed > DAY;
  };
  quietly(() => {
    if (disk.look(layout.tmp)?.kind !== 'folder') return;
    sweepOutside({ disk, layout }, millisecondsOf(now));
    for (const entry of disk.list(layout.tmp)) {
      quietly(() => {
        if (isLeft(entry)) disk.remove(`${layout.tmp}/${entry.name}`);
      });
    }
  });
};
