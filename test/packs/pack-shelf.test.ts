import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import { english } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import { changed, packFiles } from '../support/pack-files.ts';

const places = { shippedPacks: '/prompts', store: '/home/store' };
const id = (to: string) => changed('pack.yaml', 'riverbend.first-story', to);
const ADDED = '/home/store/packs/riverbend.first-story';

const shelfWith = (folders: { readonly [folder: string]: { readonly [path: string]: string | null } }) => {
  const disk = memoryDisk();
  for (const [folder, changes] of Object.entries(folders))
    for (const [path, text] of Object.entries(packFiles(changes))) disk.put(`${folder}/${path}`, text);
  return {
    disk,
    shelf: openShelf({
      disk,
      ids: randomIds,
      yaml: () => loadYamlReader(english.yaml),
      csv: loadCsvReader,
      places,
      words: english,
    }),
  };
};

const troubleOf = async (opening: Promise<unknown>): Promise<Trouble> => {
  const thrown = await opening.catch((trouble: unknown) => trouble);
  return thrown instanceof Trouble ? thrown : expect.fail('no trouble');
};

describe('listing', () => {
  it('has the shipped packs first, in their own order, and then the added ones by name', async () => {
    const { shelf } = shelfWith({
      '/prompts/spark': id('spark'),
      '/prompts/group': id('group'),
      '/prompts/another': id('another'),
      '/home/store/packs/zoe.last/1.2.0': id('zoe.last'),
      [`${ADDED}/1.2.0`]: {},
    });
    expect((await shelf.list()).map((card) => [card.id, card.origin])).toEqual([
      ['group', 'shipped'],
      ['spark', 'shipped'],
      ['another', 'shipped'],
      ['riverbend.first-story', 'added'],
      ['zoe.last', 'added'],
    ]);
  });

  it('is empty when nothing is there yet', async () => {
    expect(await shelfWith({}).shelf.list()).toEqual([]);
  });

  it('shows the newest version only, by number and not by letter', async () => {
    const { shelf } = shelfWith({
      [`${ADDED}/1.9.0`]: changed('pack.yaml', '1.2.0', '1.9.0'),
      [`${ADDED}/1.10.0`]: changed('pack.yaml', '1.2.0', '1.10.0'),
    });
    expect((await shelf.list()).map(({ version }) => version)).toEqual(['1.10.0']);
  });

  it('lists a broken pack with what is wrong, and the others as ever', async () => {
    const { shelf } = shelfWith({
      [`${ADDED}/1.2.0`]: changed('pack.yaml', 'title:', 'titel:'),
      '/prompts/group': id('group'),
    });
    const [group, broken] = await shelf.list();
    expect(group?.problem).toBeNull();
    expect(broken).toMatchObject({ id: 'riverbend.first-story', version: '1.2.0' });
    expect(broken?.problem?.message).toBe('"title" is missing.');
  });

  it.each(['other.name/1.2.0', 'riverbend.first-story/1.3.0'])(
    'does not take a pack for what its folder says: %s',
    async (folder) => {
      const { shelf } = shelfWith({ [`/home/store/packs/${folder}`]: {} });
      expect((await shelf.list())[0]?.problem?.message).toMatch(/^Its folder has another name or version/);
      expect((await troubleOf(shelf.open(folder.split('/')[0] ?? ''))).code).toBe('pack');
    },
  );

  it('passes over a copy that was cut short, a stray file, and folders that are no packs', async () => {
    const { shelf, disk } = shelfWith({ [`${ADDED}/1.2.0`]: { 'pack.yaml': null } });
    disk.put('/prompts/README.md', 'About packs.');
    disk.put('/home/store/packs/riverbend.first-story/notes/pack.yaml', '');
    disk.put('/home/store/packs/..hidden/1.0.0/pack.yaml', '');
    expect(await shelf.list()).toEqual([]);
  });
});

describe('opening', () => {
  const both = () =>
    shelfWith({
      '/prompts/group': id('group'),
      [`${ADDED}/1.2.0`]: {},
      [`${ADDED}/1.3.0`]: changed('pack.yaml', '1.2.0', '1.3.0'),
    }).shelf;

  it('gives the newest version, or the one that is asked for', async () => {
    expect((await both().open('riverbend.first-story')).version).toBe('1.3.0');
    expect((await both().open('riverbend.first-story@1.2.0')).version).toBe('1.2.0');
    expect((await both().open('group@1.2.0')).id).toBe('group');
  });

  it('names the near one when there is no such pack', async () => {
    const trouble = await troubleOf(both().open('gruop'));
    expect(trouble).toMatchObject({ code: 'not-found', message: 'There is no pack "gruop" here.' });
    expect(trouble.hint).toContain('Did you mean "group"?');
  });

  it('does not take another version for the one that is asked for', async () => {
    expect((await troubleOf(both().open('riverbend.first-story@1.0.0'))).code).toBe('not-found');
    expect((await troubleOf(both().open('group@9.0.0'))).code).toBe('not-found');
  });

  it.each(['../group', '/prompts/group', 'group/../group', '.', ''])(
    'never follows a path: %s',
    async (name) => {
      expect((await troubleOf(both().open(name))).code).toBe('not-found');
    },
  );

  it('says what to do about a pack that does not hold together', async () => {
    const { shelf } = shelfWith({ [`${ADDED}/1.2.0`]: changed('pack.yaml', 'title:', 'titel:') });
    expect(await troubleOf(shelf.open('riverbend.first-story'))).toMatchObject({
      code: 'pack',
      hint: `To see why: cps-story pack validate ${ADDED}/1.2.0`,
    });
  });

  it('gives the same hash for a copy, and another for other words', async () => {
    const { shelf } = shelfWith({ '/prompts/group': id('group'), '/prompts/spark': id('spark') });
    const copy = shelfWith({ '/prompts/group': id('group') }).shelf;
    const [group, spark] = [await shelf.open('group'), await shelf.open('spark')];
    expect(group.hash).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
    expect((await copy.open('group')).hash).toBe(group.hash);
    expect(spark.hash).not.toBe(group.hash);
  });
});
