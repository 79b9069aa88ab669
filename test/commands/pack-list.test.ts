import { describe, expect, it } from 'vitest';
import { packList } from '../../src/commands/pack-list.ts';
import { changed } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

const shipped = (id: string) => changed('pack.yaml', 'riverbend.first-story', id);
const ADDED = '/home/packs/riverbend.first-story/1.2.0';

describe('pack list', () => {
  it('says of each pack what it makes, for whom, and how long it may be', async () => {
    const world = packWorld({ '/packs/group': shipped('group') });
    expect(await packList({}, world)).toBe(0);
    const out = world.screen.out();
    expect(out).toContain('Packs that come with cps-story\n\ngroup\n');
    expect(out).toContain('  Your first story. A story for a group, up to 40 words.\n');
    expect(out).toContain('  A few gentle questions.\n');
    expect(out).toContain('cps-story pack show NAME');
    expect(out).not.toContain('Packs you added');
  });

  it('lists added packs under their own heading', async () => {
    const world = packWorld({ '/packs/group': shipped('group'), [ADDED]: {} });
    await packList({}, world);
    expect(world.screen.out()).toMatch(/group[\s\S]*Packs you added\n\nriverbend\.first-story\n/);
    expect(world.screen.out()).toContain('A story for a group, up to 40 words. Version 1.2.0.');
  });

  it('lists a broken pack too, says what is wrong, and how to see the rest', async () => {
    const world = packWorld({
      '/packs/group': shipped('group'),
      [ADDED]: changed('pack.yaml', 'title:', 'titel:'),
    });
    expect(await packList({}, world)).toBe(0);
    expect(world.screen.out()).toContain('Version 1.2.0 cannot be used as it is. "title" is missing.');
    expect(world.screen.out()).toContain(`cps-story pack validate ${ADDED}`);
  });

  it('prints nothing that could drive a terminal, whatever a pack holds', async () => {
    const world = packWorld({
      [ADDED]: changed('pack.yaml', 'title: Your', 'title: "\u001b]0;x\u0007Your"\nx: "'),
    });
    expect(await packList({}, world)).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    expect(world.screen.out()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('keeps its lines within a narrow window', async () => {
    const world = packWorld({ '/packs/group': { ...shipped('group') } }, { width: 40 });
    await packList({}, world);
    const own = world.screen
      .out()
      .split('\n')
      .filter((line) => line.startsWith('  '));
    for (const line of own) expect(line.length).toBeLessThanOrEqual(40);
  });
});
