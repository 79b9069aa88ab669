import { describe, expect, it } from 'vitest';
import { stories } from '../../src/commands/stories.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';

describe('stories', () => {
  it('is kind about an empty store, and makes nothing', () => {
    const { world } = keptWorld();
    expect(stories({}, world)).toBe(0);
    expect(world.screen.out()).toContain('No stories here yet, and that is fine.');
    expect(world.screen.out()).toContain('cps-story draft');
    expect(world.disk.files().size).toBe(0);
  });

  it('lists what is kept and what is not, newest change first', () => {
    const { world, store } = keptWorld();
    keepAll(store, { title: 'The bus\nstop', setting: 'group', body: 'One two three.' });
    const other = store.newStory();
    store.sitting(other).record(answer('then', 'Four words are here.', { at: world.clock.now() }));
    store.sitting(other).saveHalf('now', 'Spr');
    expect(stories({}, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'Your stories, newest first',
        '',
        '1. No title yet',
        '   Not kept yet. 1 answer, 4 words. Changed just now.',
        '   Half an answer is saved too.',
        '   To go on: cps-story draft 1',
        '',
        '2. The bus stop',
        '   Version 1, for a group, 3 words. Changed just now.',
        '',
        'To read one: cps-story show 2',
        '',
      ].join('\n'),
    );
  });

  it('says when answers came after the last version', () => {
    const { world, store } = keptWorld();
    const { story } = keepAll(store, {});
    store.sitting(story).record(answer('then', 'More.', { at: '2026-11-20T09:00:00.000Z' }));
    stories({}, world);
    expect(world.screen.out()).toContain(
      'Some answers came after that version.\n   To go on: cps-story draft 1',
    );
  });

  it('says what a newer program made, and does not offer to go on with it', () => {
    const { world, store } = keptWorld();
    const { story } = keepAll(store, {});
    world.disk.put(
      `/home/stories/${story}/versions/0002-aaaaaaaaaa-0123456789abcdef.md`,
      '---\ncps-story: 2\n---\n',
    );
    stories({}, world);
    expect(world.screen.out()).toContain('newer cps-story');
    expect(world.screen.out()).not.toContain('cps-story draft');
  });

  it('sweeps away what a killed save left', () => {
    const { world } = keptWorld();
    world.disk.put('/home/tmp/w-aaaaaaaaaa', 'half a story');
    stories({}, world);
    expect(world.disk.files().size).toBe(0);
  });

  it.each([
    [0, 'just now'],
    [59, 'just now'],
    [60, '1 minute ago'],
    [3600 * 5, '5 hours ago'],
    [3600 * 24, '1 day ago'],
    [3600 * 24 * 15, '2 weeks ago'],
    [3600 * 24 * 65, '2 months ago'],
    [3600 * 24 * 800, '2 years ago'],
    [-3600, 'just now'],
  ])('tells %i seconds as %s', (seconds, words) => {
    const { world, store } = keptWorld();
    const { versions } = keepAll(store, {});
    const now = new Date(Date.parse(versions[0]?.created ?? '') + seconds * 1000).toISOString();
    stories({}, { ...world, clock: { now: () => now } });
    expect(world.screen.out()).toContain(`Changed ${words}.`);
  });
});
