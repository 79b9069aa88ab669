import { describe, expect, it } from 'vitest';
import { history } from '../../src/commands/history.ts';
import type { Settings } from '../../src/core/settings.ts';
import { shortName } from '../../src/core/store/ids.ts';
import { type KeptWorld, keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer, toKeep } from '../store/store-world.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import type { FakeScreenLook } from '../support/fake-screen.ts';

describe('history', () => {
  it('lists the versions, newest first, with what was noted on them', async () => {
    const { world, store } = keptWorld();
    keepAll(
      store,
      { body: 'One two.' },
      { body: 'One two three.', setting: 'written', note: 'after talking\nwith Dana' },
    );
    expect(await history({ story: null, changes: false }, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'The bus stop',
        '2 versions, newest first',
        '',
        'Version 2, for people who read it, 3 words.',
        '  Kept just now (20 November 2026, 08:00).',
        '  1 word more than version 1.',
        '  Note: after talking with Dana',
        '',
        'Version 1, for one person, 2 words.',
        '  Kept just now (20 November 2026, 08:00).',
        '',
      ].join('\n'),
    );
  });

  it('says that two versions were made side by side, and how to compare them', async () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, {});
    const base = versions[0]?.id ?? null;
    const sides = ['Mine.', 'Yours.'].map((body) => store.keep(toKeep(store, { story, parent: base, body })));
    const twin = sides[1];
    if (twin === undefined) throw new Error('two versions were expected');
    // As two windows would have made it: the same number, other letters.
    const path = `/home/stories/${story}/versions`;
    const text = new TextDecoder()
      .decode(world.disk.read(`${path}/${twin.id}.md`))
      .replace('number: 3', 'number: 2');
    const id = `0002-zzzzzzzzzz-${world.ids.sha256(new TextEncoder().encode(text)).slice(0, 16)}`;
    world.disk.remove(`${path}/${twin.id}.md`);
    world.disk.put(`${path}/${id}.md`, text);
    await history({ story: null, changes: false }, world);
    const mine = shortName(sides[0]?.id ?? twin.id);
    expect(world.screen.out()).toContain(`Version ${mine}, for one person`);
    expect(world.screen.out()).toContain('Version 0002-zzzzzzzzzz, for one person');
    expect(world.screen.out()).toContain(
      `Made side by side, from version 1: ${mine} and 0002-zzzzzzzzzz. All of them are kept.`,
    );
    expect(world.screen.out()).toContain(`To compare: cps-story diff 1 ${mine} 0002-zzzzzzzzzz`);
  });

  it('says what could not be read and that it was left alone', async () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, {});
    const folder = `/home/stories/${story}`;
    world.disk.put(`${folder}/versions/0002-aaaaaaaaaa-0123456789abcdef.md`, 'not a version');
    world.disk.put(`${folder}/versions/0003-aaaaaaaaaa-0123456789abcdef.md`, '---\ncps-story: 9\n---\n');
    world.disk.put(`${folder}/sittings/j-aaaaaaaaaa.jsonl`, '{"kind":"sa');
    const first = `${folder}/versions/${versions[0]?.id}.md`;
    world.disk.put(first, `${new TextDecoder().decode(world.disk.read(first))}more`);
    expect(await history({ story: '1', changes: false }, world)).toBe(0);
    expect(world.screen.out()).toContain('It was changed from outside');
    expect(world.screen.out()).toContain('1 version was made with a newer cps-story. I left it as it is.');
    expect(world.screen.out()).toContain('1 file could not be read. I left it as it is.');
    expect(world.screen.out()).toContain('Once a save was stopped in the middle of an answer.');
  });

  it('says of a story without a version how to go on', async () => {
    const { world, store } = keptWorld();
    store.sitting(store.newStory()).record(answer('then', 'x'));
    expect(await history({ story: null, changes: false }, world)).toBe(0);
    expect(world.screen.out()).toBe(
      'No title yet\nNo version of this story is kept yet.\nTo go on with it: cps-story draft 1\n',
    );
  });

  it('says of an empty store how to start', async () => {
    await expect(history({ story: null, changes: false }, keptWorld().world)).rejects.toThrow(
      expect.objectContaining({ code: 'not-found', hint: 'To start one: cps-story draft' }),
    );
  });
});

const history1 = async ({ world }: KeptWorld): Promise<string> => {
  await history({ story: '1', changes: false }, world);
  return world.screen.out();
};

