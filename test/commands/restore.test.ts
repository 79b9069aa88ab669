import { describe, expect, it } from 'vitest';
import { restore } from '../../src/commands/restore.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';

describe('restore', () => {
  it('makes an old version the newest again and keeps every other', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(
      store,
      { body: 'First.', title: 'The bus', setting: 'group', pack: 'group@1.0.0 h1:x' },
      { body: 'Second.', title: 'The river', setting: 'public' },
    );
    expect(restore({ story: 'river', version: '1' }, world)).toBe(0);
    const all = store.versions(story);
    expect(all.slice(0, 2)).toEqual(versions);
    expect(all[2]).toMatchObject({
      number: 3,
      parent: versions[1]?.id,
      body: 'First.',
      title: 'The bus',
      setting: 'group',
      pack: 'group@1.0.0 h1:x',
      note: 'Version 1 again',
    });
    expect(world.screen.out()).toBe(
      'Kept: version 3. It is version 1 again, word for word.\nAll other versions are still there.\n',
    );
  });

  it('has nothing to do for the newest', () => {
    const { world, store } = keptWorld();
    const { story } = keepAll(store, {}, {});
    expect(restore({ story: '1', version: '2' }, world)).toBe(0);
    expect(store.versions(story)).toHaveLength(2);
    expect(world.screen.out()).toContain('Version 2 is the newest one already.');
  });

  it('says so beside it when the old version was changed from outside', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, { body: 'One.' }, {});
    const path = `/home/stories/${story}/versions/${versions[0]?.id}.md`;
    world.disk.put(path, `${new TextDecoder().decode(world.disk.read(path))} And more.`);
    expect(restore({ story: '1', version: '1' }, world)).toBe(0);
    expect(world.screen.err()).toContain('changed from outside');
    expect(store.version(story, 'newest').body).toBe('One. And more.');
  });

  it('changes nothing when there is no such version', () => {
    const { world, store } = keptWorld();
    keepAll(store, {});
    const before = world.disk.files();
    expect(() => restore({ story: '1', version: '9' }, world)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(world.disk.files()).toEqual(before);
  });
});
