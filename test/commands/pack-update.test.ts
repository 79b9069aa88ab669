import { describe, expect, it } from 'vitest';
import { type PackUpdateOptions, packUpdate } from '../../src/commands/pack-update.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import { addPack, troubleOf } from '../support/pack-adding.ts';
import { changed, packFiles } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';
import { builtAndSigned, type Changes, worldWithKeys } from '../support/signed-packs.ts';

const ID = 'riverbend.first-story';
const NEWER = changed('pack.yaml', '1.2.0', '1.3.0');

const lay = (world: FakeWorld, folder: string, changes: Changes): void => {
  for (const [path, text] of Object.entries(packFiles(changes))) world.disk.put(`${folder}/${path}`, text);
};
const update = (world: FakeWorld, given: Partial<PackUpdateOptions> = {}): Promise<number> => {
  const allowed = { older: false, newKey: false, unsigned: false };
  return packUpdate({ id: null, yes: false, plain: false, allowed, ...given }, world);
};
const added = async (): Promise<FakeWorld> => {
  const world = packWorld({ '/desk/my-pack': {} });
  await addPack('my-pack', world);
  world.screen.clear();
  return world;
};

describe('pack update', () => {
  it('says so when there is nothing new', async () => {
    const world = await added();
    expect(await update(world)).toBe(0);
    expect(world.screen.out()).toBe(`${ID}@1.2.0: nothing new.\n`);
  });

  it('shows what changed, question by question, and keeps the version before', async () => {
    const world = await added();
    lay(world, '/desk/my-pack', { ...NEWER, ...changed('prompts/back.md', 'will you ask', 'would you ask') });
    expect(await update(world)).toBe(0);
    const out = world.screen.out();
    expect(out).toContain(`${ID}: version 1.3.0, and you have 1.2.0.`);
    expect(out).toContain('Changed (back):');
    expect(out).toContain('would');
    expect(out).not.toContain('Changed (then)');
    expect(out).toContain('A draft that you began goes on with the questions it began with.');
    const shelf = openShelf(world);
    expect((await shelf.open(ID)).version).toBe('1.3.0');
    expect((await shelf.open(`${ID}@1.2.0`)).version).toBe('1.2.0');
  });

  it('says when only something else than the questions changed', async () => {
    const world = await added();
    lay(world, '/desk/my-pack', { ...NEWER, 'README.md': 'For the spring class.' });
    await update(world);
    expect(world.screen.out()).toContain('All questions are the same. Something else in it changed.');
  });

  it.each([
    ['the same version with other words', { 'README.md': 'Other.' }, 'Another pack is here as version 1.2.0'],
    ['a lower version', changed('pack.yaml', '1.2.0', '1.1.0'), 'This is version 1.1.0'],
    [
      'another pack',
      changed('pack.yaml', ID, 'mallory.first-story'),
      `Where ${ID} came from, there is now another pack`,
    ],
    ['a pack with problems', changed('pack.yaml', 'title:', 'titel:'), 'Nothing was changed.'],
  ])('takes nothing when it finds %s', async (_what, changes, sentence) => {
    const world = await added();
    lay(world, '/desk/my-pack', changes);
    expect(await update(world, { yes: true })).toBe(2);
    expect(world.screen.err()).toContain(sentence);
    expect((await openShelf(world).list()).map(({ version }) => version)).toEqual(['1.2.0']);
  });

  it('takes nothing that is signed with another key', async () => {
    const world = await worldWithKeys({ '/desk/one': {}, '/desk/two': NEWER }, 'riverbend', 'mallory');
    await builtAndSigned('one', 'a.zip', 'riverbend', world);
    await addPack('a.zip', world, { yes: true });
    await builtAndSigned('two', 'a.zip', 'mallory', world);
    expect(await update(world, { yes: true })).toBe(2);
    expect(world.screen.err()).toContain('--allow-new-key');
    const allowed = { older: false, newKey: true, unsigned: false };
    expect(await update(world, { yes: true, allowed })).toBe(0);
  });

  it('goes on with the others when one cannot be asked', async () => {
    const world = await added();
    lay(world, '/desk/other', changed('pack.yaml', ID, 'a.other'));
    await addPack('other', world);
    for (const path of [...world.disk.files().keys()].filter((one) => one.startsWith('/desk/other')))
      world.disk.remove(path);
    world.disk.removeFolder('/desk/other/prompts');
    world.disk.removeFolder('/desk/other');
    world.screen.clear();
    expect(await update(world)).toBe(2);
    expect(world.screen.err()).toContain('/desk/other');
    expect(world.screen.out()).toContain(`${ID}@1.2.0: nothing new.`);
  });

  it('says when it is not known where a pack came from, and when there is none', async () => {
    const world = await added();
    world.disk.remove('/home/packs/lock.json');
    expect(await update(world)).toBe(2);
    expect(world.screen.err()).toContain('it is not known where it came from');
    expect((await troubleOf(update(world, { id: 'no.such' }))).message).toBe(
      'No pack "no.such" was added here.',
    );
    const empty = packWorld({});
    expect(await update(empty)).toBe(0);
    expect(empty.screen.out()).toContain('No pack was added here.');
  });
});
