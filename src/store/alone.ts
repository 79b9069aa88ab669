import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import type { Holder, Processes } from '../ports.ts';
import { FILE_MODE, type Ground, quietly, writeWhole } from './durable-write.ts';
import { toBytes } from './encoding.ts';
import { makeFolder } from './folders.ts';
import { textIn } from './reading.ts';

/** What stands in the lock file; the mark tells one taking from another by the same process. */
type Written = Holder & { readonly mark: string };

const isWritten = (value: unknown): value is Written => {
  if (typeof value !== 'object' || value === null) return false;
  const { process, computer, started, mark } = value as { readonly [key: string]: unknown };
  return (
    typeof process === 'number' &&
    typeof computer === 'string' &&
    typeof started === 'string' &&
    typeof mark === 'string'
  );
};

/** null when nobody has it, also when what is there says nothing: it was cut off while it was written. */
const holderOf = ({ disk, layout }: Ground): Written | null => {
  try {
    const value: unknown = JSON.parse(textIn(disk, layout.lock) ?? '');
    return isWritten(value) ? value : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
};

/**
 * A process of another start of this computer is gone, and so is one that had our number; of another computer nothing is known,
 * so it counts as there.
 */
export const isThere = ({ process, computer, started }: Holder, { own, isRunning }: Processes): boolean => {
  if (computer !== own.computer) return true;
  if (started !== own.started || process === own.process) return false;
  return isRunning(process);
};

const tryToTake = ({ disk, layout }: Ground, mine: Written): boolean => {
  try {
    const handle = disk.create(layout.lock, FILE_MODE);
    try {
      writeWhole(disk, handle, toBytes(`${JSON.stringify(mine)}\n`));
    } finally {
      disk.close(handle);
    }
    return true;
  } catch (thrown) {
    if (isDiskError(thrown, 'exists')) return false;
    quietly(() => disk.remove(layout.lock));
    throw thrown;
  }
};

/** Who else has it; null when it was taken. One whose holder is gone is taken over at once: there is nothing to wait for. */
const take = (shelf: Ground, mine: Written, processes: Processes): Holder | null => {
  makeFolder(shelf.disk, shelf.layout, shelf.layout.root);
  for (;;) {
    if (tryToTake(shelf, mine)) {
      // Two that took over the same lock at one moment: the file names the one that has it.
      const now = holderOf(shelf);
      return now === null || now.mark === mine.mark ? null : now;
    }
    const other = holderOf(shelf);
    if (other !== null && isThere(other, processes)) return other;
    shelf.disk.remove(shelf.layout.lock);
  }
};

/**
 * Runs work that must be alone: deleting, and emptying the trash. Saving never waits for it. There are no times in it, so a
 * computer that slept in the middle changes nothing. Gives back who is at it, and has done nothing, when somebody is.
 */
export const alone = <T>(
  shelf: Ground,
  processes: Processes,
  work: () => T,
): { readonly done: T } | Holder => {
  const mine = { ...processes.own, mark: shelf.ids.fresh(10) };
  const other = take(shelf, mine, processes);
  if (other !== null) return other;
  try {
    return { done: work() };
  } finally {
    quietly(() => {
      if (holderOf(shelf)?.mark === mine.mark) shelf.disk.remove(shelf.layout.lock);
    });
  }
};

/** The same; a Trouble that names who is at it. */
export const aloneOrTrouble = <T>(shelf: Ground, processes: Processes, work: () => T): T => {
  const outcome = alone(shelf, processes, work);
  if ('done' in outcome) return outcome.done;
  const here = outcome.computer === processes.own.computer;
  throw new Trouble('place', ({ store: { trouble } }) =>
    here
      ? [trouble.busy(outcome.process), trouble.busyHint]
      : [trouble.busyElsewhere(outcome.computer), trouble.busyElsewhereHint(shelf.layout.lock)],
  );
};
