import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import { Trouble } from '../../src/core/errors.ts';
import { lastOf } from '../../src/core/store/answers.ts';
import type { StoryId, VersionId } from '../../src/core/store/version.ts';
import { readMeFirst } from '../../src/core/words/en/store-page.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { openStore, type StoryStore } from '../../src/store/story-store.ts';
import { answer, STORE, storeWorld, toKeep } from './store-world.ts';

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The Trouble that was thrown; it says so when there was none. */
const troubleOf = (run: () => unknown): Trouble => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof Trouble) return thrown;
    throw thrown;
  }
  throw new Error('a Trouble was expected');
};

describe('a store that is not there yet', () => {
  it('has no stories, finds none, and is not made by looking', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    expect(store.stories()).toEqual([]);
    store.sweep();
    expect(troubleOf(() => store.find('1')).code).toBe('not-found');
    expect(disk.look(STORE)).toBeNull();
  });
});

describe('keeping', () => {
  it('gives a version the next number, and reads it back as it was given', () => {
    const store = openStore(storeWorld(memoryDisk()));
    const first = store.keep(toKeep(store, { note: 'after "talking" with Dana: 🌱', setting: 'group' }));
    const second = store.keep(
      toKeep(store, { story: first.story, parent: first.id, title: 'Morning', body: 'One.\r\nTwo.' }),
    );
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(first).toMatchObject({
      note: 'after "talking" with Dana: 🌱',
      setting: 'group',
      intact: true,
      parent: null,
    });
    expect(second).toMatchObject({ title: 'Morning', body: 'One.\nTwo.', parent: first.id });
    expect(store.versions(first.story)).toEqual([first, second]);
    expect(store.version(first.story, 'newest')).toEqual(second);
    expect(store.version(first.story, '1')).toEqual(first);
  });

  it('puts the hash of the stored bytes in the name', () => {
    const disk = memoryDisk();
    const world = storeWorld(disk);
    const store = openStore(world);
    const { id, story } = store.keep(toKeep(store));
    const bytes = disk.read(`${STORE}/stories/${story}/versions/${id}.md`);
    expect(id.endsWith(`-${world.ids.sha256(bytes).slice(0, 16)}`)).toBe(true);
  });

  it('names nothing after the story', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const { story } = store.keep(toKeep(store, { title: 'Librarian', body: 'Librarian.' }));
    const sitting = store.sitting(story);
    sitting.record(answer('librarian', 'Librarian'));
    sitting.saveHalf('librarian', 'Librarian');
    expect([...disk.files().keys()].filter((path) => /librarian/i.test(path))).toEqual([]);
  });

  it('writes the page for whoever finds the folder, once', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const { story } = store.keep(toKeep(store));
    expect(textOf(disk.files().get(`${STORE}/READ-ME-FIRST.txt`))).toBe(readMeFirst);
    disk.put(`${STORE}/READ-ME-FIRST.txt`, 'mine now');
    store.keep(toKeep(store, { story }));
    expect(textOf(disk.files().get(`${STORE}/READ-ME-FIRST.txt`))).toBe('mine now');
  });

  it('leaves nothing behind but what is kept', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    store.keep(toKeep(store));
    expect(disk.list(`${STORE}/tmp`)).toEqual([]);
  });
});

describe('a version that was changed from outside', () => {
  it('is read, and said not to be intact', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const kept = store.keep(toKeep(store));
    const path = `${STORE}/stories/${kept.story}/versions/${kept.id}.md`;
    disk.put(path, textOf(disk.read(path)).replace('winter', 'summer'));
    expect(store.version(kept.story, '1')).toMatchObject({
      intact: false,
      body: 'I slept in the bus station that summer.\n',
    });
  });

  it('so that it cannot be read is left alone, counted, and does not hide the others', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const first = store.keep(toKeep(store));
    const second = store.keep(toKeep(store, { story: first.story, parent: first.id }));
    const path = `${STORE}/stories/${first.story}/versions/${second.id}.md`;
    disk.put(path, Uint8Array.of(0, 255, 254, 1));
    expect(store.versions(first.story)).toEqual([first]);
    expect(store.version(first.story, 'newest')).toEqual(first);
    expect(store.unread(first.story)).toEqual({ newer: 0, damaged: 1, lines: 0 });
    expect(store.stories()).toMatchObject([{ newest: { number: 1 } }]);
    const third = store.keep(toKeep(store, { story: first.story, parent: first.id }));
    expect(third.number).toBe(3);
    expect([...disk.read(path)]).toEqual([0, 255, 254, 1]);
  });
});

