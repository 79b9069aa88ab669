import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import { Trouble } from '../../src/core/errors.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import type { Handle } from '../../src/ports.ts';
import { openStore, type StoryStore } from '../../src/store/story-store.ts';
import { type Fault, faultyDisk } from '../support/faulty-disk.ts';
import { answer, storeWorld, tickingClock, toKeep } from './store-world.ts';

const OLD = 'I slept in the bus station that winter.\n';
const NEW = 'The librarian learned my name, and I came back on Tuesdays.\n';

const RENAMED = { kind: 'renamed', at: '2026-11-20T06:00:00.000Z', title: 'The bench' } as const;

type Prepared = { readonly disk: MemoryDisk; readonly story: ReturnType<StoryStore['newStory']> };

/** A story with a version, two answers and two half answers. */
const prepared = (): Prepared => {
  const disk = memoryDisk();
  const store = openStore(storeWorld(disk));
  const { story } = store.keep(toKeep(store, { body: OLD }));
  const sitting = store.sitting(story);
  sitting.record(answer('then', 'It was cold.'));
  sitting.record(answer('now', 'Spring came.', { at: '2026-11-20T05:49:00.000Z' }));
  sitting.saveHalf('gone', 'Since then');
  sitting.saveHalf('later', 'One day');
  return { disk, story };
};

/** What is tried on a disk that goes wrong, and what must hold of the disk afterwards. */
type Trial = {
  readonly run: (store: StoryStore, story: Prepared['story']) => void;
  /** After it came back without a Trouble. */
  readonly done: (store: StoryStore, story: Prepared['story']) => void;
  /** After a Trouble; what was there before is looked at for every trial. */
  readonly refused: (store: StoryStore, story: Prepared['story']) => void;
};

const bodies = (store: StoryStore, story: Prepared['story']): readonly string[] =>
  store.versions(story).map(({ body, intact }) => {
    expect(intact).toBe(true);
    return body;
  });
const said = (store: StoryStore, story: Prepared['story']): readonly string[] => [
  ...store.answers(story).keys(),
];

const textsLeft = (store: StoryStore, story: Prepared['story']): readonly string[] =>
  store.halves(story).map(({ text }) => text);

const TRIALS: { readonly [name: string]: Trial } = {
  keep: {
    run: (store, story) => void store.keep(toKeep(store, { story, body: NEW })),
    done: (store, story) => expect(bodies(store, story)).toEqual([OLD, NEW]),
    // The whole of it may be there, when the disk did it and said that it did not; half of it never.
    refused: (store, story) => expect([[OLD], [OLD, NEW]]).toContainEqual(bodies(store, story)),
  },
  addEvent: {
    run: (store, story) => store.addEvent(story, RENAMED),
    done: (store, story) => expect(store.events(story)).toEqual([RENAMED]),
    refused: (store, story) => expect([[], [RENAMED]]).toContainEqual(store.events(story)),
  },
  record: {
    run: (store, story) =>
      store.sitting(story).record(answer('later', NEW, { at: '2026-11-20T06:00:00.000Z' })),
    done: (store, story) => {
      expect(store.answers(story).get('later')?.text).toBe(NEW);
      expect(textsLeft(store, story)).toEqual(['Since then']);
    },
    refused: (store, story) => expect([undefined, NEW]).toContain(store.answers(story).get('later')?.text),
  },
  half: {
    run: (store, story) => store.sitting(story).saveHalf('later', 'One day I'),
    done: (store, story) => expect(textsLeft(store, story)).toEqual(['One day I', 'Since then']),
    refused: (store, story) =>
      expect(['One day', 'One day I']).toContain(
        textsLeft(store, story).find((text) => text !== 'Since then'),
      ),
  },
  'letting a half answer go': {
    run: (store, story) => store.sitting(story).dropHalf('later'),
    done: (store, story) => expect(textsLeft(store, story)).toEqual(['Since then']),
    refused: (store, story) => expect(['One day', 'Since then']).toContain(textsLeft(store, story)[0]),
  },
  forget: {
    run: (store, story) => store.forget(story, 'then'),
    done: (store, story) => expect(said(store, story)).toEqual(['now']),
    refused: (store, story) => expect([['then', 'now'], ['now']]).toContainEqual(said(store, story)),
  },
};

