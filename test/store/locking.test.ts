import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import { isProblem } from '../../src/core/store/oddity.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import { isClosed, openWith, openWithRecoveryKey, setPassphrase } from '../../src/store/lock-keys.ts';
import { type LockWorld, lockState, settleLock, turnLockOff, turnLockOn } from '../../src/store/locking.ts';
import { examineStore } from '../../src/store/looking-after.ts';
import { openStore } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';
import { type Fault, faultyDisk } from '../support/faulty-disk.ts';
import { recordingDisk } from '../support/recording-disk.ts';
import { crashStates, stepsTo } from './crash-states.ts';
import { CANARY, fill, lockWorld, PASSPHRASE, readAll } from './locked-store.ts';
import { answer, HOME, STORE, toKeep } from './store-world.ts';

const filled = (): MemoryDisk => {
  const disk = memoryDisk();
  fill(lockWorld(disk));
  return disk;
};

const turnOn = (world: LockWorld): void =>
  void turnLockOn({ own: world.age.newKey(), recovery: world.age.newKey() }, PASSPHRASE, world);

const turnOff = (world: LockWorld): void => {
  if (isClosed(world)) openWith(PASSPHRASE, world);
  turnLockOff(world);
};

const locked = (): MemoryDisk => {
  const disk = filled();
  turnOn(lockWorld(disk, 'l'));
  return disk;
};

/** With real age, one key pair in memory. */
const reallyLocked = (): {
  readonly disk: MemoryDisk;
  readonly world: LockWorld;
  readonly recovery: string;
} => {
  const disk = filled();
  const world = { ...lockWorld(disk, 'r'), ...ageParts() };
  const recovery = world.age.newKey();
  turnLockOn({ own: world.age.newKey(), recovery }, PASSPHRASE, world);
  return { disk, world: { ...lockWorld(disk, 's'), ...ageParts() }, recovery };
};

const storyFiles = (disk: MemoryDisk): readonly (readonly [string, Uint8Array])[] =>
  [...disk.files()].filter(([path]) => path.startsWith(`${STORE}/stories/`)).sort();

const inClear = (disk: MemoryDisk): readonly string[] =>
  [...disk.files()].flatMap(([path, bytes]) =>
    new TextDecoder().decode(bytes).includes(CANARY) ? [path] : [],
  );

