import { describe, expect, it } from 'vitest';
import { where } from '../../src/commands/where.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';

describe('where', () => {
  it('says where things are, one line each, and makes nothing', () => {
    const { world } = keptWorld();
    expect(where({}, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'Your stories: /home/stories',
        `Your settings: ${world.settings.path}`,
        'Packs you added: /home/packs',
        'Packs that came along: /packs',
        'Files being written: /home/tmp',
        'Nothing is there yet. It is made when you first save.',
        '',
      ].join('\n'),
    );
    expect(world.disk.files().size).toBe(0);
  });

  it('does not say that nothing is there when something is', () => {
    const { world, store } = keptWorld();
    keepAll(store, {});
    where({}, world);
    expect(world.screen.out()).not.toContain('Nothing is there yet');
  });
});