const nothingOldIsLost = (store: StoryStore, story: Prepared['story'], trial: string): void => {
  expect(bodies(store, story)[0]).toBe(OLD);
  expect(store.answers(story).get('now')?.text).toBe('Spring came.');
  expect(textsLeft(store, story)).toContain('Since then');
  if (trial !== 'forget') expect(store.answers(story).get('then')?.text).toBe('It was cold.');
};

/** Runs a trial with one fault; true when it came to an operation that went wrong. */
const tried = (name: string, trial: Trial, fault: Fault): boolean => {
  const { disk, story } = prepared();
  const faulty = faultyDisk(disk, fault);
  const healthy = openStore(storeWorld(disk, 'h', tickingClock('2026-11-20T08:00:00.000Z')));
  let trouble: unknown = null;
  try {
    trial.run(openStore(storeWorld(faulty, 'f', tickingClock('2026-11-20T07:00:00.000Z'))), story);
  } catch (thrown) {
    trouble = thrown;
  }
  const where = `${name}, ${fault.how} at ${fault.at}${fault.lasting ? ' and on' : ''}`;
  expect(trouble === null || trouble instanceof Trouble, where).toBe(true);
  if (trouble === null) trial.done(healthy, story);
  else trial.refused(healthy, story);
  nothingOldIsLost(healthy, story, name);
  // The same again on a disk that works: nothing that went wrong stands in the way.
  trial.run(healthy, story);
  nothingOldIsLost(healthy, story, name);
  return faulty.operations() >= fault.at;
};

const HOWS: readonly Fault['how'][] = ['io', 'full', 'denied', 'read-only', 'half', 'done'];

describe.each(Object.entries(TRIALS))('%s, with a disk that goes wrong', (name, trial) => {
  it.each(HOWS)('%s at any one operation, loses nothing and never says saved for less than all', (how) => {
    let at = 1;
    while (tried(name, trial, { at, how, lasting: false })) at++;
    expect(at).toBeGreaterThan(10);
  });

  it.each(HOWS)('%s from any operation on, loses nothing and never says saved for less than all', (how) => {
    let at = 1;
    while (tried(name, trial, { at, how, lasting: true })) at++;
    expect(at).toBeGreaterThan(10);
  });
});

describe('a disk that is full from the start', () => {
  it.each(Object.keys(TRIALS).filter((name) => name !== 'forget'))(
    'is told in plain words by %s, and the words stay with the caller',
    (name) => {
      const { disk, story } = prepared();
      const full = { ...disk, write: faultyDisk(disk, { at: 1, how: 'full', lasting: true }).write };
      let thrown: unknown = null;
      try {
        TRIALS[name]?.run(openStore(storeWorld(full, 'f')), story);
      } catch (trouble) {
        thrown = trouble;
      }
      expect(thrown).toMatchObject({
        code: 'not-saved',
        message: 'I could not save this just now: the disk is full. Your words are still here.',
      });
      expect(String(thrown)).not.toContain('librarian');
    },
  );
});

describe('a sync that goes wrong', () => {
  it('is not tried again on the same file: the words go into a fresh one', () => {
    const { disk, story } = prepared();
    const synced: string[] = [];
    let last = '';
    const faulty = {
      ...disk,
      create: (path: string, mode: number) => {
        last = path;
        return disk.create(path, mode);
      },
      openToAppend: (path: string, mode: number) => {
        last = path;
        return disk.openToAppend(path, mode);
      },
      sync: (handle: Parameters<typeof disk.sync>[0]) => {
        synced.push(last);
        if (synced.length % 2 === 1) faultyDisk(disk, { at: 1, how: 'io', lasting: true }).sync(handle);
      },
    };
    const store = openStore(storeWorld(faulty, 'f'));
    store.keep(toKeep(store, { story, body: NEW }));
    const sitting = store.sitting(story);
    const before = sitting.id;
    sitting.record(answer('later', NEW));
    expect(sitting.id).not.toBe(before);
    // Two files each: for the version, for the answer, and for the half answer that stays when the other one goes.
    expect(new Set(synced).size).toBe(6);
    expect(bodies(store, story)).toEqual([OLD, NEW]);
    expect(store.answers(story).get('later')?.text).toBe(NEW);
    expect(store.records(story)).toHaveLength(3);
  });
});

