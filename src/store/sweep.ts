import { millisecondsOf } from '../core/store/instant.ts';
import type { Entry } from '../ports.ts';
import { quietly, type Shelf } from './durable-write.ts';
import { isLentName, isLentNoteName, isTemporaryName, noteOf } from './layout.ts';
import { isIdleNote } from './lent-files.ts';
import { sweepOutside } from './outside-notes.ts';

/** A file that an editor has open may look untouched for hours. */
const DAY = 24 * 60 * 60 * 1000;
/** One of which a note tells whose words are in it waits for the next sitting with that story; not where a lock shall leave nothing plain. */
const MONTH = 30 * DAY;

/**
 * Removes what we left when we were stopped: it holds private words. A file that another window is writing at this very moment
 * may go too; that window sees it and writes again (durable-write.ts). One that an editor may have open goes after a day without
 * a change. Whatever has another name is left alone.
 */
export const sweepTemporary = ({ disk, layout, seal }: Shelf, now: string): void => {
  const isLeft = ({ name, kind }: Entry): boolean => {
    if (kind !== 'file') return false;
    if (!isLentName(name)) return isTemporaryName(name);
    const changed = disk.look(`${layout.tmp}/${name}`)?.changed ?? 0;
    const note = noteOf(name);
    const waits = seal === null && isLentNoteName(note) && disk.look(`${layout.tmp}/${note}`) !== null;
    return millisecondsOf(now) - changed > (waits ? MONTH : DAY);
  };
  quietly(() => {
    if (disk.look(layout.tmp)?.kind !== 'folder') return;
    sweepOutside({ disk, layout }, millisecondsOf(now));
    const entries = disk.list(layout.tmp);
    const names = entries.map(({ name }) => name);
    for (const entry of entries) {
      quietly(() => {
        if (isLeft(entry) || isIdleNote(entry.name, names)) disk.remove(`${layout.tmp}/${entry.name}`);
      });
    }
  });
};