describe('what is told of a version', () => {
  it('is in the time of the clock on the wall, summer time and all', async () => {
    const kept = keptWorld({ zone: { minutesEast: () => -540 } });
    keepAll(kept.store, {});
    expect(await history1(kept)).toContain('(19 November 2026, 23:00)');
  });

  it('says how much longer or shorter it is than the one it was made from, aloud too', async () => {
    const kept = keptWorld();
    keepAll(
      kept.store,
      { body: 'One two.' },
      { body: `One two ${'more '.repeat(65)}.` },
      { body: 'One two.' },
      { body: 'Two one.' },
      { body: 'Two one.' },
    );
    const out = await history1(kept);
    expect(out).toContain('65 words more than version 1, about 30 seconds longer aloud.');
    expect(out).toContain('65 words less than version 2, about 30 seconds shorter aloud.');
    expect(out).toContain('As many words as version 3.');
    expect(out).toContain('The same words as version 4.');
  });

  it('holds its note as it is now, the name it had, and when it was told', async () => {
    const kept = keptWorld();
    const { story, versions } = keepAll(kept.store, { note: 'first try' });
    const version = versions[0]?.id;
    if (version === undefined) throw new Error('a version was expected');
    const at = (hour: number): string => `2026-11-20T${hour}:00:00.000Z`;
    const told = { kind: 'told', version, setting: 'group' } as const;
    kept.store.addEvent(story, { kind: 'renamed', at: at(10), title: 'The bench' });
    kept.store.addEvent(story, { kind: 'noted', at: at(11), version, note: 'for Sam' });
    kept.store.addEvent(story, { ...told, at: at(12), day: '2026-11-20', note: 'they laughed' });
    kept.store.addEvent(story, { ...told, at: at(13), day: '2026-11-18', note: '' });
    kept.store.addEvent(story, { ...told, at: at(14), day: '2026-11-17', note: '' });
    kept.store.addEvent(story, { kind: 'not-told', at: at(15), version, day: '2026-11-17' });
    const out = await history1(kept);
    expect(out).toMatch(/^The bench\n/);
    expect(out).toContain(
      [
        '  Then called: The bus stop',
        '  Note: for Sam',
        '  Told on 18 November 2026, for a group.',
        '  Told on 20 November 2026, for a group.',
        '  About that: they laughed',
      ].join('\n'),
    );
    expect(out).not.toContain('first try');
    expect(out).not.toContain('17 November');
  });

  it('fits a window of 40 columns', async () => {
    const kept = keptWorld({ look: { isTerminal: true, width: 40 } });
    keepAll(kept.store, {}, { note: 'a note that is far too long for one line of this window' });
    const lines = (await history1(kept)).split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });
});

describe('two versions made side by side', () => {
  const forked = (look: FakeScreenLook, set: Partial<Settings> = {}): KeptWorld => {
    const kept = keptWorld({ look, set });
    const { story, versions } = keepAll(kept.store, { body: 'One.' });
    const parent = versions[0]?.id ?? null;
    kept.store.keep(toKeep(kept.store, { story, parent, body: 'Two.' }));
    const third = kept.store.keep(toKeep(kept.store, { story, parent, body: 'Three.' }));
    kept.store.keep(toKeep(kept.store, { story, parent: third.id, body: 'Four.' }));
    return kept;
  };

  it('are told apart in words in the plain form', async () => {
    const out = await history1(forked({ isTerminal: true, width: 80 }, { form: 'plain' }));
    expect(out).toContain('  Made from version 1. Side by side with version 2.');
    expect(out).toContain('  Made from version 1. Side by side with version 3.');
    expect(out).not.toContain('*');
  });

  it('are drawn in the rich form where there is room', async () => {
    const rows = (await history1(forked({ isTerminal: true, width: 80 }))).split('\n').slice(2, 18);
    expect(rows.map((row) => row.slice(0, 4).trimEnd()).filter((row) => row !== '')).toEqual(
      ['*', '|', '|', '|', '*', '|', '|', '|', '| *', '| |', '| |', '| |', '|/', '*', ''].slice(0, -1),
    );
    expect(await history1(forked({ isTerminal: true, width: 50 }))).not.toContain('*');
  });
});

describe('--changes', () => {
  it('says what changed by sentence and what the check hears, in words and without sums', async () => {
    const { image } = await builtInRules();
    const kept = keptWorld({ rules: () => image });
    keepAll(
      kept.store,
      { body: 'I sat by the river. It was quiet there.' },
      { body: 'I sat by the river. You should really try it too.' },
    );
    await history({ story: '1', changes: true }, kept.world);
    const out = kept.world.screen.out();
    expect(out).toContain('  1 sentence new, 1 sentence gone.\n');
    expect(out).toMatch(/Worth a look for [a-z ]+: one place now, no place before\./);
    expect(out).toContain('To see these places: cps-story check --story 1');
    expect(out).toContain('Nothing in it asks for a second look.');
  });
});