describe('a version on a bad spot of the disk', () => {
  it('does not stand in the way of the others', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const first = store.keep(toKeep(store));
    const second = store.keep(toKeep(store, { story: first.story, parent: first.id }));
    const read = (path: string): Uint8Array => {
      if (path.includes(second.id)) throw new DiskError('io', path);
      return disk.read(path);
    };
    const after = openStore(storeWorld({ ...disk, read }, 'b'));
    expect(after.versions(first.story)).toEqual([first]);
    expect(after.unread(first.story)).toMatchObject({ damaged: 1 });
    expect(after.stories()).toMatchObject([{ newest: { number: 1 } }]);
    expect(after.keep(toKeep(after, { story: first.story })).number).toBe(3);
  });

  it('that holds answers is a trouble that says where: they are not passed over', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    store.sitting(story).record(answer('then', 'It was cold.'));
    const read = (path: string): Uint8Array => {
      throw new DiskError('io', path);
    };
    expect(troubleOf(() => openStore(storeWorld({ ...disk, read })).answers(story)).code).toBe('place');
  });
});

describe('a story that a newer cps-story has added to', () => {
  const prepared = (): {
    readonly disk: ReturnType<typeof memoryDisk>;
    readonly store: ReturnType<typeof openStore>;
    readonly first: ReturnType<ReturnType<typeof openStore>['keep']>;
  } => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const first = store.keep(toKeep(store));
    disk.put(
      `${STORE}/stories/${first.story}/versions/0002-zzzzzzzzzz-0123456789abcdef.md`,
      '---\ncps-story: 2\nsealed: yes\n---\nxyz',
    );
    return { disk, store, first };
  };

  it('can be looked at as far as we understand it', () => {
    const { store, first } = prepared();
    expect(store.versions(first.story)).toEqual([first]);
    expect(store.version(first.story, '1')).toEqual(first);
    expect(store.unread(first.story)).toMatchObject({ newer: 1 });
    expect(store.stories()).toMatchObject([{ newer: true, title: 'The bus stop', newest: { number: 1 } }]);
  });

  it('is refused kindly for everything else, and not a byte of it changes', () => {
    const { disk, store, first } = prepared();
    const before = new Map(disk.files());
    for (const run of [
      () => store.version(first.story, 'newest'),
      () => store.version(first.story, '2'),
      () => store.version(first.story, '0002-zzzzzzzzzz'),
      () => store.keep(toKeep(store, { story: first.story })),
      () => store.sitting(first.story),
      () => store.forget(first.story, 'then'),
    ]) {
      const trouble = troubleOf(run);
      expect(trouble.code).toBe('newer-format');
      expect(trouble.message).toContain('newer cps-story');
    }
    expect(disk.files()).toEqual(before);
  });
});

describe('answers', () => {
  it('are there after the sitting that gave them, with what belongs to the whole story', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    const sitting = store.sitting(story);
    sitting.record(answer('then', 'It was cold.', { section: 'then', feeds: ['purpose'] }));
    sitting.record(answer('now', '', { kind: 'skipped' }));
    sitting.record(answer('then', 'It was very cold.\nAnd dark.'));
    sitting.record(answer('', 'paused', { kind: 'ended' }));
    const again = openStore(storeWorld(disk, 'b'));
    expect([...again.answers(story)].map(([prompt, { kind, text }]) => [prompt, kind, text])).toEqual([
      ['then', 'said', 'It was very cold.\nAnd dark.'],
      ['now', 'skipped', ''],
      ['ended', 'ended', 'paused'],
    ]);
    expect(lastOf(again.answers(story), 'ended')?.text).toBe('paused');
    expect(again.records(story)).toHaveLength(4);
    expect(again.torn(story)).toBe(0);
  });

  it('make no folder before the first one', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    store.sitting(store.newStory());
    expect(disk.look(STORE)).toBeNull();
  });

  it('are read up to where a save was cut off, and the next one starts on a line of its own', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    const sitting = store.sitting(story);
    sitting.record(answer('then', 'It was cold.'));
    const path = `${STORE}/stories/${story}/sittings/${sitting.id}.jsonl`;
    disk.put(path, `${textOf(disk.read(path))}{"kind":"said","prompt":"now","asked":"","te`);
    expect(store.torn(story)).toBe(1);
    sitting.record(answer('later', 'Spring came.'));
    expect([...store.answers(story).keys()]).toEqual(['then', 'later']);
    expect(store.unread(story)).toMatchObject({ lines: 1 });
  });
});

