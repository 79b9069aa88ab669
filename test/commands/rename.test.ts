import { describe, expect, it } from 'vitest';
import { rename } from '../../src/commands/rename.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';

describe('rename', () => {
  it('gives a story another name, which every list shows, and edits no version', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, { title: 'The bus stop' });
    expect(rename({ story: 'bus', title: 'The\n bench ' }, world)).toBe(0);
    expect(store.find('bench').id).toBe(story);
    expect(store.versions(story)).toEqual(versions);
    expect(world.screen.out()).toBe(
      'Saved. The bus stop is called The bench now.\nEach version still says what it was called then.\n',
    );
  });

  it('names a story without a version', () => {
    const { world, store } = keptWorld();
    const story = store.newStory();
    store.sitting(story).record(answer('then', 'x'));
    rename({ story: '1', title: 'Mornings' }, world);
    expect(store.find('mornings').id).toBe(story);
    expect(world.screen.out()).toBe('Saved. It is called Mornings now.\n');
  });

  it('counts when it came last, also when the clock of the computer went back', () => {
    const { world, store } = keptWorld();
    keepAll(store, {});
    rename({ story: '1', title: 'One' }, { ...world, clock: { now: () => '2020-01-01T00:00:00.000Z' } });
    rename({ story: '1', title: 'Two' }, { ...world, clock: { now: () => '2019-01-01T00:00:00.000Z' } });
    expect(store.stories()[0]?.title).toBe('Two');
  });

  it('keeps the new name when an old version is brought back', async () => {
    const { restore } = await import('../../src/commands/restore.ts');
    const { world, store } = keptWorld();
    keepAll(store, {}, {});
    rename({ story: '1', title: 'The bench' }, world);
    restore({ story: '1', version: '1' }, world);
    expect(store.stories()[0]).toMatchObject({ title: 'The bench', versions: 3 });
  });

  it('does nothing for the same name, and says when two stories share one', () => {
    const { world, store } = keptWorld();
    keepAll(store, { title: 'The river' });
    const { story } = keepAll(store, { title: 'The bus stop' });
    rename({ story: 'bus', title: 'The bus stop' }, world);
    expect(store.events(story)).toEqual([]);
    rename({ story: 'bus', title: 'the river' }, world);
    expect(world.screen.out()).toContain('You have more than one of that name now. Story 1 and story 2');
  });

  it.each(['', ' \n', '...', 'x'.repeat(121)])('does not take %j for a name', (title) => {
    const { world, store } = keptWorld();
    keepAll(store, {});
    const before = world.disk.files();
    expect(() => rename({ story: '1', title }, world)).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(world.disk.files()).toEqual(before);
  });
});
