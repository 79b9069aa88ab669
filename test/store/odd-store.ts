import type { StoryId, Version } from '../../src/core/store/version.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore, type StoryStore } from '../../src/store/story-store.ts';
import { answer, STORE, storeWorld, toKeep } from './store-world.ts';

/** A story with two versions, two answers, half an answer and an event, and another story beside it. */
export type OddStore = {
  readonly story: StoryId;
  readonly other: StoryId;
  readonly first: Version;
  readonly second: Version;
  readonly sitting: string;
};

export const FIRST = 'I slept in the bus station that winter.\n';
export const SECOND = 'I slept in my car that winter.\n';

export const fillStore = (disk: MemoryDisk, store: StoryStore = openStore(storeWorld(disk))): OddStore => {
  const first = store.keep(toKeep(store, { body: FIRST }));
  const { story } = first;
  const second = store.keep(toKeep(store, { story, parent: first.id, body: SECOND }));
  const sitting = store.sitting(story);
  sitting.record(answer('then', 'It was cold.'));
  sitting.record(answer('now', 'Spring came.', { at: '2026-11-20T05:49:00.000Z' }));
  sitting.saveHalf('later', 'One day');
  store.addEvent(story, { kind: 'renamed', at: '2026-11-20T06:00:00.000Z', title: 'The bench' });
  const other = store.keep(toKeep(store, { title: 'Tea', body: 'She made us tea.\n' })).story;
  return { story, other, first, second, sitting: sitting.id };
};

export const textAt = (disk: MemoryDisk, path: string): string => new TextDecoder().decode(disk.read(path));

/** One thing that is not as it should be; `words`: what must never be lost. */
export type Harm = {
  readonly kind: string;
  readonly words: readonly string[];
  readonly harm: (disk: MemoryDisk, odd: OddStore) => void;
};

const versions = ({ story }: OddStore): string => `${STORE}/stories/${story}/versions`;
const sittings = ({ story }: OddStore): string => `${STORE}/stories/${story}/sittings`;

/** Everything that doctor mends, each made by hand as the outside would make it. */
export const HARMS: { readonly [name: string]: Harm } = {
  'half a file that a stopped save left': {
    kind: 'left-over',
    words: [],
    harm: (disk) => disk.put(`${STORE}/tmp/w-0123456789`, 'half of a vers'),
  },
  'a file that others may open': {
    kind: 'open',
    words: [],
    harm: (disk, odd) => disk.setMode(`${versions(odd)}/${odd.first.id}.md`, 0o644),
  },
  'a copy of a version with other words': {
    kind: 'copy',
    words: ['I woke in the bus station'],
    harm: (disk, odd) =>
      disk.put(
        `${versions(odd)}/${odd.first.id} (conflicted copy 2026-11-20).md`,
        textAt(disk, `${versions(odd)}/${odd.first.id}.md`).replace('slept', 'woke'),
      ),
  },
  'a copy of a version with the same words': {
    kind: 'copy',
    words: [],
    harm: (disk, odd) =>
      disk.put(`${versions(odd)}/${odd.first.id} 2.md`, disk.read(`${versions(odd)}/${odd.first.id}.md`)),
  },
  'a copy of a journal with one more answer': {
    kind: 'copy',
    words: ['It rained all day.'],
    harm: (disk, odd) =>
      disk.put(
        `${sittings(odd)}/${odd.sitting}-LAPTOP.jsonl`,
        `${textAt(disk, `${sittings(odd)}/${odd.sitting}.jsonl`)}{"kind":"said","prompt":"rain","asked":"q","text":"It rained all day.","at":"2026-11-20T05:50:00.000Z"}\n`,
      ),
  },
  'a copy of half an answer': {
    kind: 'copy',
    words: ['One day soon'],
    harm: (disk, odd) =>
      disk.put(
        `${sittings(odd)}/${odd.sitting}.sync-conflict-20261120-081530-ABCDEFG.half`,
        '{"prompt":"later","text":"One day soon","at":"2026-11-20T07:00:00.000Z"}\n',
      ),
  },
  'a copy of an event': {
    kind: 'copy',
    words: ['The bank'],
    harm: (disk, { story }) =>
      disk.put(
        `${STORE}/stories/${story}/events/e-abcdefghjk~.json`,
        '{"cps-story":1,"kind":"renamed","at":"2026-11-20T06:30:00.000Z","title":"The bank"}\n',
      ),
  },
  'a version that was changed by hand': {
    kind: 'changed',
    words: ['I slept in the bus shelter'],
    harm: (disk, odd) => {
      const path = `${versions(odd)}/${odd.first.id}.md`;
      disk.put(path, textAt(disk, path).replace('station', 'shelter'));
    },
  },
  'a version of another story': {
    kind: 'misplaced',
    words: ['She made us tea.'],
    harm: (disk, odd) => {
      const [name = ''] = disk.list(`${STORE}/stories/${odd.other}/versions`).map((entry) => entry.name);
      const path = `${STORE}/stories/${odd.other}/versions/${name}`;
      disk.put(`${versions(odd)}/${name}`, disk.read(path));
      disk.remove(path);
    },
  },
  'a journal whose last line was cut off': {
    kind: 'torn',
    words: ['It smelled of cof'],
    harm: (disk, odd) => {
      const path = `${sittings(odd)}/${odd.sitting}.jsonl`;
      disk.put(
        path,
        `${textAt(disk, path)}{"kind":"said","prompt":"smell","asked":"q","text":"It smelled of cof`,
      );
    },
  },
  'a copy of the folder of a story, with one version more': {
    kind: 'odd-folder',
    words: ['I slept in the bus depot'],
    harm: (disk, odd) => {
      const copy = `${STORE}/stories/${odd.story} (conflicted copy)`;
      for (const [path, bytes] of [...disk.files()]) {
        if (path.startsWith(`${STORE}/stories/${odd.story}/`))
          disk.put(path.replace(`${odd.story}/`, `${odd.story} (conflicted copy)/`), bytes);
      }
      const text = textAt(disk, `${copy}/versions/${odd.second.id}.md`).replace('my car', 'the bus depot');
      const hash = storeWorld(disk).ids.sha256(new TextEncoder().encode(text)).slice(0, 16);
      disk.put(`${copy}/versions/0003-zzzzzzzzzz-${hash}.md`, text);
    },
  },
};