describe('a half answer', () => {
  const prepared = (): {
    readonly disk: ReturnType<typeof memoryDisk>;
    readonly store: ReturnType<typeof openStore>;
    readonly story: ReturnType<ReturnType<typeof openStore>['newStory']>;
  } => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    return { disk, store, story: store.newStory() };
  };

  it('is one file beside the journal, and holds the latest typing alone', () => {
    const { disk, store, story } = prepared();
    const sitting = store.sitting(story);
    sitting.saveHalf('then', 'It was a terrible secr');
    sitting.saveHalf('then', 'It was cold');
    expect(store.halves(story)).toMatchObject([{ prompt: 'then', text: 'It was cold' }]);
    expect(store.stories()).toMatchObject([{ halves: 1, answers: 0, unfinished: true }]);
    const all = [...disk.files().values()].map(textOf).join('\n');
    expect(all).not.toContain('secr');
    expect(disk.list(`${STORE}/stories/${story}/sittings`)).toEqual([
      { name: `${sitting.id}.half`, kind: 'file' },
    ]);
  });

  it('goes when its prompt is answered, also one that a killed sitting left', () => {
    const { store, story } = prepared();
    store.sitting(story).saveHalf('then', 'It was');
    const sitting = store.sitting(story);
    sitting.saveHalf('then', 'It was cold');
    sitting.record(answer('then', 'It was cold.', { at: '2026-11-20T06:00:00.000Z' }));
    expect(store.halves(story)).toEqual([]);
    expect(store.stories()).toMatchObject([{ halves: 0 }]);
  });

  it('at another prompt stays when one is answered', () => {
    const { store, story } = prepared();
    store.sitting(story).saveHalf('now', 'These days');
    store.sitting(story).record(answer('then', 'It was cold.', { at: '2026-11-20T06:00:00.000Z' }));
    expect(store.halves(story)).toMatchObject([{ prompt: 'now' }]);
  });

  it('goes when the teller clears what they typed', () => {
    const { store, story } = prepared();
    store.sitting(story).saveHalf('then', 'It was');
    const sitting = store.sitting(story);
    sitting.dropHalf('then');
    expect(store.halves(story)).toEqual([]);
  });
});

