import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/core/words/words.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemClock } from '../../src/io/system-clock.ts';
import type { Disk } from '../../src/ports.ts';
import { guardPlace } from '../../src/store/guard.ts';
import { openStore } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';
import { answer, toKeep } from './store-world.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cps-story-guard-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** What is told when a command of the store starts. */
const told = (store: string, disk: Disk = realDisk): readonly string[] => {
  const lines: string[] = [];
  const places = { store, home, settings: join(home, 'data') };
  guardPlace({ disk, ids: randomIds, places, words: english }, (line) => lines.push(line));
  return lines;
};

const filled = (store: string): string => {
  const opened = openStore({
    disk: realDisk,
    clock: systemClock,
    ids: randomIds,
    words: english,
    ...ageParts(),
    places: { store },
  });
  const { story, id } = opened.keep(toKeep(opened));
  opened.sitting(story).record(answer('then', 'It was cold.'));
  return join(store, 'stories', story, 'versions', `${id}.md`);
};

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('the folder of the stories at the start of a command', () => {
  it('is not made, and nothing is said, when there is none yet', () => {
    expect(told(join(home, 'store'))).toEqual([]);
    expect(realDisk.look(join(home, 'store'))).toBeNull();
  });

  it('is closed with all that is in it when others could open it, and this is said once', () => {
    const store = join(home, 'store');
    const version = filled(store);
    for (const path of [store, join(store, 'stories'), version])
      chmodSync(path, path === version ? 0o644 : 0o755);
    expect(told(store)).toEqual([
      'Others on this computer could open your story folder. I closed it to them again.',
    ]);
    expect([modeOf(store), modeOf(join(store, 'stories')), modeOf(version)]).toEqual([0o700, 0o700, 0o600]);
    expect(told(store)).toEqual([]);
  });

  it('stays as open as a person has it when other things of theirs are in it; the stories are closed', () => {
    const store = join(home, 'stick');
    filled(store);
    writeFileSync(join(store, 'holiday.jpg'), '');
    for (const path of [store, join(store, 'stories')]) chmodSync(path, 0o755);
    expect(told(store)).toHaveLength(1);
    expect([modeOf(store), modeOf(join(store, 'stories'))]).toEqual([0o755, 0o700]);
  });

  it('on a disk that keeps no permissions is said to be readable, once', () => {
    const store = join(home, 'store');
    filled(store);
    const stick: Disk = {
      ...realDisk,
      setMode: () => undefined,
      look: (path) => {
        const facts = realDisk.look(path);
        return facts && { ...facts, mode: 0o755 };
      },
    };
    expect(told(store, stick).filter((line) => line.includes('cannot hide'))).toHaveLength(1);
    expect(told(store, stick)).toEqual([]);
  });

  it('that a service copies to other computers is told once, by the name of a folder or by what lies in it', () => {
    const named = join(home, 'Dropbox', 'words');
    expect(told(named)).toEqual([expect.stringContaining('Dropbox copies')]);
    expect(told(named)).toEqual([]);
    mkdirSync(join(home, 'shared', '.stfolder'), { recursive: true });
    expect(told(join(home, 'shared', 'words'))).toEqual([expect.stringContaining('Syncthing copies')]);
  });

  it('in a home that others can look into is told once', () => {
    chmodSync(home, 0o755);
    expect(told(join(home, 'store'))).toEqual([expect.stringContaining('look into your home folder')]);
    expect(told(join(home, 'store'))).toEqual([]);
  });

  it('that belongs to another account is told once, and not touched', () => {
    const store = join(home, 'store');
    filled(store);
    chmodSync(store, 0o755);
    const theirs: Disk = {
      ...realDisk,
      look: (path) => {
        const facts = realDisk.look(path);
        return facts && { ...facts, mine: false };
      },
    };
    expect(told(store, theirs)).toEqual([expect.stringContaining('belongs to another account')]);
    expect(told(store, theirs)).toEqual([]);
    expect(modeOf(store)).toBe(0o755);
  });

  it('that is a link to a folder is used, and told once', () => {
    const goal = join(home, 'goal');
    filled(goal);
    symlinkSync(goal, join(home, 'link'));
    expect(told(join(home, 'link'))).toEqual([expect.stringContaining('leads to a folder in another place')]);
    expect(told(join(home, 'link'))).toEqual([]);
  });

  it.each([
    ['a file', (path: string) => writeFileSync(path, 'x'), 'There is a file where the folder'],
    [
      'a link to nowhere',
      (path: string) => symlinkSync(join(home, 'gone'), path),
      'leads to a place that is not there',
    ],
  ])('that is %s is refused in one sentence', (_, make, sentence) => {
    const store = join(home, 'store');
    make(store);
    expect(() => told(store)).toThrow(
      expect.objectContaining({ code: 'place', message: expect.stringContaining(sentence) }),
    );
    rmSync(store);
    mkdirSync(store);
    make(join(store, 'stories'));
    expect(() => told(store)).toThrow(
      expect.objectContaining({ code: 'place', message: expect.stringContaining(sentence) }),
    );
  });

  it('on a disk that cannot be written is used as it is', () => {
    const store = join(home, 'store');
    filled(store);
    chmodSync(store, 0o755);
    const readOnly: Disk = {
      ...realDisk,
      setMode: (path) => realDisk.setMode(`${path}/gone/gone`, 0),
    };
    expect(told(store, readOnly)).toEqual([expect.stringContaining('cannot hide')]);
  });
});
