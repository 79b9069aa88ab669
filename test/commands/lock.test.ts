import { describe, expect, it } from 'vitest';
import { lockOff } from '../../src/commands/lock-off.ts';
import { lockOn } from '../../src/commands/lock-on.ts';
import { lockPassphrase } from '../../src/commands/lock-passphrase.ts';
import { lockRecover } from '../../src/commands/lock-recover.ts';
import { lockStatus } from '../../src/commands/lock-status.ts';
import { openStories } from '../../src/commands/open-stories.ts';
import { stories } from '../../src/commands/stories.ts';
import { Trouble } from '../../src/core/errors.ts';
import type { Reply, Step } from '../../src/core/interview/reply.ts';
import { groupsOf } from '../../src/core/lock/recovery-key.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { countingIds, toKeep } from '../store/store-world.ts';
import { ageParts } from '../support/age.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';

const PASSPHRASE = 'four quiet words here';
const LEFT: Reply = { kind: 'paused', half: '', how: 'interrupt' };

type Answers = (step: Step, shown: string) => string | Reply;

/** A world with a person who answers by looking at the screen. */
const worldWith = (answers: Answers, disk = memoryDisk()): FakeWorld => {
  const world: FakeWorld = fakeWorld({
    disk,
    ids: countingIds('w'),
    input: { isTerminal: true, readAll: async () => new Uint8Array() },
    look: { isTerminal: true },
    prompter: async () => ({
      form: 'plain',
      ask: async (step) => {
        const answer = answers(step, world.screen.out());
        return typeof answer === 'string' ? { kind: 'said', text: answer } : answer;
      },
      close: () => undefined,
    }),
  });
  return world;
};

const keyOn = (shown: string): readonly string[] =>
  [...shown.matchAll(/^\d+: ((?:[0-9A-Z] ?)+)$/gm)].map(([, letters = '']) => letters.replaceAll(' ', ''));

const careful: Answers = (step, shown) => {
  if (step.id !== 'prove-key') return PASSPHRASE;
  const number = Number(/number (\d+)/.exec(step.question)?.[1]);
  return keyOn(shown)[number - 1] ?? '';
};

const keepOne = (world: FakeWorld): void => {
  const store = openStore(world);
  store.keep(toKeep(store, { title: 'The bus stop' }));
};

const ON = { passphraseFile: null, recoveryFile: null, plain: false };
const LIST = {
  words: [],
  since: null,
  until: null,
  setting: null,
  unfinished: false,
  told: false,
  trash: false,
  show: false,
  all: false,
};

const lockedBy = async (): Promise<{ readonly disk: FakeWorld['disk']; readonly key: string }> => {
  const world = worldWith(careful);
  keepOne(world);
  expect(await lockOn(ON, world)).toBe(0);
  return { disk: world.disk, key: keyOn(world.screen.out()).join('') };
};

