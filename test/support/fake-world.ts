import { createHash } from 'node:crypto';
import type { Settings } from '../../src/core/settings.ts';
import { english } from '../../src/core/words/words.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import type { World } from '../../src/ports.ts';
import { ageParts } from './age.ts';
import { type FakeScreen, type FakeScreenLook, fakeScreen } from './fake-screen.ts';
import { memorySettings } from './memory-settings.ts';

export type FakeWorld = World & { readonly disk: MemoryDisk; readonly screen: FakeScreen };

export type FakeWorldParts = Partial<Omit<World, 'disk' | 'screen'>> & {
  /** A disk that was there before, to begin again where another world ended. */
  readonly disk?: MemoryDisk;
  readonly screen?: FakeScreen;
  readonly look?: FakeScreenLook;
  readonly set?: Partial<Settings>;
  /** What standard input holds. */
  readonly piped?: string;
};

/** Nothing is asked of what a test did not bring: a call is a surprise, and fails the test. */
const surprise = (what: string) => (): never => {
  throw new Error(`the test brought no ${what}, and the command asked for it`);
};

/** A whole world in memory: a disk with nothing on it, a clock that goes on a second at each look, ids that count. */
export const fakeWorld = ({
  look = {},
  set = {},
  piped = '',
  disk = memoryDisk(),
  screen = fakeScreen(look),
  ...parts
}: FakeWorldParts = {}): FakeWorld => {
  let seconds = 0;
  let ids = 0;
  return {
    clock: {
      now: () => {
        seconds += 1;
        return `2026-11-20T08:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000Z`;
      },
    },
    ids: {
      fresh: (length) => {
        ids += 1;
        return String(ids).padStart(length, '0').slice(-length);
      },
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
    ...ageParts(),
    zone: { minutesEast: () => 0 },
    processes: { own: { process: 7, computer: 'desk', started: 'monday' }, isRunning: () => false },
    input: { isTerminal: false, readAll: async () => new TextEncoder().encode(piped) },
    places: {
      here: '/desk',
      store: '/home',
      home: '/home',
      settings: '/home',
      shippedPacks: '/packs',
      pages: '/pages',
    },
    environment: { noColour: false, plain: false, editor: null, usualEditor: 'nano', dumb: false },
    words: english,
    settings: memorySettings(set),
    rules: surprise('rules'),
    rulePages: surprise('rule pages'),
    scratch: async () => memoryDisk(),
    yaml: surprise('YAML reader'),
    csv: surprise('table reader'),
    glob: surprise('patterns'),
    zipper: surprise('zipper'),
    tar: surprise('reader of tars'),
    signTools: surprise('signing'),
    download: surprise('internet'),
    otherPrograms: surprise('programs of others'),
    xml: surprise('XML reader'),
    pdf: surprise('PDF maker'),
    prompter: surprise('prompter'),
    runEditor: surprise('editor'),
    version: '0.1.0',
    ...parts,
    disk,
    screen,
  };
};
