import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AnswerKindSaid } from '../../src/core/interview/answer.ts';
import type { StoryEvent } from '../../src/core/store/event-text.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import { run } from '../../src/main.ts';
import type { Disk } from '../../src/ports.ts';
import { openStore, type StoryStore } from '../../src/store/story-store.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { ROOT } from '../support/source-files.ts';
import { answer, STORE, storeWorld, toKeep } from './store-world.ts';

const FROZEN = fileURLToPath(new URL('frozen', import.meta.url));

/** A store as a released program wrote it, with made-up stories in it. It is never made anew: every later program must open it. */
const thawed = (): MemoryDisk => {
  const disk = memoryDisk();
  const top = join(FROZEN, 'format-1');
  for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) disk.put(`${STORE}${path.slice(top.length)}`, readFileSync(path));
  }
  return disk;
};

const WRITES: readonly (keyof Disk)[] = [
  'makeFolder',
  'create',
  'openToAppend',
  'write',
  'rename',
  'remove',
  'removeFolder',
  'setMode',
];

/** A disk that can only be looked at: whoever writes fails the test. */
const onlyReading = (disk: MemoryDisk): MemoryDisk =>
  new Proxy(disk, {
    get: (target, name) => {
      if (WRITES.some((one) => one === name)) throw new Error(`reading wrote: ${String(name)}`);
      return Reflect.get(target, name);
    },
  });

type Stored = { readonly id: string };

/** What is stored; what is worked out from that is not frozen. */
const allOf = (store: StoryStore): readonly Stored[] =>
  store.stories().map(({ id, title }) => ({
    id,
    title,
    versions: store.versions(id),
    records: store.records(id),
    events: store.events(id),
    half: store.halves(id)[0] ?? null,
    unread: store.unread(id),
  }));

const byId = (one: Stored, other: Stored): number => (one.id < other.id ? -1 : 1);

const EVENTS: { readonly [kind in StoryEvent['kind']]: true } = {
  renamed: true,
  noted: true,
  told: true,
  'not-told': true,
  'finding-kept': true,
  'brought-up': true,
  past: true,
  trashed: true,
  'taken-back': true,
};
const ANSWERS: { readonly [kind in AnswerKindSaid]: true } = {
  said: true,
  private: true,
  choice: true,
  list: true,
  skipped: true,
  reordered: true,
  'taken-over': true,
  ended: true,
};

describe('a store of format 1', () => {
  it('has everything in it that can be kept, and the page for strangers tells of all of it', () => {
    const store = openStore(storeWorld(thawed()));
    const ids = store.stories().map(({ id }) => id);
    const page = readFileSync(join(ROOT, 'src/pages/store.md'), 'utf8');
    const kinds = ids.flatMap((id) => [...store.events(id), ...store.records(id)].map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(Object.keys({ ...EVENTS, ...ANSWERS })));
    for (const kind of kinds) expect(page).toContain(`\`${kind}\``);
  });

  it('is read to the last word, and not written to by reading', () => {
    const store = openStore(storeWorld(onlyReading(thawed())));
    const expected = JSON.parse(readFileSync(join(FROZEN, 'format-1.expected.json'), 'utf8')) as Stored[];
    const read = JSON.parse(JSON.stringify(allOf(store))) as Stored[];
    expect(read.sort(byId)).toEqual(expected.sort(byId));
  });

  it.each([
    ['stories'],
    ['show', '1'],
    ['history', '1'],
    ['history', '2'],
    ['history', '3'],
    ['diff', '3'],
    ['verify'],
    ['where'],
  ])('is not written to by %s %s', async (...argv) => {
    const places = { ...fakeWorld().places, store: STORE };
    const { ids } = storeWorld(memoryDisk());
    const world = fakeWorld({ disk: onlyReading(thawed()), ids, places });
    const code = await run([...argv.filter((word) => word !== undefined), '--debug'], world);
    expect([0, 1], world.screen.err()).toContain(code);
    expect(world.screen.err()).toBe('');
  });

  it('can be gone on with', () => {
    const disk = thawed();
    const store = openStore(storeWorld(disk, 'n'));
    for (const { id } of store.stories()) {
      const before = store.versions(id).length;
      store.keep(toKeep(store, { story: id, body: 'New.\n' }));
      store.sitting(id).record(answer('later', 'New.', { at: '2026-12-01T05:48:11.000Z' }));
      expect(store.versions(id)).toHaveLength(before + 1);
      expect(store.answers(id).get('later')?.text).toBe('New.');
    }
  });
});

describe('a story that a newer program went on with', () => {
  const NEWER: { readonly [what: string]: (disk: MemoryDisk, folder: string) => void } = {
    'a version': (disk, folder) =>
      disk.put(`${folder}/versions/99999-newer00001-0123456789abcdef.md`, '---\ncps-story: 2\n---\nNew.\n'),
    'an event': (disk, folder) =>
      disk.put(
        `${folder}/events/e-newer00001.json`,
        '{"cps-story":2,"kind":"past","at":"2026-12-01T05:48:11.000Z"}\n',
      ),
    'a line of a journal': (disk, folder) =>
      disk.put(`${folder}/sittings/j-newer00001.jsonl`, '{"cps-story":2,"kind":"said","prompt":"now"}\n'),
  };

  it.each(Object.entries(NEWER))('with %s is read as far as it goes, and never written to', (_, add) => {
    const disk = thawed();
    const [story] = openStore(storeWorld(disk)).stories();
    if (story === undefined) throw new Error('a story was expected');
    const before = openStore(storeWorld(disk)).versions(story.id);
    add(disk, `${STORE}/stories/${story.id}`);
    const store = openStore(storeWorld(onlyReading(disk), 'n'));
    expect(store.versions(story.id)).toEqual(before);
    expect(store.stories().find(({ id }) => id === story.id)?.newer).toBe(true);
    const refused = expect.objectContaining({
      code: 'newer-format',
      message: 'This story was made with a newer cps-story. I left it just as it is.',
    });
    expect(() => store.keep(toKeep(store, { story: story.id }))).toThrow(refused);
    expect(() => store.sitting(story.id)).toThrow(refused);
    expect(() => store.forget(story.id, 'then')).toThrow(refused);
    expect(() => store.addEvent(story.id, { kind: 'past', at: '2026-12-01T05:48:11.000Z' })).toThrow(refused);
  });
});
