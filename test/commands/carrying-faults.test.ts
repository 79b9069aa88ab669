import { describe, expect, it } from 'vitest';
import { backup } from '../../src/commands/backup.ts';
import { exportStory } from '../../src/commands/export.ts';
import { importStories } from '../../src/commands/import.ts';
import { restoreBackup } from '../../src/commands/restore-backup.ts';
import { Trouble } from '../../src/core/errors.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import type { World } from '../../src/ports.ts';
import { openStore } from '../../src/store/story-store.ts';
import { keepAll } from '../store/kept-stories.ts';
import { answer, countingIds } from '../store/store-world.ts';
import { carryingWorld, textOf } from '../support/carrying.ts';
import { type Fault, faultyDisk } from '../support/faulty-disk.ts';

const OLD = 'The words that were there before.\n';
const FILE = 'all.zip';

/** A computer with one story, a file to bring in, and a backup that holds another story. */
const prepared = async (): Promise<MemoryDisk> => {
  const other = carryingWorld({ ids: countingIds('o') });
  keepAll(other.store, { title: 'Other', body: 'From elsewhere.\n' });
  await backup({ file: 'theirs.zip' }, other.world);
  const { world, store } = carryingWorld({ ids: countingIds('a') });
  const { story } = keepAll(store, { title: 'Mine', body: OLD });
  store.sitting(story).record(answer('then', 'It was cold.'));
  world.disk.put('/desk/theirs.zip', other.world.disk.read('/desk/theirs.zip'));
  world.disk.put('/desk/new.md', 'New words.');
  world.disk.put('/desk/mine.md', OLD);
  return world.disk;
};

type Trial = {
  readonly run: (world: World) => Promise<number>;
  /** What must be there when the command said that all went well. */
  readonly done: (disk: MemoryDisk, titles: readonly string[]) => void;
};
const out = { story: 'Mine', version: null, format: null, withPrivate: false };

const TRIALS: { readonly [name: string]: Trial } = {
  export: {
    run: (world) => exportStory({ ...out, to: 'out.txt', force: false }, world),
    done: (disk) => expect(textOf(disk.read('/desk/out.txt'))).toBe(OLD),
  },
  'export over a file': {
    run: (world) => exportStory({ ...out, to: 'mine.md', force: true }, world),
    done: (disk) => expect(textOf(disk.read('/desk/mine.md'))).toContain('title: Mine'),
  },
  import: {
    run: (world) => importStories({ files: ['new.md'], story: null, title: 'New', setting: null }, world),
    done: (_disk, titles) => expect(titles).toContain('New'),
  },
  backup: {
    run: (world) => backup({ file: FILE }, world),
    done: (disk) => expect(textOf(disk.read(`/desk/${FILE}`).subarray(0, 2))).toBe('PK'),
  },
  'restore-backup': {
    run: (world) =>
      restoreBackup({ file: 'theirs.zip', takeWhole: false, passphraseFile: null, plain: false }, world),
    done: (_disk, titles) => expect(titles).toContain('Other'),
  },
};

const titlesOn = (disk: MemoryDisk): readonly string[] =>
  openStore(carryingWorld({ disk, ids: countingIds('h') }).world)
    .stories()
    .map(({ title }) => title);

/** Runs a command with one fault; true when it came to an operation that went wrong. */
const tried = async (name: string, { run, done }: Trial, fault: Fault): Promise<boolean> => {
  const disk = await prepared();
  const { world } = carryingWorld({ disk, ids: countingIds('f') });
  const faulty = faultyDisk(disk, fault);
  const where = `${name}, ${fault.how} at ${fault.at}${fault.lasting ? ' and on' : ''}`;
  const ended = await run({ ...world, disk: faulty }).catch((thrown: unknown) => thrown);
  expect(ended === 0 || ended instanceof Trouble || isDisk(ended), where).toBe(true);
  if (ended === 0) done(disk, titlesOn(disk));
  expect(titlesOn(disk), where).toContain('Mine');
  const there = textOf(disk.read('/desk/mine.md'));
  expect(there === OLD || there.includes('title: Mine'), where).toBe(true);
  // A file under its right name is whole, whatever happened.
  const whole = disk.look('/desk/out.txt') === null || textOf(disk.read('/desk/out.txt')) === OLD;
  expect(whole, where).toBe(true);
  if (disk.look(`/desk/${FILE}`) !== null)
    await restoreBackup(
      { file: FILE, takeWhole: false, passphraseFile: null, plain: false },
      carryingWorld({ disk }).world,
    );
  return faulty.operations() >= fault.at;
};

/** main.ts has words for these too. */
const isDisk = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'DiskError';

const HOWS: readonly Fault['how'][] = ['io', 'full', 'denied', 'half', 'done'];

describe.each(Object.entries(TRIALS))('%s, with a disk that goes wrong', (name, trial) => {
  it.each(HOWS)('%s at any operation, harms nothing and never says done for less than all', async (how) => {
    for (const lasting of [false, true]) {
      let at = 1;
      while (await tried(name, trial, { at, how, lasting })) at++;
      expect(at).toBeGreaterThan(5);
    }
  });
});
