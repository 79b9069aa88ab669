import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import type { Disk } from '../../src/ports.ts';
import { openStore, type StoreWorld, type StoryStore } from '../../src/store/story-store.ts';
import { type RecordingDisk, recordingDisk } from '../support/recording-disk.ts';
import { type CrashState, crashStates } from './crash-states.ts';
import { answer, HOME, STORE, storeWorld, toKeep } from './store-world.ts';

type Story = ReturnType<StoryStore['newStory']>;
type Seen = { readonly states: number; readonly kinds: ReadonlySet<string> };

/** Runs a use of the store and then looks at the store in every state that a power cut could have left it in. */
const afterEveryCut = (
  use: (store: StoryStore, story: Story, disk: RecordingDisk) => void,
  look: (store: StoryStore, story: Story, said: CrashState['said']) => string,
): Seen => {
  const memory = memoryDisk();
  memory.makeFolder(HOME, 0o700);
  const folder = memory.look(HOME)?.key ?? '';
  const disk = recordingDisk(memory);
  const store = openStore(storeWorld(disk));
  const story = store.newStory();
  use(store, story, disk);
  let states = 0;
  const kinds = new Set<string>();
  for (const state of crashStates(disk.steps, { folder, path: HOME }, 'tmp')) {
    states++;
    const after = openStore(storeWorld(state.disk, 'z'));
    after.sweep();
    kinds.add(look(after, story, state.said));
    expect([...state.disk.files().keys()].filter((path) => path.includes('/tmp/'))).toEqual([]);
  }
  return { states, kinds };
};

describe('a power cut at any moment', () => {
  it('of keeping leaves all of a version or none, and every version that was said to be kept', () => {
    const texts = ['First words.\n', 'Second words, and more of them.\n', 'Third.\n'];
    const { states, kinds } = afterEveryCut(
      (store, story, disk) => {
        for (const body of texts) {
          store.keep(toKeep(store, { story, body }));
          disk.said(body);
        }
      },
      (store, story, said) => {
        const versions = store.versions(story);
        const bodies = versions.map(({ body }) => body);
        expect(bodies).toEqual(texts.slice(0, bodies.length));
        expect(bodies.slice(0, said.length)).toEqual(said);
        expect(versions.every(({ intact }) => intact)).toBe(true);
        expect(store.unread(story)).toEqual({ newer: 0, damaged: 0, lines: 0 });
        return `${bodies.length} ${said.length}`;
      },
    );
    expect(states).toBeGreaterThan(80);
    expect(kinds).toEqual(new Set(['0 0', '1 0', '1 1', '2 1', '2 2', '3 2', '3 3']));
  });

  it('of answering leaves every answer that was said to be saved, and no half of one', () => {
    const { states, kinds } = afterEveryCut(
      (store, story, disk) => {
        const sitting = store.sitting(story);
        for (const prompt of ['then', 'now', 'later']) {
          sitting.record(answer(prompt, `About ${prompt}.`));
          disk.said(prompt);
        }
      },
      (store, story, said) => {
        const answers = [...store.answers(story)];
        expect(answers.map(([prompt]) => prompt)).toEqual(['then', 'now', 'later'].slice(0, answers.length));
        for (const [prompt, { text }] of answers) expect(text).toBe(`About ${prompt}.`);
        expect(answers.length).toBeGreaterThanOrEqual(said.length);
        return `${answers.length} ${said.length}`;
      },
    );
    expect(states).toBeGreaterThan(50);
    expect(kinds).toEqual(new Set(['0 0', '1 0', '1 1', '2 1', '2 2', '3 2', '3 3']));
  });

  it('of typing leaves the half answer before or after, whole, and the one at another prompt', () => {
    const OTHER = { prompt: 'then', text: 'It was cold' };
    const { kinds } = afterEveryCut(
      (store, story, disk) => {
        const sitting = store.sitting(story);
        sitting.saveHalf(OTHER.prompt, OTHER.text);
        for (const half of ['One', 'One day', 'One day I']) {
          sitting.saveHalf('later', half);
          disk.said(half);
        }
        sitting.record(answer('later', 'One day I will.', { at: '2026-11-20T06:00:00.000Z' }));
        disk.said('answered');
      },
      (store, story, said) => {
        const half = store.halves(story).find(({ prompt }) => prompt === 'later')?.text ?? null;
        if (said.length > 0) expect(store.halves(story)).toContainEqual(expect.objectContaining(OTHER));
        const answered = store.answers(story).get('later')?.text ?? null;
        if (said.includes('answered')) expect(answered).toBe('One day I will.');
        else if (answered === null && said.length > 0) expect(half).toBeTypeOf('string');
        if (half !== null)
          expect(['One', 'One day', 'One day I'].slice(Math.max(0, said.length - 1))).toContain(half);
        if (answered !== null) expect(half).toBeNull();
        return half ?? String(answered);
      },
    );
    expect(kinds).toEqual(new Set(['null', 'One', 'One day', 'One day I', 'One day I will.']));
  });

  it('of forgetting leaves every other answer once, and nothing of what was said to be forgotten', () => {
    const { kinds } = afterEveryCut(
      (store, story, disk) => {
        const sitting = store.sitting(story);
        sitting.record(answer('then', 'a secret'));
        sitting.record(answer('now', 'spring'));
        disk.said('saved');
        store.forget(story, 'then');
        disk.said('forgotten');
      },
      (store, story, said) => {
        const records = store.records(story).map(({ prompt }) => prompt);
        if (said.includes('saved')) expect(records.filter((prompt) => prompt === 'now')).toEqual(['now']);
        if (said.includes('forgotten')) expect(records).toEqual(['now']);
        expect(records.length).toBeLessThanOrEqual(2);
        return records.join(' ');
      },
    );
    expect(kinds).toEqual(new Set(['', 'then', 'then now', 'now']));
  });
});

