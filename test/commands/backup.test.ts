import { describe, expect, it } from 'vitest';
import { backup } from '../../src/commands/backup.ts';
import { type RestoreBackupOptions, restoreBackup } from '../../src/commands/restore-backup.ts';
import { writeZip } from '../../src/core/zip/write-zip.ts';
import type { ZipFile } from '../../src/core/zip/zip-bytes.ts';
import { zipper } from '../../src/io/zipper.ts';
import { type KeptWorld, keepAll } from '../store/kept-stories.ts';
import { answer, countingIds } from '../store/store-world.ts';
import { bytesOf, carryingWorld, textOf } from '../support/carrying.ts';

const FILE = 'all.zip';
const only = (given: Partial<RestoreBackupOptions> = {}): RestoreBackupOptions => ({
  file: FILE,
  takeWhole: false,
  passphraseFile: null,
  plain: false,
  ...given,
});

const prepared = (): KeptWorld => {
  const made = carryingWorld();
  const { story } = keepAll(
    made.store,
    { title: 'The bus stop' },
    { title: 'The bus stop', body: 'Second.\n' },
  );
  const sitting = made.store.sitting(story);
  sitting.record(answer('then', 'It was cold.'));
  sitting.saveHalf('now', 'Spring');
  made.store.addEvent(story, { kind: 'past', at: '2026-11-20T06:00:00.000Z' });
  made.world.disk.put('/home/packs/tom.first/1.0.0/pack.yaml', 'format: 1');
  made.world.disk.put('/home/packs/tom.first/1.0.0/prompts/010-a.md', '# A');
  return made;
};

