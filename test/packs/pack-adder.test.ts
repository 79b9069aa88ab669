import { describe, expect, it } from 'vitest';
import { isDiskError } from '../../src/core/disk-error.ts';
import { Trouble } from '../../src/core/errors.ts';
import type { PackProblem } from '../../src/core/packs/pack.ts';
import { english } from '../../src/core/words/words.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import { readFolder } from '../../src/packs/folder-reader.ts';
import { addOffer } from '../../src/packs/pack-adder.ts';
import { judge, lookAtPack } from '../../src/packs/pack-offer.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import type { Disk } from '../../src/ports.ts';
import { faultyDisk } from '../support/faulty-disk.ts';
import { changed, PACK_FILES, packFiles } from '../support/pack-files.ts';
import { packTools } from '../support/pack-world.ts';

const STORE = '/home/store';
const TARGET = `${STORE}/packs/riverbend.first-story/1.2.0`;

const worldOn = (disk: Disk) => ({
  disk,
  ...packTools,
  words: english,
  clock: { now: () => '2026-11-20T08:00:00.000Z' },
  places: { shippedPacks: '/prompts', store: STORE },
});

const diskWith = (
  changes: { readonly [path: string]: string | null } = {},
  at = '/stick/pack',
): MemoryDisk => {
  const disk = memoryDisk();
  lay(disk, changes, at);
  return disk;
};
const lay = (disk: MemoryDisk, changes: { readonly [path: string]: string | null }, at: string): void => {
  for (const [path, text] of Object.entries(packFiles(changes))) disk.put(`${at}/${path}`, text);
};
const NOTHING_ALLOWED = { older: false, newKey: false, unsigned: false };

type Added = { readonly kind: string; readonly problems: readonly PackProblem[] };

const add = async (disk: Disk, folder = '/stick/pack'): Promise<Added> => {
  const world = worldOn(disk);
  const looked = await lookAtPack(
    readFolder(disk, folder, english.packProblems),
    { rules: [], signer: null },
    world,
  );
  if ('problems' in looked) return { kind: 'problems', problems: looked.problems };
  const kind = judge(looked, NOTHING_ALLOWED, world);
  if (kind === 'fine') addOffer(looked, folder, world);
  return { kind: kind === 'fine' ? 'added' : kind, problems: [] };
};
const refusal = async (adding: Promise<unknown>): Promise<string> => {
  const thrown = await adding.catch((trouble: unknown) => trouble);
  return thrown instanceof Trouble ? thrown.message : expect.fail('no trouble');
};

describe('adding a pack', () => {
  it('copies every file as it is, for the owner only', async () => {
    const disk = diskWith();
    expect((await add(disk)).kind).toBe('added');
    const copied = [...disk.files()].filter(([path]) => path.startsWith(TARGET));
    expect(copied.map(([path]) => path.slice(TARGET.length + 1)).sort()).toEqual(
      [...Object.keys(PACK_FILES), 'HASHES'].sort(),
    );
    for (const [path, bytes] of copied) {
      const name = path.slice(TARGET.length + 1);
      if (name !== 'HASHES') expect(new TextDecoder().decode(bytes)).toBe(PACK_FILES[name]);
      expect(disk.look(path)?.mode).toBe(0o600);
    }
    expect(disk.look(TARGET)?.mode).toBe(0o700);
    expect(disk.look(`${TARGET}/prompts`)?.mode).toBe(0o700);
    expect(disk.look(`${STORE}/packs`)?.mode).toBe(0o700);
  });

  it('makes it open under its id', async () => {
    const disk = diskWith();
    await add(disk);
    expect((await openShelf(worldOn(disk)).open('riverbend.first-story')).title).toBe('Your first story');
  });

  it('does nothing the second time', async () => {
    const disk = diskWith();
    await add(disk);
    const before = [...disk.files().keys()];
    expect((await add(disk)).kind).toBe('already-there');
    expect([...disk.files().keys()]).toEqual(before);
  });

  it('copies nothing of a pack that does not hold together', async () => {
    const disk = diskWith(changed('pack.yaml', 'title:', 'titel:'));
    expect((await add(disk)).kind).toBe('problems');
    expect(disk.look(`${STORE}/packs`)).toBeNull();
  });

  it('refuses the same version with other words, and keeps the first', async () => {
    const disk = diskWith();
    await add(disk);
    lay(disk, { 'README.md': 'Other words.' }, '/stick/other');
    expect(await refusal(add(disk, '/stick/other'))).toBe(
      'Another pack is here as version 1.2.0 of riverbend.first-story, with other words in it.',
    );
    expect((await openShelf(worldOn(disk)).open('riverbend.first-story')).readme).toBe(
      'For the autumn class.',
    );
  });

  it('refuses a lower version than the newest one', async () => {
    const disk = diskWith();
    await add(disk);
    lay(disk, changed('pack.yaml', '1.2.0', '1.1.9'), '/stick/old');
    expect(await refusal(add(disk, '/stick/old'))).toBe(
      'This is version 1.1.9 of riverbend.first-story, and a newer one is here: 1.2.0.',
    );
  });

  it('keeps the older version beside a newer one', async () => {
    const disk = diskWith();
    await add(disk);
    lay(disk, changed('pack.yaml', '1.2.0', '1.10.0'), '/stick/new');
    await add(disk, '/stick/new');
    const shelf = openShelf(worldOn(disk));
    expect((await shelf.open('riverbend.first-story')).version).toBe('1.10.0');
    expect((await shelf.open('riverbend.first-story@1.2.0')).version).toBe('1.2.0');
  });

  it('does not take the name of a shipped pack', async () => {
    const disk = diskWith(changed('pack.yaml', 'riverbend.first-story', 'one-to-one'));
    const added = await add(disk);
    expect(added.problems.map(({ message }) => message)).toEqual([
      '"one-to-one" does not say whose pack it is.',
    ]);
  });
});

describe('when the disk refuses in the middle', () => {
  const operationsOfAdding = async (): Promise<number> => {
    const disk = faultyDisk(diskWith(), null);
    await add(disk);
    return disk.operations();
  };

  it.each(['full', 'io', 'half', 'done'] as const)(
    'the pack is there whole or not at all, and adding it again works (%s)',
    async (how) => {
      const count = await operationsOfAdding();
      expect(count).toBeGreaterThan(50);
      for (let at = 1; at <= count; at++) {
        const disk = diskWith();
        const thrown = await add(faultyDisk(disk, { at, how, lasting: true })).then(
          () => null,
          (trouble: unknown) => trouble,
        );
        if (thrown !== null) expect(isDiskError(thrown), String(thrown)).toBe(true);
        const cards = await openShelf(worldOn(disk)).list();
        expect(cards.every(({ problem }) => problem === null)).toBe(true);
        expect(['added', 'already-there']).toContain((await add(disk)).kind);
        expect([...disk.files().keys()].filter((path) => path.startsWith(TARGET))).toHaveLength(
          Object.keys(PACK_FILES).length + 1,
        );
      }
    },
  );
});
