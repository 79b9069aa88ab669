import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { writeOutside } from '../../src/store/outside-file.ts';
import { openStore } from '../../src/store/story-store.ts';
import { bytesOf, textOf } from '../support/carrying.ts';
import { faultyDisk } from '../support/faulty-disk.ts';
import { countingIds, STORE, storeWorld, tickingClock } from './store-world.ts';

const PATH = '/desk/a.md';
const places = { store: STORE };
type Made = {
  readonly disk: ReturnType<typeof memoryDisk>;
  readonly ids: ReturnType<typeof countingIds>;
  readonly places: typeof places;
};
const on = (disk = memoryDisk()): Made => {
  disk.makeFolder('/desk', 0o755);
  return { disk, ids: countingIds(), places };
};
/** With a store that is there; gives back what the next start does, at a time of its own. */
const besideStore = (): Made & { readonly nextStart: (at?: string) => void } => {
  const made = on();
  made.disk.makeFolder(STORE, 0o700);
  const nextStart = (at?: string): void =>
    openStore(storeWorld(made.disk, 'b', at === undefined ? undefined : tickingClock(at))).sweep();
  return { ...made, nextStart };
};

describe('a file outside the store', () => {
  it('is for the owner only, and takes the place of another one only when told to', () => {
    const world = on();
    writeOutside(world, PATH, bytesOf('One.'), false);
    expect(() => writeOutside(world, PATH, bytesOf('Two.'), false)).toThrow(
      expect.objectContaining({ code: 'exists' }),
    );
    expect(textOf(world.disk.read(PATH))).toBe('One.');
    writeOutside(world, PATH, bytesOf('Two.'), true);
    expect(textOf(world.disk.read(PATH))).toBe('Two.');
    expect(world.disk.look(PATH)?.mode).toBe(0o600);
    expect([...world.disk.files().keys()]).toEqual([PATH]);
  });

  it('never takes the place of a device or a folder', () => {
    const { disk, ids } = on();
    const device = {
      ...disk,
      look: () => ({ kind: 'other', size: 0, mode: 0o666, changed: 0, key: 'x', mine: true }) as const,
    };
    expect(() => writeOutside({ disk: device, ids, places }, '/desk/null', bytesOf('x'), true)).toThrow(
      expect.objectContaining({ code: 'exists' }),
    );
    expect(() => writeOutside({ disk, ids, places }, '/desk', bytesOf('x'), true)).toThrow(
      expect.objectContaining({ code: 'not-a-file' }),
    );
    expect([...disk.files().keys()]).toEqual([]);
  });

  it('that the disk gives back otherwise than it was written is not there', () => {
    const { disk, ids } = on();
    const lying = { ...disk, read: (path: string) => disk.read(path).map((byte) => byte ^ 1) };
    expect(() => writeOutside({ disk: lying, ids, places }, PATH, bytesOf('One.'), false)).toThrow(
      expect.objectContaining({ code: 'io' }),
    );
    expect([...disk.files().keys()]).toEqual([]);
  });
});

describe('a file outside the store whose writing is stopped', () => {
  // The disk in memory counts its changes from 1970.
  const SOON = '1970-01-03T00:00:00.000Z';
  const WORDS = bytesOf('Private words.');
  const stoppedAt = (at: number): ReturnType<typeof besideStore> & { readonly ended: boolean } => {
    const made = besideStore();
    // From one operation on nothing is done any more, nor tidied up: so it is for a process that was killed.
    const dying = faultyDisk(made.disk, { at, how: 'denied', lasting: true });
    try {
      writeOutside({ ...made, disk: dying }, PATH, WORDS, false);
    } catch {}
    return { ...made, ended: dying.operations() < at };
  };

  it('at any operation is gone after the next start, or is whole under its own name', () => {
    let at = 1;
    for (; at < 100; at++) {
      const { disk, ended, nextStart } = stoppedAt(at);
      nextStart();
      const left = [...disk.files()];
      for (const [path, bytes] of left) expect([path, textOf(bytes)]).toEqual([PATH, textOf(WORDS)]);
      if (ended) break;
    }
    expect(at).toBeGreaterThan(12);
    expect(at).toBeLessThan(100);
  });

  const stopped = (): ReturnType<typeof stoppedAt> => {
    for (let at = 1; ; at++) {
      const made = stoppedAt(at);
      if ([...made.disk.files().values()].some((bytes) => bytes.length === WORDS.length)) return made;
    }
  };

  it('on a stick that is away is gone when the stick is back', () => {
    const { disk, nextStart } = stopped();
    disk.rename('/desk', '/away');
    nextStart(SOON);
    disk.rename('/away', '/desk');
    nextStart(SOON);
    expect([...disk.files().keys()]).toEqual([]);
  });

  it('on a stick that never comes back is forgotten after a month', () => {
    const { disk, nextStart } = stopped();
    disk.rename('/desk', '/away');
    nextStart('2040-01-01T00:00:00.000Z');
    expect(disk.list(`${STORE}/tmp`)).toEqual([]);
  });

  it('takes no other file along, whatever the note says', () => {
    const { disk, nextStart } = besideStore();
    disk.put('/desk/letter.md', 'Mine.');
    disk.put(`${STORE}/tmp/o-0000000001`, '/desk/letter.md');
    disk.put(`${STORE}/tmp/o-0000000002`, '/desk/.cps-sto');
    nextStart();
    expect([...disk.files().keys()]).toEqual(['/desk/letter.md']);
  });

  it('makes no store for that', () => {
    const made = on();
    writeOutside(made, PATH, WORDS, false);
    expect(made.disk.look(STORE)).toBeNull();
  });

  it('is written all the same where the store takes no note', () => {
    const made = besideStore();
    const full = {
      ...made.disk,
      makeFolder: () => {
        throw new DiskError('read-only', STORE);
      },
    };
    writeOutside({ ...made, disk: full }, PATH, WORDS, false);
    expect([...made.disk.files().keys()]).toEqual([PATH]);
  });
});