describe('a locked store', () => {
  it('holds no word in clear, and gives everything back with the passphrase', () => {
    const before = readAll(lockWorld(filled(), 'b'));
    const { disk, world } = reallyLocked();
    expect(inClear(disk)).toEqual([]);
    expect(storyFiles(disk).every(([path]) => path.endsWith('.age'))).toBe(true);
    expect(readAll(world)).toEqual(before);
  });

  it('cannot be read without the passphrase, and says so', () => {
    const { world } = reallyLocked();
    expect(openWith('another four words here', world)).toBe(false);
    expect(() => openStore(world).stories()).toThrow(Trouble);
  });

  it('takes a new story without the passphrase, and lets this run read it back', () => {
    const { disk, world } = reallyLocked();
    const store = openStore(world);
    const kept = store.keep(toKeep(store, { body: `New, ${CANARY}.\n` }));
    const sitting = store.sitting(kept.story);
    for (const prompt of ['one', 'two']) sitting.record(answer(prompt, `${prompt} ${CANARY}`));
    sitting.saveHalf('three', CANARY);
    store.forget(kept.story, 'one');
    expect(store.isClosed).toBe(true);
    expect([...store.answers(kept.story).keys()]).toEqual(['two']);
    expect(store.halves(kept.story).map(({ text }) => text)).toEqual([CANARY]);
    expect(store.version(kept.story, 'newest').body).toBe(`New, ${CANARY}.\n`);
    expect(inClear(disk)).toEqual([]);
  });

  it('is verified without the passphrase, and a harmed file is named', () => {
    const { disk, world } = reallyLocked();
    const problems = (): readonly string[] =>
      (examineStore({ ...world, places: { store: STORE, settings: STORE } })?.oddities ?? [])
        .filter(isProblem)
        .map(({ kind, path }) => `${kind} ${path.split('/').at(-2)}`);
    expect(problems()).toEqual([]);
    const [path = '', bytes = new Uint8Array()] =
      storyFiles(disk).find(([name]) => name.includes('/versions/')) ?? [];
    disk.put(path, bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1));
    expect(problems()).toEqual(['changed versions']);
  });

  it('opens with the recovery key, and a new passphrase takes the place of the old', () => {
    const { world, recovery } = reallyLocked();
    expect(openWithRecoveryKey(world.age.newKey(), world)).toBe(false);
    expect(openWithRecoveryKey(recovery, world)).toBe(true);
    setPassphrase('some other words now', world);
    const again = { ...world, ...ageParts() };
    expect(openWith(PASSPHRASE, again)).toBe(false);
    expect(openWith('some other words now', again)).toBe(true);
    expect(openStore(again).stories()).toHaveLength(1);
  });

  it('keeps neither the passphrase nor a key in any file', () => {
    const { disk, recovery } = reallyLocked();
    const all = [...disk.files().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(all).not.toContain(PASSPHRASE);
    expect(all).not.toContain(recovery.slice(16));
    expect(all).not.toContain('AGE-SECRET-KEY');
  });

  it('locks at the next start what was found plain, and loses nothing that was added meanwhile', () => {
    const disk = filled();
    const window = openStore(lockWorld(disk, 'w'));
    const [story] = window.stories();
    if (story === undefined) throw new Error('there is no story');
    const sitting = window.sitting(story.id);
    sitting.record(answer('before', CANARY));
    const world = lockWorld(disk, 'l');
    turnOn(world);
    sitting.record(answer('after', CANARY));
    expect(inClear(disk)).toHaveLength(1);
    settleLock(world);
    expect(inClear(disk)).toEqual([]);
    expect(lockState(world).plain).toBe(0);
    expect([...openStore(world).answers(story.id).keys()].sort()).toEqual(['after', 'before', 'then']);
  });

  it('is byte for byte what it was when the lock is taken off, and has no keys', () => {
    const before = filled();
    const disk = locked();
    turnOff(lockWorld(disk, 'o'));
    expect(storyFiles(disk)).toEqual(storyFiles(before));
    expect([...disk.files().keys()].filter((path) => path.includes('/keys/'))).toEqual([]);
  });

  it('stays locked when a file cannot be opened', () => {
    const disk = locked();
    const [path = ''] = storyFiles(disk)[0] ?? [];
    disk.put(path, 'age-encryption.org/v1\nharmed');
    const before = storyFiles(disk);
    expect(() => turnOff(lockWorld(disk, 'o'))).toThrow(Trouble);
    expect(storyFiles(disk)).toEqual(before);
  });
});

const TURNS = [
  ['turning it on', filled, turnOn],
  ['turning it off', locked, turnOff],
] as const;

const HOWS: readonly Fault['how'][] = ['io', 'full', 'denied', 'half', 'done'];

describe.each(TURNS)('%s', (_name, begin, turn) => {
  const whole = readAll(lockWorld(filled(), 'q'));

  it.each(HOWS)('with %s at any one operation leaves everything to be read', (how) => {
    let at = 1;
    for (; ; at++) {
      const disk = begin();
      const faulty = faultyDisk(disk, { at, how, lasting: false });
      try {
        turn(lockWorld(faulty, 'f'));
      } catch (thrown) {
        expect(thrown instanceof Trouble || (thrown instanceof Error && 'code' in thrown)).toBe(true);
      }
      expect(readAll(lockWorld(disk, 'h')), `${how} at ${at}`).toEqual(whole);
      if (faulty.operations() < at) break;
    }
    expect(at).toBeGreaterThan(50);
  });

  it('and a power cut at any moment leaves one state or the other, all of it to be read', () => {
    const memory = begin();
    const folder = memory.look(HOME)?.key ?? '';
    const before = stepsTo(memory, HOME);
    const disk = recordingDisk(memory);
    turn(lockWorld(disk, 'c'));
    let states = 0;
    for (const state of crashStates(
      [...before, ...disk.steps],
      { folder, path: HOME },
      'tmp',
      before.length,
    )) {
      states++;
      expect(readAll(lockWorld(state.disk, 'h'))).toEqual(whole);
    }
    expect(states).toBeGreaterThan(50);
  });
});
