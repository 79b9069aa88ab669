import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/core/words/words.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemClock } from '../../src/io/system-clock.ts';
import { openStore } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';
import { answer, toKeep } from './store-world.ts';

const PAGE = 4096;
const place = mkdtempSync(join(tmpdir(), 'cps-story-full-'));
const mounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=0700', 'tmpfs', place], { stdio: 'ignore' })
    .status === 0;
afterAll(() => {
  if (mounted) spawnSync('umount', [place]);
  rmSync(place, { recursive: true, force: true });
});

const freePages = (): number => {
  const { bavail, bsize } = statfsSync(place);
  return Math.floor((bavail * bsize) / PAGE);
};

/** Fills the disk until only so many pages are left; gives back how to empty it again. */
const fillUpTo = (left: number): (() => void) => {
  const path = join(place, 'holiday.jpg');
  const handle = openSync(path, 'w');
  try {
    while (freePages() > left) writeSync(handle, new Uint8Array(PAGE));
  } finally {
    closeSync(handle);
  }
  return () => rmSync(path);
};

const LEFT = [0, 1, 2, 3, 5, 8, 13, 21] as const;
const SIZES = [200, 5_000, 20_000, 60_000, 100_000] as const;
const CASES = LEFT.flatMap((left) => SIZES.map((size) => [left, size] as const));

// Only root may mount a disk. Elsewhere the same is tried in memory (reserve.test.ts).
describe.runIf(mounted)('a small real disk, filled to the brim (needs leave to mount one)', () => {
  it.each(CASES)('with %d pages left, takes %d letters all the same, and this is said', (left, size) => {
    const folder = join(place, 'store');
    let told = 0;
    const store = openStore({
      disk: realDisk,
      clock: systemClock,
      ids: randomIds,
      words: english,
      ...ageParts(),
      places: { store: folder },
      onNearlyFull: () => {
        told += 1;
      },
    });
    const { story } = store.keep(toKeep(store, { body: 'Old.\n' }));
    const empty = fillUpTo(left);
    try {
      const body = `${'x'.repeat(size)}\n`;
      store.keep(toKeep(store, { story, body }));
      store.sitting(story).record(answer('now', body.slice(0, 20_000)));
      expect(store.versions(story).map((version) => version.intact && version.body)).toEqual([
        'Old.\n',
        body,
      ]);
      expect(store.answers(story).get('now')?.text).toBe(body.slice(0, 20_000));
      expect(store.torn(story)).toBe(0);
      // Said once, when the room held back was used; not when all of it fitted anyway.
      expect(told).toBeLessThanOrEqual(1);
      const needed = Math.ceil(size / PAGE) + Math.ceil(Math.min(size, 20_000) / PAGE);
      if (needed > left) expect(told).toBe(1);
    } finally {
      empty();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('refuses a text for which even that is not enough, and has the old one whole', () => {
    const folder = join(place, 'store');
    const store = openStore({
      disk: realDisk,
      clock: systemClock,
      ids: randomIds,
      words: english,
      ...ageParts(),
      places: { store: folder },
    });
    const { story } = store.keep(toKeep(store, { body: 'Old.\n' }));
    const empty = fillUpTo(4);
    try {
      expect(() => store.keep(toKeep(store, { story, body: 'x'.repeat(400_000) }))).toThrow(
        'the disk is full',
      );
      expect(store.versions(story)).toMatchObject([{ body: 'Old.\n', intact: true }]);
      expect(realDisk.list(join(folder, 'tmp'))).toEqual([]);
    } finally {
      empty();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
