import { describe, expect, it } from 'vitest';
import { packAdd } from '../../src/commands/pack-add.ts';
import { packList } from '../../src/commands/pack-list.ts';
import { Trouble } from '../../src/core/errors.ts';
import { changed } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

describe('pack add', () => {
  it('shows a card, adds the pack, and says how to write with it', async () => {
    const world = packWorld({ '/desk/my-pack': {} });
    expect(await packAdd({ folder: 'my-pack' }, world)).toBe(0);
    const out = world.screen.out();
    for (const line of [
      'Your first story',
      'riverbend.first-story, version 1.2.0',
      '5 questions.',
      'Made by Riverbend Peer Training, so it says',
      'Licence: CC-BY-4.0',
      'This pack cannot run programs, use the internet or read your stories.',
      'Added. To write with it: cps-story draft --pack riverbend.first-story',
    ])
      expect(out.split('\n')).toContain(line);
    world.screen.clear();
    await packList({}, world);
    expect(world.screen.out()).toContain('riverbend.first-story');
  });

  it('says so when it is there already', async () => {
    const world = packWorld({ '/desk/my-pack': {} });
    await packAdd({ folder: 'my-pack' }, world);
    world.screen.clear();
    expect(await packAdd({ folder: 'my-pack' }, world)).toBe(0);
    expect(world.screen.out()).toContain(
      'Version 1.2.0 of riverbend.first-story is here already, just as it is.',
    );
  });

  it('adds nothing of a pack with problems, and lists them', async () => {
    const world = packWorld({ '/desk/my-pack': changed('pack.yaml', 'title:', 'titel:') });
    expect(await packAdd({ folder: 'my-pack' }, world)).toBe(2);
    expect(world.screen.out()).toContain('my-pack/pack.yaml:4: "titel" is not a key that belongs here.');
    expect(world.screen.err()).toContain('Nothing was added.');
    expect(world.disk.look('/home/packs')).toBeNull();
  });

  it('refuses a lower version in a plain sentence', async () => {
    const world = packWorld({ '/desk/new': {}, '/desk/old': changed('pack.yaml', '1.2.0', '1.0.0') });
    await packAdd({ folder: 'new' }, world);
    const thrown = await packAdd({ folder: 'old' }, world).catch((trouble: unknown) => trouble);
    expect(thrown).toBeInstanceOf(Trouble);
    expect(thrown).toMatchObject({
      code: 'pack',
      message: 'This is version 1.0.0 of riverbend.first-story, and a newer one is here: 1.2.0.',
      hint: 'Nothing was added.',
    });
  });
});
