import { describe, expect, it } from 'vitest';
import { helpTopic } from '../../src/commands/help-topic.ts';
import { english } from '../../src/core/words/words.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { fakeScreen } from '../support/fake-screen.ts';

const world = () => {
  const disk = memoryDisk();
  disk.put('/pages/privacy.md', '# Where your words are\n');
  disk.put('/pages/plain.md', '# The plain form\n');
  const places = {
    here: '/',
    store: '/home',
    home: '/home',
    settings: '/home',
    shippedPacks: '/packs',
    pages: '/pages',
  };
  return { disk, places, screen: fakeScreen(), words: english };
};

describe('help TOPIC', () => {
  it('shows the page', async () => {
    const here = world();
    expect(await helpTopic({ topic: 'Privacy', commands: [] }, here)).toBe(0);
    expect(here.screen.out()).toContain('Where your words are');
  });

  it('suggests a page or a command that was probably meant', async () => {
    await expect(helpTopic({ topic: 'privcy', commands: ['check'] }, world())).rejects.toMatchObject({
      code: 'not-found',
      hint: 'Close to it: privacy',
    });
    await expect(helpTopic({ topic: 'chek', commands: ['check'] }, world())).rejects.toMatchObject({
      hint: 'Close to it: check',
    });
  });

  it('names the pages when nothing is near', async () => {
    await expect(helpTopic({ topic: 'banana', commands: [] }, world())).rejects.toMatchObject({
      hint: 'The pages are: plain, privacy',
    });
  });

  it('opens no file outside the pages', async () => {
    await expect(helpTopic({ topic: '../pages/privacy', commands: [] }, world())).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
