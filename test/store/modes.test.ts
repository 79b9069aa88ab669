import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/core/words/words.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemClock } from '../../src/io/system-clock.ts';
import { openStore } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';
import { answer, toKeep } from './store-world.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cps-story-modes-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Everything below a folder, with who may do what. */
const modesBelow = (folder: string): readonly (readonly [path: string, mode: string])[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path, `${entry.isDirectory() ? 'folder' : 'file'} ${(lstatSync(path).mode & 0o777).toString(8)}`];
  });

describe('who may read', () => {
  it.each([0o000, 0o022, 0o077, 0o177, 0o777])('is the owner alone, under umask %o', (mask) => {
    const before = process.umask(mask);
    try {
      const store = openStore({
        disk: realDisk,
        clock: systemClock,
        ids: randomIds,
        words: english,
        ...ageParts(),
        places: { store: join(home, 'new', 'store') },
      });
      const { story, id } = store.keep(toKeep(store));
      const sitting = store.sitting(story);
      sitting.record(answer('then', 'It was cold.'));
      sitting.saveHalf('now', 'Spr');
      store.keep(toKeep(store, { story, parent: id }));
      store.forget(story, 'then');
    } finally {
      process.umask(before);
    }
    const modes = modesBelow(home);
    expect(modes.length).toBeGreaterThan(9);
    expect(modes.filter(([, mode]) => mode !== 'folder 700' && mode !== 'file 600')).toEqual([]);
  });
});