describe('several half answers', () => {
  const kept = (): ReturnType<typeof openStore> => openStore(storeWorld(memoryDisk()));
  const prompts = (store: ReturnType<typeof openStore>, story: StoryId): readonly string[] =>
    store.halves(story).map(({ prompt }) => prompt);

  it('of one sitting lie in one file, the newest offered first', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    const sitting = store.sitting(story);
    for (const prompt of ['then', 'now', 'then', 'later']) sitting.saveHalf(prompt, `at ${prompt}`);
    expect(prompts(store, story)).toEqual(['later', 'then', 'now']);
    expect(disk.list(`${STORE}/stories/${story}/sittings`)).toHaveLength(1);
    expect(store.stories()).toMatchObject([{ halves: 3 }]);
  });

  it('stay when one of them is answered, cleared or forgotten', () => {
    const store = kept();
    const story = store.newStory();
    const sitting = store.sitting(story);
    for (const prompt of ['then', 'now', 'later', 'stays']) sitting.saveHalf(prompt, `at ${prompt}`);
    sitting.record(answer('then', 'It was cold.', { at: '2026-11-20T06:00:00.000Z' }));
    expect(prompts(store, story)).toEqual(['stays', 'later', 'now']);
    sitting.dropHalf('now');
    expect(prompts(store, story)).toEqual(['stays', 'later']);
    store.forget(story, 'later');
    expect(prompts(store, story)).toEqual(['stays']);
  });

  it('that killed sittings left are the newest at each prompt', () => {
    const store = kept();
    const story = store.newStory();
    const first = store.sitting(story);
    first.saveHalf('then', 'It');
    first.saveHalf('now', 'These days');
    store.sitting(story).saveHalf('then', 'It was cold');
    expect(store.halves(story).map(({ text }) => text)).toEqual(['It was cold', 'These days']);
  });

  it('stay when a question is left out', () => {
    const store = kept();
    const story = store.newStory();
    const sitting = store.sitting(story);
    sitting.saveHalf('then', 'It was');
    sitting.record(answer('then', '', { kind: 'skipped', at: '2026-11-20T06:00:00.000Z' }));
    expect(prompts(store, story)).toEqual(['then']);
    expect(store.stories()).toMatchObject([{ halves: 0 }]);
  });

  it('that were forgotten in another window do not come back with the next one that is typed', () => {
    const store = kept();
    const story = store.newStory();
    const open = store.sitting(story);
    open.saveHalf('then', 'a secret');
    store.forget(story, 'then');
    open.saveHalf('now', 'These days');
    expect(prompts(store, story)).toEqual(['now']);
  });

  it('of which one is answered leave a line that cannot be read as it is', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    const path = `${STORE}/stories/${story}/sittings/j-cccccccccc.half`;
    const lines = ['{"prompt":"then","text":"It", "at":"2026-11-20T05:00:00.000Z"}', '{"prompt":"now","te'];
    disk.put(path, `${lines.join('\n')}\n`);
    store.sitting(story).record(answer('then', 'It was cold.', { at: '2026-11-20T06:00:00.000Z' }));
    expect(textOf(disk.read(path))).toBe(`${lines[1]}\n`);
    store.forget(story, 'now');
    expect(disk.look(path)).toBeNull();
  });
});

describe('forgetting an answer', () => {
  it('takes its words out of every file, and leaves every other answer', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    const one = store.sitting(story);
    one.record(answer('then', 'a secret'));
    one.record(answer('now', 'spring', { at: '2026-11-20T05:49:00.000Z' }));
    const other = store.sitting(story);
    other.record(answer('then', 'the same secret', { at: '2026-11-20T05:50:00.000Z' }));
    other.saveHalf('then', 'the secret again');
    store.forget(story, 'then');
    expect([...store.answers(story).keys()]).toEqual(['now']);
    expect([...disk.files().values()].map(textOf).join('\n')).not.toContain('secret');
    expect(store.halves(story)).toEqual([]);
  });

  it('takes out what was cut off in the middle, too', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    store.sitting(story).record(answer('now', 'spring'));
    disk.put(
      `${STORE}/stories/${story}/sittings/j-cccccccccc.jsonl`,
      '{"kind":"said","prompt":"then","asked":"","text":"a secr',
    );
    store.forget(story, 'then');
    expect([...disk.files().values()].map(textOf).join('\n')).not.toContain('secr');
    expect(store.records(story)).toHaveLength(1);
  });

  it('lets the sitting that is under way go on', () => {
    const store = openStore(storeWorld(memoryDisk()));
    const story = store.newStory();
    const sitting = store.sitting(story);
    sitting.record(answer('then', 'a secret'));
    sitting.record(answer('now', 'spring'));
    store.forget(story, 'then');
    sitting.record(answer('later', 'summer', { at: '2026-11-20T05:50:00.000Z' }));
    expect(store.records(story).map(({ text }) => text)).toEqual(['spring', 'summer']);
  });

  it('of something that was never said changes nothing', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const story = store.newStory();
    store.forget(story, 'then');
    store.sitting(story).record(answer('now', 'spring'));
    const before = new Map(disk.files());
    store.forget(story, 'then');
    expect(disk.files()).toEqual(before);
  });

  it('leaves kept versions as they are', () => {
    const store = openStore(storeWorld(memoryDisk()));
    const kept = store.keep(toKeep(store));
    store.sitting(kept.story).record(answer('then', 'that winter'));
    store.forget(kept.story, 'then');
    expect(store.versions(kept.story)).toEqual([kept]);
  });
});

