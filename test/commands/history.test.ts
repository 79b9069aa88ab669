import { describe, expect, it } from 'vitest';
import { history } from '../../src/commands/history.ts';
import { shortName } from '../../src/core/store/ids.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer, toKeep } from '../store/store-world.ts';

describe('history', () => {
  it('lists the versions, newest first, with what was noted on them', () => {
    const { world, store } = keptWorld();
    keepAll(
      store,
      { body: 'One two.' },
      { body: 'One two three.', setting: 'written', note: 'after talking\nwith Dana' },
    );
    expect(history({ story: null }, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'The bus stop',
        '2 versions, newest first',
        '',
        'Version 2, for people who read it, 3 words. Kept just now (2026-11-20 08:00 UTC).',
        '  Note: after talking with Dana',
        '',
        'Version 1, for one person, 2 words. Kept just now (2026-11-20 08:00 UTC).',
        '',
      ].join('\n'),
    );
  });

  it('says that two versions were made side by side, and how to compare them', () => {
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
    history({ story: null }, world);
    const mine = shortName(sides[0]?.id ?? twin.id);
    expect(world.screen.out()).toContain(`Version ${mine}, for one person`);
    expect(world.screen.out()).toContain('Version 0002-zzzzzzzzzz, for one person');
    expect(world.screen.out()).toContain(
      `Made side by side, from version 1: ${mine} and 0002-zzzzzzzzzz. All of them are kept.`,
    );
    expect(world.screen.out()).toContain(`To compare: cps-story diff 1 ${mine} 0002-zzzzzzzzzz`);
  });

  it('says what could not be read and that it was left alone', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, {});
    const folder = `/home/stories/${story}`;
    world.disk.put(`${folder}/versions/0002-aaaaaaaaaa-0123456789abcdef.md`, 'not a version');
    world.disk.put(`${folder}/versions/0003-aaaaaaaaaa-0123456789abcdef.md`, '---\ncps-story: 9\n---\n');
    world.disk.put(`${folder}/sittings/j-aaaaaaaaaa.jsonl`, '{"kind":"sa');
    const first = `${folder}/versions/${versions[0]?.id}.md`;
    world.disk.put(first, `${new TextDecoder().decode(world.disk.read(first))}more`);
    expect(history({ story: '1' }, world)).toBe(0);
    expect(world.screen.out()).toContain('It was changed from outside');
    expect(world.screen.out()).toContain('1 version was made with a newer cps-story. I left it as it is.');
    expect(world.screen.out()).toContain('1 file could not be read. I left it as it is.');
    expect(world.screen.out()).toContain('Once a save was stopped in the middle of an answer.');
  });

  it('says of a story without a version how to go on', () => {
    const { world, store } = keptWorld();
    store.sitting(store.newStory()).record(answer('then', 'x'));
    expect(history({ story: null }, world)).toBe(0);
    expect(world.screen.out()).toBe(
      'No title yet\nNo version of this story is kept yet.\nTo go on with it: cps-story draft 1\n',
    );
  });

  it('says of an empty store how to start', () => {
    expect(() => history({ story: null }, keptWorld().world)).toThrow(
      expect.objectContaining({ code: 'not-found', hint: 'To start one: cps-story draft' }),
    );
  });
});
