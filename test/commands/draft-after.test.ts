import { describe, expect, it } from 'vitest';
import { history } from '../../src/commands/history.ts';
import { type TellOptions, tell } from '../../src/commands/tell.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, sitDown } from '../support/draft-session.ts';

const plainly: TellOptions = { story: '1', version: null, on: null, setting: null, note: null, undo: false };

const historyOn = async (disk: MemoryDisk): Promise<string> => {
  const { world } = keptWorld({ disk });
  await history({ story: 'bus', changes: false }, world);
  return world.screen.out();
};

describe('draft --after', () => {
  it('begins a page of its own, linked to the last telling, and goes on with it the next time', async () => {
    const disk = diskWithPacks();
    const { world, store } = keptWorld({ disk });
    const { story } = keepAll(store, {});
    tell(plainly, world);
    const script = [
      ['saw', 'They leaned in.'],
      ['next-time', pause()],
    ] as const;
    const first = await sitDown(script, { disk, options: { after: 'bus' } });
    expect(first.code).toBe(0);
    const page = openStore(world)
      .stories()
      .find(({ looksBackOn }) => looksBackOn !== null);
    expect(page?.looksBackOn).toMatchObject({ story, day: '2026-11-20' });
    expect(await historyOn(disk)).toMatch(
      /Told on 20 November 2026.*\n {2}You began to look back on it: cps-story draft \d/,
    );
    const second = await sitDown([['next-time', pause()]], { disk, options: { after: 'bus' } });
    expect(second.code).toBe(0);
    expect(openStore(world).stories()).toHaveLength(2);
  });

  it('needs a telling, and no other story', async () => {
    const disk = diskWithPacks();
    keepAll(keptWorld({ disk }).store, {});
    await expect(sitDown([], { disk, options: { after: 'bus' } })).rejects.toMatchObject({
      message: 'That story is not noted as told yet.',
      hint: 'To note that it was told: cps-story tell 1',
    });
    await expect(sitDown([], { disk, options: { after: 'bus', story: 'bus' } })).rejects.toMatchObject({
      code: 'usage',
    });
  });
});
