import { describe, expect, it } from 'vitest';
import { type DeleteOptions, deleteStory } from '../../src/commands/delete.ts';
import { stories } from '../../src/commands/stories.ts';
import { DiskError } from '../../src/core/disk-error.ts';
import { aboutRecord } from '../../src/core/interview/records.ts';
import type { Reply } from '../../src/core/interview/reply.ts';
import { redWords } from '../../src/store/private-words.ts';
import { putInTrash } from '../../src/store/trash.ts';
import { type KeptWorld, keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer, tickingClock } from '../store/store-world.ts';
import { everyStory } from '../support/every-story.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const CANARY = 'The zebra at the bus station knew my name that winter.';

/** Two stories: one told of a river, one to be deleted, with every kind of file. */
const shelf = (parts: Parameters<typeof keptWorld>[0] = {}): KeptWorld => {
  const input = { isTerminal: true, readAll: async () => new Uint8Array() };
  const kept = keptWorld({ input, ...parts });
  keepAll(kept.store, { title: 'The river', body: 'A quiet story about water and stones.' });
  const { story, versions } = keepAll(kept.store, { body: `${CANARY}\n` }, { body: `More. ${CANARY}\n` });
  const sitting = kept.store.sitting(story);
  sitting.record(answer('then', CANARY));
  sitting.saveHalf('now', `Half of it: ${CANARY}`);
  const version = versions[1]?.id;
  if (version === undefined) throw new Error('a version was expected');
  const at = '2026-11-20T09:00:00.000Z';
  kept.store.addEvent(story, { kind: 'noted', at, version, note: CANARY });
  kept.store.addEvent(story, { kind: 'told', at, version, day: '2026-11-20', setting: 'group', note: '' });
  return kept;
};

const run = async (
  { world }: KeptWorld,
  options: Partial<DeleteOptions>,
  typed: string | Reply | null = null,
): Promise<number> => {
  world.screen.clear();
  const prompter = scriptedPrompter(typed === null ? [] : [['word', typed]]);
  const code = await deleteStory(
    { story: 'bus', now: false, undo: false, plain: false, ...options },
    { ...world, prompter: async () => prompter },
  );
  prompter.done();
  return code;
};

const canaries = ({ world }: KeptWorld): readonly string[] =>
  [...world.disk.files()]
    .filter(([, bytes]) => new TextDecoder().decode(bytes).includes('zebra'))
    .map(([path]) => path);

describe('delete', () => {
  it('shows what goes and for how long, asks for a word, and puts it in the trash', async () => {
    const kept = shelf();
    expect(await run(kept, {}, ' Delete ')).toBe(0);
    expect(kept.world.screen.out()).toMatch(
      /^The bus stop\n2 versions, 1 answer, told once\.\n12 words, changed .*\.\nIt goes into the trash and stays there for 30 days\./,
    );
    expect(kept.world.screen.out()).toContain('To take it back: cps-story delete --undo t1');
    expect(kept.store.stories().map(({ title }) => title)).toEqual(['The river']);
    expect(kept.store.trash().map(({ title }) => title)).toEqual(['The bus stop']);
    expect(canaries(kept).length).toBeGreaterThan(3);
  });

  it.each<[string, string | Reply, number]>([
    ['Enter alone', '', 0],
    ['another word', 'yes', 0],
    ['a pause', { kind: 'paused', half: '', how: 'word' }, 0],
    ['a second Ctrl-C', { kind: 'paused', half: '', how: 'interrupt' }, 130],
  ])('leaves everything as it is after %s', async (_what, typed, code) => {
    for (const now of [false, true]) {
      const kept = shelf();
      const before = kept.world.disk.files();
      expect(await run(kept, { now }, typed)).toBe(code);
      expect(kept.world.screen.out()).toMatch(/nothing was deleted/i);
      expect(kept.world.disk.files()).toEqual(before);
    }
  });

  it('does not take the word of the one for the other', async () => {
    const kept = shelf();
    const before = kept.world.disk.files();
    await run(kept, { now: true }, 'delete');
    await run(kept, {}, 'forever');
    expect(kept.world.disk.files()).toEqual(before);
  });

  it('asks nobody where nobody is, unless the word is piped in; a script is told when it was not', async () => {
    const input = { isTerminal: false, readAll: async () => new Uint8Array() };
    const kept = shelf({ input });
    await expect(run(kept, {})).rejects.toMatchObject({ code: 'no-keyboard' });
    expect(await run(kept, { plain: true }, { kind: 'paused', half: '', how: 'end-of-input' })).toBe(2);
    expect(await run(kept, { plain: true }, 'delete')).toBe(0);
    expect(kept.store.trash()).toHaveLength(1);
  });

  it('is said by every command that is asked for the story, with the way back', async () => {
    const kept = shelf();
    await run(kept, {}, 'delete');
    expect(() => kept.store.find('bus')).toThrow(
      expect.objectContaining({
        message: '"bus" is in the trash.',
        hint: 'To take it back: cps-story delete --undo t1',
      }),
    );
  });
});

