import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import type { Holder, Processes } from '../../src/ports.ts';
import { alone, aloneOrTrouble } from '../../src/store/alone.ts';
import { layoutOf } from '../../src/store/layout.ts';
import { countingIds } from './store-world.ts';

const own: Holder = { process: 7, computer: 'desk', started: 'monday' };
const processes = (...running: readonly number[]): Processes => ({
  own,
  isRunning: (process) => running.includes(process),
});
const shelfWith = (lock: string | null) => {
  const disk = memoryDisk();
  const layout = layoutOf('/home/stories');
  if (lock !== null) disk.put(layout.lock, lock);
  return { disk, ids: countingIds(), layout };
};
const written = (given: Partial<Holder>): string => JSON.stringify({ ...own, ...given, mark: 'x' });

describe('work that must be alone', () => {
  it('holds the lock while it runs, and lets it go, also when it throws', () => {
    const shelf = shelfWith(null);
    const there = (): boolean => shelf.disk.look(shelf.layout.lock) !== null;
    expect(alone(shelf, processes(), there)).toEqual({ done: true });
    expect(there()).toBe(false);
    expect(() =>
      alone(shelf, processes(), () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(there()).toBe(false);
  });

  it('does not run while another process of this computer is at it', () => {
    const shelf = shelfWith(written({ process: 99 }));
    const before = shelf.disk.files();
    expect(alone(shelf, processes(99), () => 'ran')).toMatchObject({ process: 99 });
    expect(shelf.disk.files()).toEqual(before);
    expect(() => aloneOrTrouble(shelf, processes(99), () => 'ran')).toThrow(/process 99/);
  });

  it('does not run while another computer is at it, and says how to go on', () => {
    const shelf = shelfWith(written({ computer: 'laptop' }));
    expect(() => aloneOrTrouble(shelf, processes(), () => 'ran')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('laptop'),
        hint: expect.stringContaining('/home/stories/lock'),
      }),
    );
  });

  it.each([
    ['of a process that is gone', written({ process: 99 })],
    ['of another start of this computer', written({ process: 7, started: 'sunday' })],
    ['of a process that had our number', written({})],
    ['that was cut off while it was written', '{"process":'],
    ['that is empty', ''],
  ])('takes over a lock %s at once', (_what, lock) => {
    const running = lock.includes('99') ? [] : [7];
    expect(alone(shelfWith(lock), processes(...running), () => 'ran')).toEqual({ done: 'ran' });
  });
});
