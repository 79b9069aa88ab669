import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import type { StoryId } from '../../src/core/store/version.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import type { Disk, Processes } from '../../src/ports.ts';
import { openStore, type StoryStore } from '../../src/store/story-store.ts';
import { deleteForGood, putInTrash, type TrashWorld, takeBack } from '../../src/store/trash.ts';
import { type Fault, faultyDisk } from '../support/faulty-disk.ts';
import { recordingDisk } from '../support/recording-disk.ts';
import { crashStates } from './crash-states.ts';
import { answer, HOME, STORE, storeWorld, tickingClock, toKeep } from './store-world.ts';

const PROCESSES: Processes = {
  own: { process: 7, computer: 'desk', started: 'monday' },
  isRunning: () => false,
};
const AT = '2026-11-20T09:00:00.000Z';
const worldOf = (disk: Disk, side = 'a'): TrashWorld => ({
  ...storeWorld(disk, side, tickingClock(AT)),
  processes: PROCESSES,
});

type Prepared = { readonly disk: MemoryDisk; readonly story: StoryId; readonly other: StoryId };

/** A story with a version, an answer, a half answer and an event; and another one. */
const prepared = (disk: MemoryDisk = memoryDisk()): Prepared => {
  const store = openStore(storeWorld(disk));
  const other = store.keep(toKeep(store, { body: 'Another story.\n' })).story;
  const { story } = store.keep(toKeep(store, { body: 'A zebra stood there.\n' }));
  store.sitting(story).record(answer('then', 'The zebra was cold.'));
  store.sitting(story).saveHalf('now', 'A zebra');
  store.addEvent(story, { kind: 'renamed', at: '2026-11-20T06:00:00.000Z', title: 'The bench' });
  return { disk, story, other };
};

const summaryOf = (store: StoryStore, story: StoryId) => {
  const found = [...store.stories(), ...store.trash()].find(({ id }) => id === story);
  if (found === undefined) throw new Error('the story is not there');
  return found;
};

const isWhole = (store: StoryStore, story: StoryId): boolean =>
  store.versions(story).length === 1 && store.answers(story).size === 1 && store.halves(story).length === 1;

const zebras = (disk: MemoryDisk): number =>
  [...disk.files().values()].filter((bytes) => new TextDecoder().decode(bytes).includes('zebra')).length;

/** Whole and in sight, or gone and out of the way once the program was started again; half of it never. */
const looksRight = (disk: MemoryDisk, { story, other }: Prepared): 'there' | 'gone' => {
  const store = openStore(storeWorld(disk, 'z'));
  const there = store.stories().some(({ id }) => id === story);
  if (there) expect(isWhole(store, story)).toBe(true);
  store.sweep();
  expect(store.stories().some(({ id }) => id === story)).toBe(there);
  if (!there) expect(zebras(disk)).toBe(0);
  expect(store.versions(other).map(({ body }) => body)).toEqual(['Another story.\n']);
  return there ? 'there' : 'gone';
};

const HOWS: readonly Fault['how'][] = ['io', 'denied', 'read-only', 'full', 'half', 'done'];

describe('deleting for good, with a disk that goes wrong', () => {
  it.each(HOWS.flatMap((how) => [true, false].map((lasting) => [how, lasting] as const)))(
    '%s (lasting: %s) at any operation, leaves all of the story or none, and says deleted only when it is',
    (how, lasting) => {
      const tried = (at: number): boolean => {
        const kept = prepared();
        const store = openStore(storeWorld(kept.disk, 'h'));
        const summary = summaryOf(store, kept.story);
        const faulty = faultyDisk(kept.disk, { at, how, lasting });
        let trouble: unknown = null;
        try {
          deleteForGood(summary, worldOf(faulty, 'f'));
        } catch (thrown) {
          trouble = thrown;
        }
        const isOurs =
          trouble === null || trouble instanceof Trouble || (trouble as Error).name === 'DiskError';
        expect(isOurs, String(trouble)).toBe(true);
        expect(String(trouble)).not.toContain('zebra');
        const state = looksRight(kept.disk, kept);
        if (trouble === null) expect(state).toBe('gone');
        // What went wrong stands in nobody's way afterwards.
        if (state === 'there') deleteForGood(summary, worldOf(kept.disk, 'g'));
        expect(looksRight(kept.disk, kept)).toBe('gone');
        return faulty.operations() >= at;
      };
      let at = 1;
      while (tried(at)) at++;
      expect(at).toBeGreaterThan(20);
    },
  );
});

