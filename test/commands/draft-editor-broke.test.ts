import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { storeWorld, toKeep } from '../store/store-world.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, type Sitting, sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const TO_NEXT: readonly Line[] = [...upTo('limit'), ['review', 'a']];
const KEEP: readonly Line[] = [
  ['what-next', 'keep'],
  ['title', ''],
  ['note-on-version', ''],
  ['card', ''],
  ['leave', ''],
  ['leave-next', ''],
];
const PACK = { pack: 'one-to-one' };

/** The whole text in an editor that writes two words over it and then breaks off. */
const broken = (rest: readonly Line[], disk: MemoryDisk = diskWithPacks()): Promise<Sitting> =>
  sitDown([...TO_NEXT, ['what-next', 'whole'], ...rest], {
    disk,
    set: { editor: 'nano', coachingNotes: false },
    options: PACK,
    runEditor: async (_, path) => {
      disk.put(path, 'Blue kettle');
      return { ok: false, milliseconds: 9000, reason: '' };
    },
  });
const everything = (disk: MemoryDisk): string =>
  [...disk.files().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
const newest = ({ disk, world }: Sitting): string => {
  const store = openStore({ ...storeWorld(disk), places: world.places });
  return store.version(store.stories()[0]?.id ?? store.newStory(), 'newest').body;
};

describe('the whole text, from an editor that broke off', () => {
  it('is taken when the teller says so', async () => {
    const sitting = await broken([['after-editor', 'take'], ...KEEP]);
    expect(sitting.out).toContain('a text of 2 words. Before it was');
    expect(newest(sitting)).toBe('Blue kettle\n');
  });

  it('is left when they say so, and can be brought back', async () => {
    const sitting = await broken([['after-editor', 'leave'], ...KEEP]);
    expect(newest(sitting)).toContain('I have a kettle of my own.');
    expect(everything(sitting.disk)).toContain('Blue kettle');
  });

  it('is on the disk, and the text of before is the one that counts, when they leave at that question', async () => {
    const sitting = await broken([['after-editor', pause()]]);
    expect(everything(sitting.disk)).toContain('Blue kettle');
    const again = await sitDown([['waiting', 'go-on'], ['review', 'a'], ...KEEP], {
      disk: sitting.disk,
      set: { coachingNotes: false },
    });
    expect(newest(again)).toContain('I have a kettle of my own.');
  });
});

describe('an editor whose file cannot be read back', () => {
  it('ends no sitting: the place is told, the file stays, and the words of before are there', async () => {
    const disk = diskWithPacks();
    let harmed = false;
    const harmedDisk: MemoryDisk = {
      ...disk,
      read: (path) => {
        if (harmed && path.includes('/tmp/e-')) throw new DiskError('io', path);
        return disk.read(path);
      },
    };
    const { out, code } = await sitDown(
      [...upTo('heard'), ['then', { kind: 'edit', half: 'One winter' }], ['then', pause('One winter')]],
      {
        disk: harmedDisk,
        set: { editor: 'nano' },
        options: PACK,
        runEditor: async () => {
          harmed = true;
          return { ok: true, milliseconds: 9000, reason: '' };
        },
      },
    );
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'I could not read what your editor wrote. It lies in /home/tmp/e-',
    );
    expect([...disk.files().keys()].filter((path) => path.includes('/tmp/e-'))).toHaveLength(1);
  });
});

describe('half of a name, of a line about a version, of what is good for them now', () => {
  it.each([
    [
      'a name',
      [
        ['what-next', 'keep'],
        ['title', pause('Bench')],
      ],
    ],
    [
      'a line about it',
      [
        ['what-next', 'keep'],
        ['title', ''],
        ['note-on-version', pause('Bench')],
      ],
    ],
    ['what is good now', [...KEEP.slice(0, -1), ['leave-next', pause('Bench')]]],
  ] as const)('is kept when the teller leaves in the middle of it: %s', async (_what, rest) => {
    const { disk } = await sitDown([...TO_NEXT, ...(rest as readonly Line[])], {
      options: PACK,
      set: { coachingNotes: false },
    });
    expect(everything(disk)).toContain('Bench');
  });

  it('is nothing where a command was asked for', async () => {
    const { disk } = await sitDown(
      [...TO_NEXT, ['what-next', 'keep'], ['title', ''], ['note-on-version', ''], ['card', pause('yes')]],
      { options: PACK, set: { coachingNotes: false } },
    );
    expect(everything(disk)).not.toMatch(/"text":"yes"/);
  });
});

describe('a version that another window kept in the meantime', () => {
  it('is told when this one keeps', async () => {
    const first = await sitDown([...TO_NEXT, ...KEEP], { options: PACK, set: { coachingNotes: false } });
    const { disk, world } = first;
    const { out } = await sitDown([['review', 'a'], ...KEEP], {
      disk,
      options: { story: '1' },
      set: { coachingNotes: false },
      onAsk: ({ id }) => {
        if (id !== 'note-on-version') return;
        const store = openStore({ ...storeWorld(disk, 'o'), places: world.places });
        const [story] = store.stories();
        if (story) store.keep(toKeep(store, { story: story.id, parent: story.newest?.id ?? null }));
      },
    });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Another window kept version 2 in the meantime. Both are there.',
    );
  });
});
