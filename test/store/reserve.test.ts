import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import type { Disk } from '../../src/ports.ts';
import { openStore, type StoryStore } from '../../src/store/story-store.ts';
import { answer, STORE, storeWorld, tickingClock, toKeep } from './store-world.ts';

const RESERVE = `${STORE}/.reserve`;

const held = (disk: MemoryDisk): number =>
  [...disk.files().values()].reduce((sum, bytes) => sum + bytes.length, 0);

/** A disk with so much room and no more: what does not fit is refused, also in the middle of a write. */
const smallDisk = (disk: MemoryDisk, room: () => number): Disk => ({
  ...disk,
  write: (handle, bytes) => {
    const left = room() - held(disk);
    if (left <= 0) throw new DiskError('full', '(small)');
    return disk.write(handle, bytes.subarray(0, left));
  },
});

type Prepared = { readonly disk: MemoryDisk; readonly story: ReturnType<StoryStore['newStory']> };
const prepared = (): Prepared => {
  const disk = memoryDisk();
  const store = openStore(storeWorld(disk));
  return { disk, story: store.keep(toKeep(store)).story };
};

const later = tickingClock('2026-11-20T09:00:00.000Z');

describe('the room that is held back', () => {
  it('is made after the first save, for its owner alone, and not by looking', () => {
    const empty = memoryDisk();
    openStore(storeWorld(empty)).stories();
    expect(empty.look(RESERVE)).toBeNull();
    expect(prepared().disk.look(RESERVE)).toMatchObject({ kind: 'file', size: 256 * 1024, mode: 0o600 });
  });

  it.each([
    [
      'a version',
      (store: StoryStore, story: Prepared['story']) =>
        void store.keep(toKeep(store, { story, body: 'New.' })),
    ],
    [
      'an answer',
      (store: StoryStore, story: Prepared['story']) => store.sitting(story).record(answer('now', 'New.')),
    ],
    [
      'half an answer',
      (store: StoryStore, story: Prepared['story']) => store.sitting(story).saveHalf('now', 'New.'),
    ],
    [
      'an event',
      (store: StoryStore, story: Prepared['story']) =>
        store.addEvent(story, { kind: 'past', at: '2026-11-20T06:00:00.000Z' }),
    ],
  ])('is given up for %s on a full disk, which is saved and said', (_, save) => {
    const { disk, story } = prepared();
    const room = held(disk);
    let told = 0;
    const onNearlyFull = (): void => {
      told += 1;
    };
    const store = openStore({
      ...storeWorld(
        smallDisk(disk, () => room),
        'f',
        later,
      ),
      onNearlyFull,
    });
    const before = held(disk);
    save(store, story);
    expect(told).toBe(1);
    expect(disk.look(RESERVE)).toBeNull();
    expect(held(disk)).toBeLessThan(before);
    expect(
      [...disk.files()].some(
        ([path, bytes]) => path.includes(story) && new TextDecoder().decode(bytes).match(/New\.|past/),
      ),
    ).toBe(true);
    save(store, story);
    expect(told).toBe(1);
  });

  it('is made again when there is room again', () => {
    const { disk, story } = prepared();
    let room = held(disk);
    const store = openStore(
      storeWorld(
        smallDisk(disk, () => room),
        'f',
        later,
      ),
    );
    store.keep(toKeep(store, { story }));
    expect(disk.look(RESERVE)).toBeNull();
    room += 1_000_000;
    store.keep(toKeep(store, { story }));
    expect(disk.look(RESERVE)?.size).toBe(256 * 1024);
  });

  it('does not turn a refusal into "saved": a text that is larger still is refused as full', () => {
    const { disk, story } = prepared();
    const room = held(disk);
    let told = 0;
    const onNearlyFull = (): void => {
      told += 1;
    };
    const store = openStore({
      ...storeWorld(
        smallDisk(disk, () => room),
        'f',
        later,
      ),
      onNearlyFull,
    });
    const body = 'x'.repeat(400 * 1024);
    expect(() => store.keep(toKeep(store, { story, body }))).toThrow('the disk is full');
    expect(told).toBe(0);
    expect(store.versions(story)).toHaveLength(1);
    expect(disk.list(`${STORE}/tmp`)).toEqual([]);
  });
});
