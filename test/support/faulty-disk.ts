import { type DiskCode, DiskError } from '../../src/core/disk-error.ts';
import type { Disk } from '../../src/ports.ts';

export type Fault = {
  /** Which operation it happens at, counted from 1. */
  readonly at: number;
  /**
   * A code: the operation throws it and does nothing. `half`: a write takes half of its bytes and says so, and the next one finds
   * the disk full. `done`: the operation is done, and then `io` is thrown all the same.
   */
  readonly how: DiskCode | 'half' | 'done';
  /** Every later operation goes wrong too; otherwise only this one. */
  readonly lasting: boolean;
};

export type FaultyDisk = Disk & {
  /** How many operations there were. */
  operations(): number;
};

/** A disk on which one operation, or all from one on, go wrong. `fault` null counts only. Closing always works: it frees a handle. */
export const faultyDisk = (inner: Disk, fault: Fault | null): FaultyDisk => {
  let count = 0;
  let fullNow = false;
  const strikes = (): boolean => {
    count += 1;
    return fault !== null && (fault.lasting ? count >= fault.at : count === fault.at);
  };
  const guard =
    <Given extends readonly unknown[], Back>(run: (...given: Given) => Back) =>
    (...given: Given): Back => {
      if (!strikes() || fault === null || fault.how === 'half') return run(...given);
      if (fault.how !== 'done') throw new DiskError(fault.how, '(faulty)');
      run(...given);
      throw new DiskError('io', '(faulty)');
    };
  const write: Disk['write'] = (handle, bytes) => {
    const struck = strikes();
    if (fullNow) throw new DiskError('full', '(faulty)');
    if (!struck || fault === null) return inner.write(handle, bytes);
    if (fault.how === 'half') {
      fullNow = true;
      return inner.write(handle, bytes.subarray(0, bytes.length >> 1));
    }
    if (fault.how === 'done') inner.write(handle, bytes);
    throw new DiskError(fault.how === 'done' ? 'io' : fault.how, '(faulty)');
  };
  return {
    look: guard(inner.look),
    lookThrough: guard(inner.lookThrough),
    list: guard(inner.list),
    read: guard(inner.read),
    makeFolder: guard(inner.makeFolder),
    create: guard(inner.create),
    openToAppend: guard(inner.openToAppend),
    write,
    size: guard(inner.size),
    sync: guard(inner.sync),
    close: inner.close,
    rename: guard(inner.rename),
    remove: guard(inner.remove),
    removeFolder: guard(inner.removeFolder),
    syncFolder: guard(inner.syncFolder),
    setMode: guard(inner.setMode),
    operations: () => count,
  };
};