describe('lock on', () => {
  it('tells what it does, hides the passphrase, shows a key, and locks when two parts of it came back', async () => {
    const hidden: string[] = [];
    const world = worldWith((step, shown) => {
      if (step.hidden) hidden.push(step.id);
      return careful(step, shown);
    });
    keepOne(world);
    expect(await lockOn(ON, world)).toBe(0);
    expect(hidden).toEqual(['new-passphrase', 'passphrase-again']);
    expect(world.screen.out()).toContain('One file locked and read back');
    expect(world.screen.out() + world.screen.err()).not.toContain(PASSPHRASE);
    expect([...world.disk.files().keys()].filter((path) => path.endsWith('.md'))).toEqual([]);
  });

  it('takes away what a save that was stopped had left in clear', async () => {
    const world = worldWith(careful);
    keepOne(world);
    world.disk.put('/home/tmp/w-abcdefghjk', 'Half a text.');
    expect(await lockOn(ON, world)).toBe(0);
    expect(world.disk.look('/home/tmp/w-abcdefghjk')).toBeNull();
  });

  it('changes nothing when somebody leaves at any question', async () => {
    for (const stop of ['new-passphrase', 'passphrase-again', 'prove-key']) {
      const world = worldWith((step, shown) => (step.id === stop ? LEFT : careful(step, shown)));
      keepOne(world);
      const before = [...world.disk.files().keys()];
      expect(await lockOn(ON, world)).toBe(130);
      expect([...world.disk.files().keys()]).toEqual(before);
    }
  });

  it('asks again for what was too short, not the same, or not on the paper', async () => {
    const tries = new Map<string, number>();
    const world = worldWith((step, shown) => {
      const nth = (tries.get(step.id) ?? 0) + 1;
      tries.set(step.id, nth);
      if (step.id === 'new-passphrase' && nth === 1) return 'short';
      if (step.id === 'passphrase-again' && nth === 1) return 'something else entirely';
      if (step.id === 'prove-key' && nth === 1) return 'XXXX';
      return careful(step, shown);
    });
    expect(await lockOn(ON, world)).toBe(0);
    for (const says of ['That is too short', 'not the same. Begin again', 'not the same as above'])
      expect(world.screen.out()).toContain(says);
  });

  it('writes the key to a file for a script, and never over one that is there', async () => {
    const world = worldWith(() => LEFT);
    world.disk.put('/desk/pass', `${PASSPHRASE}\n`);
    world.disk.put('/desk/there', 'mine');
    const given = { ...ON, passphraseFile: 'pass' };
    await expect(lockOn({ ...given, recoveryFile: 'there' }, world)).rejects.toThrow(Trouble);
    expect(await lockOn({ ...given, recoveryFile: 'key' }, world)).toBe(0);
    expect(new TextDecoder().decode(world.disk.read('/desk/key'))).toMatch(
      /^AGE-SECRET-KEY-1[0-9A-Z]{58}\n$/,
    );
  });
});

describe('a command that reads', () => {
  const open = { file: null, plain: false };

  it('opens with the passphrase, asked once in a run', async () => {
    const { disk } = await lockedBy();
    let asked = 0;
    const world = worldWith(() => {
      asked += 1;
      return asked === 1 ? 'not that one at all' : PASSPHRASE;
    }, disk);
    expect(await openStories(open, world)).toBeNull();
    expect(world.screen.out()).toContain('That is not it. 2 more tries.');
    expect(await openStories(open, world)).toBeNull();
    expect(asked).toBe(2);
    expect(stories(LIST, world)).toBe(0);
    expect(world.screen.out()).toContain('The bus stop');
  });

  it('ends calmly after three tries, after Ctrl-C, and where nobody is there', async () => {
    const { disk } = await lockedBy();
    await expect(
      openStories(
        open,
        worldWith(() => 'no', disk),
      ),
    ).rejects.toThrow('That was not the passphrase');
    expect(
      await openStories(
        open,
        worldWith(() => LEFT, disk),
      ),
    ).toBe(130);
    const alone = fakeWorld({ disk });
    await expect(openStories(open, alone)).rejects.toThrow('nobody is there');
  });

  it('asks nothing where there is no lock', async () => {
    const world = fakeWorld();
    keepOne(world);
    expect(await openStories(open, world)).toBeNull();
  });
});

describe('afterwards', () => {
  it('the passphrase can be changed, and the recovery key still sets a new one', async () => {
    const { disk, key } = await lockedBy();
    disk.put('/desk/new', 'quite other words now\n');
    disk.put('/desk/newer', 'and once more others\n');
    disk.put('/desk/key', groupsOf(`AGE-SECRET-KEY-1${key}`).join(' ').toLowerCase());
    const world = (): FakeWorld => worldWith(careful, disk);
    const first = world();
    expect(await openStories({ file: null, plain: false }, first)).toBeNull();
    expect(await lockPassphrase({ newFile: 'new', plain: false }, first)).toBe(0);
    await expect(openStories({ file: '/desk/newer', plain: false }, world())).rejects.toThrow(Trouble);
    const again = { ...world(), ...ageParts() };
    expect(await lockRecover({ keyFile: 'key', newFile: 'newer', plain: false }, again)).toBe(0);
    const last = { ...world(), ...ageParts() };
    expect(await openStories({ file: '/desk/newer', plain: false }, last)).toBeNull();
    expect(lockOff({}, last)).toBe(0);
    expect(lockStatus({}, last)).toBe(0);
    expect(last.screen.out()).toContain('Your stories are not locked.');
    expect([...disk.files().keys()].filter((path) => path.endsWith('.age'))).toEqual([]);
  });
});