describe('a power cut while deleting for good', () => {
  it('at any moment leaves all of the story or none; said to be deleted, it is', () => {
    const memory = memoryDisk();
    memory.makeFolder(HOME, 0o700);
    const folder = memory.look(HOME)?.key ?? '';
    const disk = recordingDisk(memory);
    const store = openStore(storeWorld(disk));
    const other = store.keep(toKeep(store, { body: 'Another story.\n' })).story;
    const { story } = store.keep(toKeep(store, { body: 'A zebra stood there.\n' }));
    store.keep(toKeep(store, { story, body: 'The zebra stayed.\n' }));
    store.sitting(story).record(answer('then', 'The zebra was cold.'));
    disk.said('kept');
    const from = disk.steps.length;
    deleteForGood(summaryOf(store, story), worldOf(disk, 'd'));
    disk.said('deleted');
    const seen = new Set<string>();
    for (const state of crashStates(disk.steps, { folder, path: HOME }, 'tmp')) {
      if (!state.said.includes('kept')) continue;
      const after = openStore(storeWorld(state.disk, 'z'));
      after.sweep();
      const left = after.versions(story).length + after.answers(story).size;
      if (left === 0) expect(zebras(state.disk)).toBe(0);
      expect(after.versions(other)).toHaveLength(1);
      seen.add(`${left} ${state.said.length}`);
    }
    expect(from).toBeLessThan(disk.steps.length);
    expect(seen).toEqual(new Set(['3 1', '0 1', '0 2']));
  });
});

describe('the trash', () => {
  it.each(HOWS)('with a disk that goes wrong (%s), holds a story or does not, and never harms it', (how) => {
    for (const act of ['put', 'take'] as const) {
      let at = 1;
      for (let more = true; more; at++) {
        const kept = prepared();
        const healthy = openStore(storeWorld(kept.disk, 'h', tickingClock(AT)));
        if (act === 'take') putInTrash(healthy, summaryOf(healthy, kept.story), AT);
        const summary = summaryOf(healthy, kept.story);
        const faulty = faultyDisk(kept.disk, { at, how, lasting: false });
        const world = worldOf(faulty, 'f');
        let told = true;
        try {
          const store = openStore(world);
          if (act === 'put') putInTrash(store, summary, AT);
          else takeBack(store, summary, world);
        } catch {
          told = false;
        }
        const { trashed } = summaryOf(healthy, kept.story);
        if (told) expect(trashed !== null).toBe(act === 'put');
        expect(isWhole(healthy, kept.story)).toBe(true);
        more = faulty.operations() >= at;
      }
      expect(at).toBeGreaterThan(10);
    }
  });
});

describe('the start after a stop in the middle of deleting', () => {
  it('finishes it, and takes nothing that only looks like it', () => {
    const { disk, story } = prepared();
    disk.put(`${STORE}/tmp/d-aaaaaaaaaa/versions/0001-aaaaaaaaaa-0123456789abcdef.md`, 'zebra');
    disk.put(`${STORE}/tmp/d-mine/words.md`, 'somebody else put this here');
    const before = zebras(disk);
    openStore(storeWorld(disk)).sweep();
    expect(zebras(disk)).toBe(before - 1);
    expect(disk.look(`${STORE}/tmp/d-aaaaaaaaaa`)).toBeNull();
    expect(disk.look(`${STORE}/tmp/d-mine/words.md`)).not.toBeNull();
    expect(isWhole(openStore(storeWorld(disk)), story)).toBe(true);
  });
});
