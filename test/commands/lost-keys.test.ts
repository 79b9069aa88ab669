import { beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../src/commands/backup.ts';
import { doctor } from '../../src/commands/doctor.ts';
import { lockOn } from '../../src/commands/lock-on.ts';
import { lockRecover } from '../../src/commands/lock-recover.ts';
import { lockStatus } from '../../src/commands/lock-status.ts';
import { openStories } from '../../src/commands/open-stories.ts';
import { restoreBackup } from '../../src/commands/restore-backup.ts';
import { show } from '../../src/commands/show.ts';
import { verify } from '../../src/commands/verify.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import { turnLockOn } from '../../src/store/locking.ts';
import { openStore } from '../../src/store/story-store.ts';
import { CANARY, fill, PASSPHRASE } from '../store/locked-store.ts';
import { countingIds, toKeep } from '../store/store-world.ts';
import { ageParts } from '../support/age.ts';
import { bytesOf, carryingWorld } from '../support/carrying.ts';
import type { FakeWorld } from '../support/fake-world.ts';

const START = { story: null, version: null, card: false };
const BRING = { file: '/desk/all.zip', takeWhole: false, passphraseFile: null, plain: false };
const GONE = /keys to them are not in their folder/;

let nth = 0;
const worldOn = (disk: MemoryDisk): FakeWorld => {
  nth += 1;
  return { ...carryingWorld({ disk, ids: countingIds(`w${nth}`) }).world, ...ageParts() };
};

const keysIn = ({ disk, places }: FakeWorld): readonly string[] =>
  [...disk.files().keys()].filter((path) => path.startsWith(`${places.store}/keys/`));

const throwAwayKeys = (world: FakeWorld): void => {
  for (const path of keysIn(world)) world.disk.remove(path);
  world.disk.removeFolder(`${world.places.store}/keys`);
};

/** A locked store and a backup of it; then somebody throws the folder with the keys away. */
let lost: MemoryDisk = memoryDisk();
let recovery = '';
beforeAll(async () => {
  lost = memoryDisk();
  const world = worldOn(lost);
  fill(world);
  recovery = world.age.newKey();
  turnLockOn({ own: world.age.newKey(), recovery }, PASSPHRASE, world);
  await backup({ file: '/desk/all.zip' }, worldOn(lost));
  throwAwayKeys(world);
});

const copied = (): FakeWorld => {
  const disk = memoryDisk();
  for (const [path, bytes] of lost.files()) disk.put(path, bytes);
  return worldOn(disk);
};
const storyFiles = ({ disk }: FakeWorld): readonly string[] =>
  [...disk.files().keys()].filter((path) => path.includes('/stories/')).sort();

describe('a locked store whose keys somebody threw away', () => {
  it('says what has happened and what can be done, and takes no words that it could not lock', async () => {
    const world = copied();
    const before = storyFiles(world);
    expect(() => show(START, world)).toThrow(GONE);
    expect(() => show(START, world)).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(/lock recover[\s\S]*restore-backup[\s\S]*save-folder/),
      }),
    );
    await expect(lockOn({ passphraseFile: null, recoveryFile: null, plain: false }, world)).rejects.toThrow(
      GONE,
    );
    expect(() => lockStatus({}, world)).toThrow(GONE);
    expect(storyFiles(world)).toEqual(before);
  });

  it('is told by verify and doctor in one line, and not file by file', async () => {
    for (const look of [
      (world: FakeWorld): number => verify({}, world),
      (world: FakeWorld): Promise<number> => doctor({ yes: true, plain: false }, world),
    ]) {
      const world = copied();
      expect(await look(world)).toBe(1);
      expect(world.screen.out()).toContain(
        'keys: Your stories are locked, and the keys to them are not here.',
      );
      expect(world.screen.out()).not.toContain('.age');
    }
  });

  it('opens again with the recovery key, and with a new passphrase from then on', async () => {
    const world = copied();
    world.disk.put('/desk/key', recovery);
    world.disk.put('/desk/new', 'quite other words now\n');
    expect(await lockRecover({ keyFile: '/desk/key', newFile: '/desk/new', plain: false }, world)).toBe(0);
    const later = worldOn(world.disk);
    expect(await openStories({ file: '/desk/new', plain: false }, later)).toBeNull();
    show(START, later);
    expect(later.screen.out()).toContain(CANARY);
  });

  it('gets its keys back from a backup, and the passphrase is the old one', async () => {
    const world = copied();
    expect(await restoreBackup(BRING, world)).toBe(0);
    expect(keysIn(world)).toHaveLength(2);
    const later = worldOn(world.disk);
    later.disk.put('/desk/old', PASSPHRASE);
    expect(await openStories({ file: '/desk/old', plain: false }, later)).toBeNull();
    show(START, later);
    expect(later.screen.out()).toContain(CANARY);
    expect(storyFiles(world)).toEqual(storyFiles(copied()));
  });

  it('takes no keys of another store', async () => {
    const other = carryingWorld();
    fill(other.world);
    const other2 = { ...other.world, ...ageParts() };
    turnLockOn({ own: other2.age.newKey(), recovery: other2.age.newKey() }, PASSPHRASE, other2);
    await backup({ file: '/desk/other.zip' }, other2);
    const world = copied();
    world.disk.put('/desk/other.zip', other2.disk.read('/desk/other.zip'));
    await expect(restoreBackup({ ...BRING, file: '/desk/other.zip' }, world)).rejects.toThrow(GONE);
    expect(keysIn(world)).toEqual([]);
  });
});

describe('a store that was never locked', () => {
  it('goes on as before when a locked file of somebody else lies in it', () => {
    const world = worldOn(memoryDisk());
    const store = openStore(world);
    const kept = store.keep(toKeep(store));
    const folder = `${world.places.store}/stories/${kept.story}/events`;
    world.disk.makeFolder(folder, 0o700);
    world.disk.put(`${folder}/e-0123456789.json.age`, bytesOf('age-encryption.org/v1\n'));
    show(START, world);
    expect(world.screen.out()).toContain(kept.body);
  });
});