describe('delete --undo', () => {
  it.each(['', 't1', '1', 'bus stop', 'T1'])(
    'brings the one that "%s" means back as it was, at the place it had',
    async (story) => {
      const kept = shelf();
      const before = kept.store.stories();
      await run(kept, {}, 'delete');
      expect(await run(kept, { story, undo: true })).toBe(0);
      expect(kept.world.screen.out()).toBe('The bus stop is back.\nTo read it: cps-story show 1\n');
      expect(kept.store.stories().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(kept.store.trash()).toEqual([]);
    },
  );

  it('asks which one is meant when there are several and none was named', async () => {
    const kept = shelf();
    await run(kept, {}, 'delete');
    await run(kept, { story: 'river' }, 'delete');
    await expect(run(kept, { story: '', undo: true })).rejects.toMatchObject({
      hint: expect.stringMatching(/^Which one\? t1, .*; t2, /),
    });
    expect(kept.store.trash()).toHaveLength(2);
  });

  it('says so when that is not in the trash, and goes with no other flag', async () => {
    const kept = shelf();
    await expect(run(kept, { undo: true })).rejects.toMatchObject({
      message: 'There is nothing in the trash.',
    });
    await run(kept, {}, 'delete');
    await expect(run(kept, { story: 'river', undo: true })).rejects.toMatchObject({ code: 'not-found' });
    await expect(run(kept, { undo: true, now: true })).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('delete --now', () => {
  it('leaves no word of the story in any file, nor anything of its folder', async () => {
    const kept = shelf();
    const { id } = kept.store.find('bus');
    kept.world.disk.put('/home/tmp/w-aaaaaaaaaa', CANARY);
    kept.world.disk.put('/home/tmp/e-aaaaaaaaaa', CANARY);
    expect(await run(kept, { now: true }, 'forever')).toBe(0);
    expect(canaries(kept)).toEqual([]);
    expect([...kept.world.disk.files().keys()].filter((path) => path.includes(id))).toEqual([]);
    expect(kept.world.disk.list('/home/tmp')).toEqual([]);
    expect(kept.world.disk.look('/home/lock')).toBeNull();
    expect(kept.store.stories().map(({ title }) => title)).toEqual(['The river']);
    expect(kept.world.screen.out()).toMatch(
      /I looked through \d+ files of ours for \d+ pieces of the text, and found none\./,
    );
    expect(kept.world.screen.out()).toContain('What I cannot reach:\n- copies in backups');
  });

  it('deletes what is in the trash by its place there, and a number never means the trash', async () => {
    const kept = shelf();
    await run(kept, {}, 'delete');
    await expect(run(kept, { story: '2', now: true })).rejects.toMatchObject({ code: 'not-found' });
    expect(await run(kept, { story: 't1', now: true }, 'forever')).toBe(0);
    expect(kept.store.trash()).toEqual([]);
    expect(canaries(kept)).toEqual([]);
  });

  it('says in which other stories and files pieces of it are, and leaves those alone', async () => {
    const kept = shelf();
    const { id } = kept.store.find('bus');
    const { story } = keepAll(kept.store, { title: 'The copy', body: `It begins: ${CANARY}` });
    kept.store
      .sitting(story)
      .record(
        aboutRecord(
          'telling',
          '',
          `${id} 0001-aaaaaaaaaa-0123456789abcdef 2026-11-20`,
          '2026-11-20T10:00:00.000Z',
        ),
      );
    kept.world.disk.put('/home/stories/conflicted.md', CANARY);
    await run(kept, { now: true }, 'forever');
    const out = kept.world.screen.out();
    expect(out).toContain('also in another story of yours, which I left: 1, The copy');
    expect(out).toContain('Another story came from it, and stays: 1, The copy');
    expect(out).toContain('take them away:\n  /home/stories/conflicted.md\n');
    expect(out).not.toContain('found none');
    expect(out).not.toContain('zebra');
    expect(kept.store.find('copy').id).toBe(story);
  });

  it('takes a file that an editor was lent, but not one that may be open for another story, nor one it cannot read', async () => {
    const lent = (kept: KeptWorld): string => `${kept.store.path}/tmp/e-abcdefghjk`;
    // The disk in memory counts its changes from 1970, and what was lent is swept after a day.
    const soon = { clock: tickingClock('1970-01-01T09:00:00.000Z') };
    const alone = shelf(soon);
    alone.world.disk.put(lent(alone), CANARY);
    await run(alone, { now: true }, 'forever');
    expect(canaries(alone)).toEqual([]);
    const shared = shelf(soon);
    keepAll(shared.store, { title: 'Another one', body: CANARY });
    shared.world.disk.put(lent(shared), CANARY);
    await run(shared, { now: true }, 'forever');
    expect(canaries(shared)).toContain(lent(shared));
    expect(shared.world.screen.out()).toContain(lent(shared));
    const unread = shelf(soon);
    unread.world.disk.put(lent(unread), 'Nothing of that story.');
    const { disk } = unread.world;
    const read = (path: string): Uint8Array => {
      if (path === lent(unread)) throw new DiskError('io', path);
      return disk.read(path);
    };
    await run({ ...unread, world: { ...unread.world, disk: { ...disk, read } } }, { now: true }, 'forever');
    expect(disk.look(lent(unread))).not.toBeNull();
  });

  it('stops while another window is deleting, and takes over from one that is gone', async () => {
    const running = { process: 99, computer: 'desk', started: 'monday', mark: 'x' };
    const kept = shelf();
    const { processes } = kept.world;
    const busy: KeptWorld = {
      ...kept,
      world: { ...kept.world, processes: { ...processes, isRunning: () => true } },
    };
    kept.world.disk.put('/home/lock', JSON.stringify(running));
    await expect(run(busy, { now: true }, 'forever')).rejects.toMatchObject({
      message: 'Another window is deleting something just now (process 99). I did nothing.',
    });
    expect(kept.store.find('bus').title).toBe('The bus stop');
    expect(await run(kept, { now: true }, 'forever')).toBe(0);
  });

  it('tells a story whose words were to stay private that they are not watched any more', async () => {
    const kept = shelf();
    const red = answer('red', 'Oak Street', { feeds: ['keep-private'], kind: 'list' });
    kept.store.sitting(kept.store.find('bus').id).record(red);
    putInTrash(kept.store, kept.store.find('bus'), kept.world.clock.now());
    expect(redWords(kept.store)).toEqual(['Oak Street']);
    await run(kept, { story: 't1', now: true }, 'forever');
    expect(redWords(kept.store)).toEqual([]);
    expect(kept.world.screen.out()).toContain('I do not watch for those any more.');
  });
});

describe('the trash', () => {
  const later = (kept: KeptWorld, days: number, trashDays = 30): KeptWorld => {
    const now = new Date(Date.parse('2026-11-20T09:30:00.000Z') + days * 86_400_000).toISOString();
    const settings = kept.world.settings;
    return {
      ...kept,
      world: {
        ...kept.world,
        clock: { now: () => now },
        settings: {
          ...settings,
          read: () => ({ settings: { ...settings.read().settings, trashDays }, damaged: false }),
        },
      },
    };
  };

  it('empties itself after its days, when something is written, and not before', async () => {
    const kept = shelf();
    await run(kept, {}, 'delete');
    await run(later(kept, 29), { story: 'river' }, '');
    expect(kept.store.trash()).toHaveLength(1);
    await run(later(kept, 31), { story: 'river' }, '');
    expect(kept.store.trash()).toHaveLength(0);
    expect(canaries(kept)).toEqual([]);
    expect(kept.store.find('river').title).toBe('The river');
  });

  it('obeys the setting, and is not emptied by reading', async () => {
    const kept = shelf();
    await run(kept, {}, 'delete');
    const week = later(kept, 8, 7);
    stories({ ...everyStory, trash: true }, week.world);
    expect(week.world.screen.out()).toContain('Its time is up.');
    expect(kept.store.trash()).toHaveLength(1);
    await run(week, { story: 'river' }, '');
    expect(kept.store.trash()).toHaveLength(0);
  });

  it('lets a story go that words were added to in another window', async () => {
    const kept = shelf();
    const { id } = kept.store.find('bus');
    const window = kept.store.sitting(id);
    await run(kept, {}, 'delete');
    window.record(answer('now', 'Spring came.', { at: '2026-11-20T10:00:00.000Z' }));
    expect(kept.store.find('bus').id).toBe(id);
    await run(later(kept, 31), { story: 'river' }, '');
    expect(kept.store.answers(id).get('now')?.text).toBe('Spring came.');
  });
});