describe('what is not ours', () => {
  it('is left alone and hides nothing', () => {
    const disk = memoryDisk();
    const store = openStore(storeWorld(disk));
    const { story } = store.keep(toKeep(store));
    const strange = [
      `${STORE}/notes.txt`,
      `${STORE}/stories/readme`,
      `${STORE}/stories/holiday photos/a.jpg`,
      `${STORE}/stories/${story}/versions/.DS_Store`,
      `${STORE}/stories/${story}/versions/0001-aaaaaaaaaa-0123456789abcdef (conflicted copy).md`,
      `${STORE}/stories/${story}/sittings/draft.txt`,
      `${STORE}/stories/${story}/events/e-aaaaaaaaaa.json`,
      `${STORE}/tmp/their-own`,
    ];
    for (const path of strange) disk.put(path, 'theirs');
    store.sweep();
    store.keep(toKeep(store, { story }));
    store.sitting(story).record(answer('then', 'x'));
    store.forget(story, 'then');
    expect(store.stories()).toHaveLength(1);
    expect(store.versions(story)).toHaveLength(2);
    for (const path of strange) expect(textOf(disk.files().get(path))).toBe('theirs');
  });

  it('in the place of the store is a trouble that says where', () => {
    const disk = memoryDisk();
    disk.put(`${STORE}/stories`, 'a file');
    const store = openStore(storeWorld(disk));
    expect(troubleOf(() => store.stories())).toMatchObject({
      code: 'place',
      message: `I could not read ${STORE}/stories.`,
    });
    expect(troubleOf(() => store.keep(toKeep(store))).code).toBe('place');
  });
});

describe('one version among many', () => {
  const many = (): {
    readonly read: string[];
    readonly store: StoryStore;
    readonly ids: readonly VersionId[];
  } => {
    const disk = memoryDisk();
    const read: string[] = [];
    const watched = {
      ...disk,
      read: (path: string) => {
        read.push(path);
        return disk.read(path);
      },
    };
    const store = openStore(storeWorld(watched));
    const story = store.newStory();
    let parent: VersionId | null = null;
    for (let nth = 1; nth <= 20; nth++)
      parent = store.keep(toKeep(store, { story, parent, body: `${nth}.` })).id;
    const ids = [...store.versionIds(story)].sort();
    read.length = 0;
    return { read, store, ids };
  };

  it.each(['newest', '20', '7'])('is found by its name, and no other is read: %s', (which) => {
    const { read, store, ids } = many();
    const [story] = store.stories();
    read.length = 0;
    const found = store.version(story?.id as StoryId, which);
    expect(found.body).toBe(which === 'newest' ? '20.' : `${which}.`);
    expect(found.parent).toBe(ids[found.number - 2]);
    expect(read.filter((path) => path.includes('/versions/'))).toHaveLength(1);
  });
});

describe('the sweep', () => {
  it('removes what a killed save left, and nothing else', () => {
    const disk = memoryDisk();
    disk.put(`${STORE}/tmp/w-aaaaaaaaaa`, 'half a story');
    disk.put(`${STORE}/tmp/w-notours`, 'x');
    const store = openStore(storeWorld(disk));
    store.sweep();
    expect([...disk.files().keys()]).toEqual([`${STORE}/tmp/w-notours`]);
  });

  it.each(['e-aaaaaaaaaa', '.e-aaaaaaaaaa.swp', 'e-aaaaaaaaaa~', '#e-aaaaaaaaaa#', 'e-aaaaaaaaaa.save'])(
    'leaves %s, which an editor may have open, for a day',
    (name) => {
      const disk = memoryDisk();
      const lent = `${STORE}/tmp/${name}`;
      disk.put(lent, 'being edited');
      const changed = disk.look(lent)?.changed ?? 0;
      const sweptAfter = (hours: number): void => {
        const now = new Date(changed + hours * 3_600_000).toISOString();
        openStore({ ...storeWorld(disk), clock: { now: () => now } }).sweep();
      };
      sweptAfter(23);
      expect(disk.look(lent)).not.toBeNull();
      sweptAfter(25);
      expect(disk.look(lent)).toBeNull();
    },
  );
});
