import { describe, expect, it } from 'vitest';
import { packRemove } from '../../src/commands/pack-remove.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import { openStore } from '../../src/store/story-store.ts';
import { toKeep } from '../store/store-world.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import { addPack, troubleOf } from '../support/pack-adding.ts';
import { changed } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

const ID = 'riverbend.first-story';
const twoVersions = async (): Promise<FakeWorld> => {
  const world = packWorld({ '/desk/one': {}, '/desk/two': changed('pack.yaml', '1.2.0', '1.3.0') });
  await addPack('one', world);
  await addPack('two', world);
  world.screen.clear();
  return world;
};
const versionsLeft = (world: FakeWorld): readonly string[] =>
  ['1.2.0', '1.3.0'].filter((version) => world.disk.look(`/home/packs/${ID}/${version}/pack.yaml`) !== null);

describe('pack remove', () => {
  it('takes out all versions, says how to add them again, and leaves nothing behind', async () => {
    const world = await twoVersions();
    expect(await packRemove({ name: ID }, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        `Taken out: ${ID}@1.2.0`,
        'To add it again: cps-story pack add /desk/one',
        `Taken out: ${ID}@1.3.0`,
        'To add it again: cps-story pack add /desk/two',
        '',
      ].join('\n'),
    );
    expect([...world.disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([
      '/home/packs/lock.json',
    ]);
    expect((await openShelf(world).list()).map(({ id }) => id)).not.toContain(ID);
  });

  it('takes out one version', async () => {
    const world = await twoVersions();
    await packRemove({ name: `${ID}@1.3.0` }, world);
    expect(versionsLeft(world)).toEqual(['1.2.0']);
  });

  it('leaves the version that a kept story was made with', async () => {
    const world = await twoVersions();
    const store = openStore(world);
    store.keep({ ...toKeep(store), pack: `${ID}@1.2.0 h1:x` });
    expect(await packRemove({ name: ID }, world)).toBe(0);
    expect(world.screen.out()).toContain(`Stays: ${ID}@1.2.0. One story rests on it.`);
    expect(versionsLeft(world)).toEqual(['1.2.0']);
  });

  it('leaves the version that a draft under way goes on with', async () => {
    const world = await twoVersions();
    const store = openStore(world);
    const record = {
      kind: 'said',
      prompt: '~pack',
      asked: '',
      text: `${ID}@1.3.0`,
      at: world.clock.now(),
    } as const;
    store.sitting(store.newStory()).record(record);
    await packRemove({ name: ID }, world);
    expect(versionsLeft(world)).toEqual(['1.3.0']);
  });

  it('does not touch what comes with the program, and says when there is nothing to take out', async () => {
    const world = packWorld({ '/packs/group': changed('pack.yaml', ID, 'group') });
    expect((await troubleOf(packRemove({ name: 'group' }, world))).message).toBe(
      '"group" comes with cps-story, and stays.',
    );
    expect((await troubleOf(packRemove({ name: ID }, world))).message).toBe(
      `No pack "${ID}" was added here.`,
    );
  });
});