/** The files of the store, of one disk. */
const storeOf = ({ world }: KeptWorld): ReadonlyMap<string, string> =>
  new Map(
    [...world.disk.files()]
      .filter(([path]) => /^\/home\/(?:stories|packs)\//.test(path))
      .map(([path, bytes]): [string, string] => [path, textOf(bytes)])
      .sort(),
  );

/** Another computer, with the backup on its desk. */
const elsewhere = (archive: Uint8Array, side = 'b'): KeptWorld => {
  const made = carryingWorld({ ids: countingIds(side) });
  made.world.disk.put(`/desk/${FILE}`, archive);
  return made;
};

const backedUp = async (made: KeptWorld): Promise<Uint8Array> => {
  await backup({ file: FILE }, made.world);
  return made.world.disk.read(`/desk/${FILE}`);
};

describe('backup and restore-backup', () => {
  it('bring all of it to another computer, byte for byte', async () => {
    const made = prepared();
    const other = elsewhere(await backedUp(made));
    expect(await restoreBackup(only(), other.world)).toBe(0);
    expect(storeOf(other)).toEqual(storeOf(made));
    expect(storeOf(other).size).toBe(7);
    for (const path of storeOf(other).keys()) expect(other.world.disk.look(path)?.mode).toBe(0o600);
    expect(other.world.screen.out()).toContain(
      'Brought back: 2 versions, 2 files of answers, 1 note or mark, packs.',
    );
  });

  it('change nothing the second time', async () => {
    const made = prepared();
    const other = elsewhere(await backedUp(made));
    await restoreBackup(only(), other.world);
    const before = storeOf(other);
    await restoreBackup(only(), other.world);
    expect(storeOf(other)).toEqual(before);
    expect(other.world.screen.out()).toContain('All that is in it is here already. Nothing was changed.');
  });

  it('keep what is here and not in the backup', async () => {
    const archive = await backedUp(prepared());
    const other = elsewhere(archive);
    keepAll(other.store, { title: 'Mine' });
    await restoreBackup(only(), other.world);
    expect(
      other.store
        .stories()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Mine', 'The bus stop']);
  });

  it('leave a journal that has grown, and put one that grew elsewhere beside it, to be read once', async () => {
    const made = prepared();
    const other = elsewhere(await backedUp(made));
    await restoreBackup(only(), other.world);
    const [story] = other.store.stories();
    const [journal = ''] = [...storeOf(other).keys()].filter((path) => path.endsWith('.jsonl'));
    const line = (prompt: string): string =>
      `${JSON.stringify(answer(prompt, 'More.', { at: '2026-11-21T05:00:00.000Z' }))}\n`;
    const base = storeOf(other).get(journal) ?? '';
    other.world.disk.put(journal, `${base}${line('here')}`);
    await restoreBackup(only(), other.world);
    expect(storeOf(other).get(journal)).toBe(`${base}${line('here')}`);
    made.world.disk.put(journal, `${base}${line('there')}`);
    made.world.disk.remove(`/desk/${FILE}`);
    const third = elsewhere(await backedUp(made));
    third.world.disk.put(journal, `${base}${line('here')}`);
    await restoreBackup(only(), third.world);
    await restoreBackup(only(), third.world);
    if (story === undefined) throw new Error('no story came back');
    expect(
      third.store
        .records(story.id)
        .map(({ prompt }) => prompt)
        .sort(),
    ).toEqual(['here', 'then', 'there']);
  });

  it('put a whole version beside one that the disk harmed, and leave that', async () => {
    const made = prepared();
    const other = elsewhere(await backedUp(made));
    await restoreBackup(only(), other.world);
    const [version = ''] = [...storeOf(other).keys()].filter((path) => path.includes('/versions/0002'));
    const harmed = (storeOf(other).get(version) ?? '').replace('Second', 'Sxcond');
    other.world.disk.put(version, harmed);
    await restoreBackup(only(), other.world);
    const before = storeOf(other);
    await restoreBackup(only(), other.world);
    expect(storeOf(other)).toEqual(before);
    const [story] = other.store.stories();
    if (story === undefined) throw new Error('no story came back');
    const two = other.store.versions(story.id).filter(({ number }) => number === 2);
    expect(two.map(({ body, intact }) => [body, intact]).sort()).toEqual([
      ['Second.\n', true],
      ['Sxcond.\n', false],
    ]);
  });
});

describe('backup', () => {
  it('makes one file for the owner only, warns that it is not locked, and leaves nothing beside it', async () => {
    const made = prepared();
    await backedUp(made);
    expect(made.world.disk.look(`/desk/${FILE}`)?.mode).toBe(0o600);
    expect(made.world.screen.out()).toContain('I read it back, and it is whole.');
    expect(made.world.screen.out()).toContain(
      'It is not locked. Whoever has this file can read your stories.',
    );
    expect([...made.world.disk.files().keys()].filter((path) => path.startsWith('/desk/'))).toEqual([
      `/desk/${FILE}`,
    ]);
  });

  it('never writes over a file', async () => {
    const made = prepared();
    made.world.disk.put(`/desk/${FILE}`, 'mine');
    await expect(backup({ file: FILE }, made.world)).rejects.toMatchObject({ code: 'place' });
    expect(textOf(made.world.disk.read(`/desk/${FILE}`))).toBe('mine');
  });

  it('has nothing to do in an empty store, and says so', async () => {
    await expect(backup({ file: FILE }, carryingWorld().world)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes along copies that a sync program made, and names how many it could not', async () => {
    const made = prepared();
    const [version = ''] = [...storeOf(made).keys()].filter((path) => path.includes('/versions/'));
    made.world.disk.put(version.replace('.md', " (Dana's conflicted copy 2026-11-20).md"), 'words');
    made.world.disk.put(version.replace('.md', ' a:b?.md'), 'words');
    made.world.disk.put('/home/stories/.sync/x/y', 'not ours');
    const other = elsewhere(await backedUp(made));
    await restoreBackup(only(), other.world);
    expect([...storeOf(other).keys()].filter((path) => path.includes('conflicted'))).toHaveLength(1);
    expect(made.world.screen.err()).toContain('I left out 1 file with a name');
  });
});

describe('a backup that is harmed', () => {
  it('says what is whole and changes nothing; with --take-whole it takes that', async () => {
    const made = prepared();
    const archive = await backedUp(made);
    const cut = archive.subarray(0, Math.floor(archive.length * 0.45));
    const other = elsewhere(cut);
    await expect(restoreBackup(only(), other.world)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(
        /all\.zip is harmed: \d+ files in it are not whole, \d+ (?:is|are)\. I took nothing/,
      ),
      hint: expect.stringContaining('--take-whole'),
    });
    expect(storeOf(other).size).toBe(0);
    expect(
      await restoreBackup(only({ takeWhole: true, passphraseFile: null, plain: false }), other.world),
    ).toBe(0);
    expect(storeOf(other).size).toBeGreaterThan(0);
    for (const [path, text] of storeOf(other)) expect(storeOf(made).get(path)).toBe(text);
  });

  it('is found out for every single byte that could be another, or makes no difference', async () => {
    const made = prepared();
    const archive = await backedUp(made);
    const whole = storeOf(made);
    for (let at = 0; at < archive.length; at += 7) {
      const copy = archive.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x20;
      const other = elsewhere(copy);
      const code = await restoreBackup(only(), other.world).catch(() => 2);
      expect(storeOf(other), `byte ${at}`).toEqual(code === 0 ? whole : new Map());
    }
  });
});

describe('a backup that means no good', () => {
  const odd = (path: string, more: readonly ZipFile[] = []): Uint8Array =>
    writeZip([{ path, bytes: bytesOf('x') }, ...more], zipper);
  const good = 'cps-story-backup/stories/s-abcdefgh/versions/0001-aaaaaaaaaa-0000000000000000.md';

  it.each([
    'cps-story-backup/../../etc/passwd',
    'cps-story-backup/stories/../../x',
    'cps-story-backup/stories/s-abcdefgh/versions/../../../../x',
    'cps-story-backup/stories/s-abcdefgh/versions/a/b.md',
    'cps-story-backup//etc/passwd',
    'cps-story-backup/stories/s-abcdefgh/versions/..\\..\\x',
    'cps-story-backup/stories/s-abcdefgh/versions/CON',
    'cps-story-backup/stories/s-abcdefgh/versions/a\u001b[31m.md',
    'cps-story-backup/stories/s-abcdefgh/versions/a\u202e.md',
    'cps-story-backup/settings',
    'cps-story-backup/tmp/w-aaaaaaaaaa',
    'cps-story-backup/packs/x',
  ])('with a path %j is refused whole', async (path) => {
    for (const takeWhole of [false, true]) {
      const other = elsewhere(odd(path, [{ path: good, bytes: bytesOf('words') }]));
      await expect(restoreBackup(only({ takeWhole }), other.world)).rejects.toMatchObject({
        code: 'unreadable',
      });
      expect([...other.world.disk.files().keys()]).toEqual([`/desk/${FILE}`]);
    }
  });

  it.each([
    [
      'two files of one name',
      writeZip(
        [
          { path: good, bytes: bytesOf('a') },
          { path: good, bytes: bytesOf('b') },
        ],
        zipper,
      ),
    ],
    [
      'a list that names other places',
      writeZip([{ path: 'cps-story-backup/HASHES', bytes: bytesOf(`${'0'.repeat(64)}  ../x\n`) }], zipper),
    ],
    [
      'files of another program beside ours',
      writeZip(
        [
          { path: good, bytes: bytesOf('a') },
          { path: 'x', bytes: bytesOf('b') },
        ],
        zipper,
      ),
    ],
    ['nothing of ours', writeZip([{ path: 'x', bytes: bytesOf('b') }], zipper)],
    ['no zip in it', bytesOf('words')],
    ['more than a backup can hold', writeZip([{ path: good, bytes: new Uint8Array(65_000_000) }], zipper)],
  ])('with %s is refused', async (_what, archive) => {
    const other = elsewhere(archive);
    await expect(
      restoreBackup(only({ takeWhole: true, passphraseFile: null, plain: false }), other.world),
    ).rejects.toMatchObject({
      code: 'unreadable',
    });
    expect([...other.world.disk.files().keys()]).toEqual([`/desk/${FILE}`]);
  });
});
