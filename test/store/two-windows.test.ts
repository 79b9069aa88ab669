import { describe, expect, it } from 'vitest';
import { forksOf } from '../../src/core/store/forks.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import type { Disk } from '../../src/ports.ts';
import { openStore } from '../../src/store/story-store.ts';
import { answer, STORE, storeWorld, toKeep } from './store-world.ts';

/** A disk on which another window does something just before one kind of operation, once. */
const interrupted = (disk: Disk, before: keyof Disk, other: () => void): Disk => {
  let done = false;
  return new Proxy(disk, {
    get: (target, name) => {
      if (name === before && !done) {
        done = true;
        other();
      }
      return Reflect.get(target, name);
    },
  });
};

describe('two windows on one story', () => {
  it('that keep at the same time make two versions of one version, and both are there', () => {
    const disk = memoryDisk();
    const first = openStore(storeWorld(disk));
    const base = first.keep(toKeep(first));
    const mine = toKeep(first, { story: base.story, parent: base.id, body: 'Mine.\n' });
    const second = openStore(storeWorld(disk, 'b'));
    const slow = openStore(
      storeWorld(
        interrupted(disk, 'rename', () => second.keep({ ...mine, body: 'Yours.\n' })),
        'c',
      ),
    );
    slow.keep(mine);
    const versions = first.versions(base.story);
    expect(versions.map(({ number }) => number)).toEqual([1, 2, 2]);
    expect(versions.map(({ body }) => body).sort()).toEqual([
      'I slept in the bus station that winter.\n',
      'Mine.\n',
      'Yours.\n',
    ]);
    expect(forksOf(versions)).toMatchObject([{ parent: base.id }]);
    expect(() => first.version(base.story, '2')).toThrow('Two windows');
    for (const { id } of versions) expect(first.version(base.story, id).id).toBe(id);
  });

  it('that answer at the same time lose no answer', () => {
    const disk = memoryDisk();
    const one = openStore(storeWorld(disk, 'a'));
    const other = openStore(storeWorld(disk, 'b'));
    const story = one.newStory();
    const [left, right] = [one.sitting(story), other.sitting(story)];
    for (let turn = 0; turn < 20; turn++) {
      left.record(answer(`left-${turn}`, 'x'));
      right.record(answer(`right-${turn}`, 'y'));
    }
    expect(one.answers(story).size).toBe(40);
  });

  it('do not harm each other when one sweeps while the other saves', () => {
    const disk = memoryDisk();
    const sweeper = openStore(storeWorld(disk, 'b'));
    for (const moment of ['write', 'sync', 'close', 'rename'] as const) {
      const store = openStore(
        storeWorld(
          interrupted(disk, moment, () => sweeper.sweep()),
          moment.slice(0, 1),
        ),
      );
      const kept = store.keep(toKeep(store, { body: `Kept while sweeping at ${moment}.` }));
      expect(sweeper.versions(kept.story)).toEqual([kept]);
    }
    expect(disk.list(`${STORE}/tmp`)).toEqual([]);
  });

  it('lose no answer when one forgets while the other answers, at whatever moment', () => {
    for (const moment of ['makeFolder', 'openToAppend', 'write', 'sync', 'close', 'look'] as const) {
      const disk = memoryDisk();
      const forgetter = openStore(storeWorld(disk, 'b'));
      const world = storeWorld(disk, 'a');
      const story = openStore(world).newStory();
      let armed = false;
      const store = openStore({
        ...world,
        disk: new Proxy(disk, {
          get: (target, name) => {
            if (name === moment && armed) {
              armed = false;
              forgetter.forget(story, 'then');
            }
            return Reflect.get(target, name);
          },
        }),
      });
      const sitting = store.sitting(story);
      sitting.record(answer('then', 'a secret'));
      sitting.record(answer('now', 'spring'));
      armed = true;
      sitting.record(answer('later', 'summer'));
      expect(armed).toBe(false);
      expect([...store.answers(story).keys()].sort(), moment).toEqual(['later', 'now']);
    }
  });

  it('lose no answer when one answers while the other forgets, at whatever moment', () => {
    for (const moment of [
      'list',
      'look',
      'read',
      'rename',
      'create',
      'write',
      'sync',
      'remove',
      'syncFolder',
    ] as const) {
      const disk = memoryDisk();
      const store = openStore(storeWorld(disk));
      const story = store.newStory();
      const sitting = store.sitting(story);
      sitting.record(answer('then', 'a secret'));
      sitting.record(answer('now', 'spring'));
      const answering = (): void => sitting.record(answer('later', 'summer'));
      openStore(storeWorld(interrupted(disk, moment, answering), 'b')).forget(story, 'then');
      expect([...store.answers(story).keys()].sort(), moment).toEqual(['later', 'now']);
    }
  });
});