describe('a store in a place of its own', () => {
  const kept = (store: string, prepare: (disk: RecordingDisk) => void): void => {
    const memory = memoryDisk();
    memory.makeFolder(HOME, 0o700);
    const folder = memory.look(HOME)?.key ?? '';
    const disk = recordingDisk(memory);
    prepare(disk);
    const world = (on: Disk): StoreWorld => ({ ...storeWorld(on), places: { store } });
    const first = openStore(world(disk));
    const { story } = first.keep(toKeep(first));
    disk.said('kept');
    for (const state of crashStates(disk.steps, { folder, path: HOME }, 'tmp')) {
      if (state.said.length > 0) expect(openStore(world(state.disk)).versions(story)).toHaveLength(1);
    }
  };

  it('several folders deep that are not there yet, is made to last with all of them', () => {
    kept(`${HOME}/.local/share/cps-story`, () => undefined);
  });

  it('made by another window that was stopped before it made it last, is made to last', () => {
    kept(STORE, (disk) => disk.makeFolder(STORE, 0o700));
  });

  it('below a folder that we may not open, is used all the same', () => {
    const memory = memoryDisk();
    memory.makeFolder(HOME, 0o711);
    const closed: Disk = {
      ...memory,
      syncFolder: (path) => {
        if (path === HOME) throw new DiskError('denied', path);
        memory.syncFolder(path);
      },
    };
    const store = openStore(storeWorld(closed));
    expect(store.keep(toKeep(store)).number).toBe(1);
  });
});

describe('this way of cutting the power', () => {
  it('sees it when a step that makes words last is left out', () => {
    const without =
      (skipped: 'sync' | 'syncFolder'): (() => Seen) =>
      () => {
        const memory = memoryDisk();
        memory.makeFolder(HOME, 0o700);
        const folder = memory.look(HOME)?.key ?? '';
        const disk = recordingDisk(memory);
        const store = openStore(storeWorld({ ...disk, [skipped]: () => undefined }));
        const story = store.newStory();
        store.keep(toKeep(store, { story, body: 'First words.\n' }));
        disk.said('kept');
        for (const state of crashStates(disk.steps, { folder, path: HOME }, 'tmp')) {
          const bodies = openStore(storeWorld(state.disk, 'z'))
            .versions(story)
            .map(({ body }) => body);
          if (state.said.length > 0) expect(bodies).toEqual(['First words.\n']);
        }
        return { states: 0, kinds: new Set() };
      };
    expect(without('sync')).toThrow();
    expect(without('syncFolder')).toThrow();
  });
});