describe('a disk that does less than it says', () => {
  const half = (given: Uint8Array): Uint8Array => given.subarray(0, given.length >> 1);

  it('and takes seven bytes at a time, gets them all in the end', () => {
    const { disk, story } = prepared();
    const slow = {
      ...disk,
      write: (handle: Handle, given: Uint8Array) => disk.write(handle, given.subarray(0, 7)),
    };
    const store = openStore(storeWorld(slow, 'f', tickingClock('2026-11-20T07:00:00.000Z')));
    store.keep(toKeep(store, { story, body: NEW }));
    store.sitting(story).record(answer('later', NEW));
    expect(bodies(store, story)).toEqual([OLD, NEW]);
    expect(store.answers(story).get('later')?.text).toBe(NEW);
  });

  it('and claims to have written what it has not, is not believed', () => {
    const { disk, story } = prepared();
    const lying = {
      ...disk,
      write: (handle: Handle, given: Uint8Array) => {
        disk.write(handle, half(given));
        return given.length;
      },
    };
    const store = openStore(storeWorld(lying, 'f', tickingClock('2026-11-20T07:00:00.000Z')));
    const refused = expect.objectContaining({ code: 'not-saved' });
    expect(() => store.keep(toKeep(store, { story, body: NEW }))).toThrow(refused);
    expect(() => store.sitting(story).record(answer('later', NEW))).toThrow(refused);
    expect(() => store.sitting(story).saveHalf('later', NEW)).toThrow(refused);
    expect(bodies(store, story)).toEqual([OLD]);
    expect(textsLeft(store, story)).toEqual(['One day', 'Since then']);
  });

  it('and takes nothing without saying why, is told as full', () => {
    const { disk, story } = prepared();
    const store = openStore(storeWorld({ ...disk, write: () => 0 }, 'f'));
    expect(() => store.keep(toKeep(store, { story, body: NEW }))).toThrow('the disk is full');
  });

  it('and cannot make a name last, has no new version to show for it', () => {
    const { disk, story } = prepared();
    const { syncFolder } = faultyDisk(disk, { at: 1, how: 'io', lasting: true });
    const store = openStore(storeWorld({ ...disk, syncFolder }, 'f'));
    expect(() => store.keep(toKeep(store, { story, body: NEW }))).toThrow(
      expect.objectContaining({ code: 'not-saved' }),
    );
    expect(bodies(store, story)).toEqual([OLD]);
  });
});

describe('a half answer that cannot be let go', () => {
  it('does not make an answer unsaved, and does not come up again', () => {
    const { disk, story } = prepared();
    const denied = (path: string): never => {
      throw new DiskError('denied', path);
    };
    const read = (path: string): Uint8Array => (path.endsWith('.half') ? denied(path) : disk.read(path));
    for (const closed of [
      { ...disk, read },
      { ...disk, remove: denied },
    ]) {
      const store = openStore(storeWorld(closed, 'f', tickingClock('2026-11-20T07:00:00.000Z')));
      store.sitting(story).record(answer('later', NEW, { at: '2026-11-20T07:30:00.000Z' }));
    }
    const healthy = openStore(storeWorld(disk, 'h'));
    expect(healthy.answers(story).get('later')?.text).toBe(NEW);
    expect(healthy.halves(story).map(({ prompt }) => prompt)).toEqual(['gone']);
  });
});
