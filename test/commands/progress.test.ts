import { describe, expect, it } from 'vitest';
import { backup } from '../../src/commands/backup.ts';
import { progressTeller } from '../../src/commands/progress.ts';
import { restoreBackup } from '../../src/commands/restore-backup.ts';
import { keepAll } from '../store/kept-stories.ts';
import { tickingClock } from '../store/store-world.ts';
import { carryingWorld } from '../support/carrying.ts';
import { type FakeScreen, fakeScreen } from '../support/fake-screen.ts';

/** A clock that goes on by a second with each look. */
const screenAfter = (looks: number, isTerminal = true): FakeScreen => {
  const screen = fakeScreen({ isTerminal });
  const tell = progressTeller({ clock: tickingClock(), screen }, (done) => `${done} done.`);
  for (let nth = 1; nth <= looks; nth++) tell(nth);
  return screen;
};

describe('long work', () => {
  it('says how far it has come after three seconds, and then every ten', () => {
    expect(screenAfter(2).err()).toBe('');
    expect(screenAfter(30).err()).toBe('3 done.\n13 done.\n23 done.\n');
  });

  it('says nothing where no person looks on', () => {
    expect(screenAfter(30, false).err()).toBe('');
  });

  it('is to bring back a large backup', async () => {
    const made = carryingWorld();
    keepAll(made.store, ...Array.from({ length: 20 }, (_, nth) => ({ body: `${nth}\n` })));
    await backup({ file: '/desk/all.zip' }, made.world);
    const other = carryingWorld({ clock: tickingClock(), look: { isTerminal: true } });
    other.world.disk.put('/desk/all.zip', made.world.disk.read('/desk/all.zip'));
    const options = { file: '/desk/all.zip', takeWhole: false, passphraseFile: null, plain: false };
    expect(await restoreBackup(options, other.world)).toBe(0);
    expect(other.world.screen.err()).toMatch(/^\d+ of 2\d files\.$/m);
  });
});
