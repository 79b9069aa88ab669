import { describe, expect, it } from 'vitest';
import { type StoriesOptions, stories } from '../../src/commands/stories.ts';
import { putInTrash } from '../../src/store/trash.ts';
import { type KeptWorld, keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';
import { everyStory } from '../support/every-story.ts';

describe('stories', () => {
  it('is kind about an empty store, and makes nothing', () => {
    const { world } = keptWorld();
    expect(stories(everyStory, world)).toBe(0);
    expect(world.screen.out()).toContain('No stories here yet, and that is fine.');
    expect(world.screen.out()).toContain('cps-story draft');
    expect(world.disk.files().size).toBe(0);
  });

  it('lists what is kept and what is not, newest change first', () => {
    const { world, store } = keptWorld();
    keepAll(store, { title: 'The bus\nstop', setting: 'group', body: 'One two three.' });
    const other = store.newStory();
    store.sitting(other).record(answer('then', 'Four words are here.', { at: world.clock.now() }));
    store.sitting(other).saveHalf('now', 'Spr');
    expect(stories(everyStory, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'Your stories, newest first',
        '',
        '1. No title yet',
        '   Not kept yet. 1 answer, 4 words. Changed just now.',
        '   Half an answer is saved too.',
        '   To go on: cps-story draft 1',
        '',
        '2. The bus stop',
        '   Version 1, for a group, 3 words. Changed just now.',
        '',
        'To read one: cps-story show 2',
        '',
      ].join('\n'),
    );
  });

  it('says when answers came after the last version', () => {
    const { world, store } = keptWorld();
    const { story } = keepAll(store, {});
    store.sitting(story).record(answer('then', 'More.', { at: '2026-11-20T09:00:00.000Z' }));
    stories(everyStory, world);
    expect(world.screen.out()).toContain(
      'Some answers came after that version.\n   To go on: cps-story draft 1',
    );
  });

  it('says what a newer program made, and does not offer to go on with it', () => {
    const { world, store } = keptWorld();
    const { story } = keepAll(store, {});
    world.disk.put(
      `/home/stories/${story}/versions/0002-aaaaaaaaaa-0123456789abcdef.md`,
      '---\ncps-story: 2\n---\n',
    );
    stories(everyStory, world);
    expect(world.screen.out()).toContain('newer cps-story');
    expect(world.screen.out()).not.toContain('cps-story draft');
  });

  it('sweeps away what a killed save left', () => {
    const { world } = keptWorld();
    world.disk.put('/home/tmp/w-aaaaaaaaaa', 'half a story');
    stories(everyStory, world);
    expect(world.disk.files().size).toBe(0);
  });

  it.each([
    [0, 'just now'],
    [59, 'just now'],
    [60, '1 minute ago'],
    [3600 * 5, '5 hours ago'],
    [3600 * 24, '1 day ago'],
    [3600 * 24 * 15, '2 weeks ago'],
    [3600 * 24 * 65, '2 months ago'],
    [3600 * 24 * 800, '2 years ago'],
    [-3600, 'just now'],
  ])('tells %i seconds as %s', (seconds, words) => {
    const { world, store } = keptWorld();
    const { versions } = keepAll(store, {});
    const now = new Date(Date.parse(versions[0]?.created ?? '') + seconds * 1000).toISOString();
    stories(everyStory, { ...world, clock: { now: () => now } });
    expect(world.screen.out()).toContain(`Changed ${words}.`);
  });
});

/** What `stories` prints for some words and wishes. */
const said = (kept: KeptWorld, wishes: Partial<StoriesOptions>): string => {
  kept.world.screen.clear();
  expect(stories({ ...everyStory, ...wishes }, kept.world)).toBe(0);
  return kept.world.screen.out();
};

const twoStories = (): KeptWorld => {
  const kept = keptWorld();
  keepAll(
    kept.store,
    { title: 'The bus stop', body: 'I waited in the snow. A Café was open.' },
    { title: 'The bus stop', body: 'I waited in the cold. A stranger stopped. The stop was warm.' },
  );
  keepAll(kept.store, { title: 'The river', setting: 'group', body: 'The bus went by the bridge.' });
  return kept;
};

describe('looking for words', () => {
  it('finds the stories that hold all of them, and says where and how often, but not the lines', () => {
    const out = said(twoStories(), { words: ['stranger', 'STOP'] });
    expect(out).toContain('1 of 2 stories, newest first\n\n2. The bus stop');
    expect(out).toContain('   In the title.\n   In version 2, 3 times.\n');
    expect(out).not.toContain('A stranger');
    expect(out).toContain('put --show at the end');
  });

  it('shows the lines when that is asked for', () => {
    const out = said(twoStories(), { words: ['stranger'], show: true });
    expect(out).toContain('   In version 2, once.\n     "A stranger stopped."\n');
    expect(out).not.toContain('--show');
  });

  it('names the newest version that has them', () => {
    expect(said(twoStories(), { words: ['cafe'] })).toContain('In version 1, once.');
  });

  it('takes an argument with a space in it as a phrase', () => {
    const kept = twoStories();
    expect(said(kept, { words: ['the bridge'] })).toContain('1. The river');
    expect(said(kept, { words: ['bridge the'] })).toBe(
      'None of your 2 stories fits that.\nTo see all of them: cps-story stories\n',
    );
  });

  it('looks in notes, also in those that came later', () => {
    const kept = twoStories();
    const river = kept.store.find('river');
    const at = '2026-11-20T09:00:00.000Z';
    const version = river.newest?.id;
    if (version === undefined) throw new Error('a version was expected');
    kept.store.addEvent(river.id, { kind: 'noted', at, version, note: 'Sam liked the zebra' });
    expect(said(kept, { words: ['zebra'] })).toContain('In a note, once.');
  });

  it('looks in answers that are in no version, half ones too', () => {
    const kept = twoStories();
    const other = kept.store.newStory();
    kept.store.sitting(other).record(answer('then', 'A zebra stood there.'));
    kept.store.sitting(other).saveHalf('now', 'And a giraffe');
    expect(said(kept, { words: ['zebra', 'giraffe'] })).toContain('In your answers, twice.');
  });

  it('says so when there is no word in what was typed', () => {
    expect(() => said(twoStories(), { words: ['"!?"'] })).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('choosing among stories', () => {
  it('by setting, by what is unfinished, and by what was told', () => {
    const kept = twoStories();
    const river = kept.store.find('river');
    expect(said(kept, { setting: 'group' })).toContain('The river');
    expect(said(kept, { setting: 'group' })).not.toContain('The bus stop');
    expect(said(kept, { unfinished: true })).toContain('None of your 2 stories fits that.');
    kept.store.sitting(river.id).record(answer('then', 'More.', { at: '2026-11-20T09:00:00.000Z' }));
    expect(said(kept, { unfinished: true })).toContain('1 of 2 stories, newest first\n\n1. The river');
    expect(said(kept, { told: true })).toContain('None of your 2 stories fits that.');
    const version = river.newest?.id;
    if (version === undefined) throw new Error('a version was expected');
    const at = '2026-11-20T10:00:00.000Z';
    kept.store.addEvent(river.id, {
      kind: 'told',
      at,
      version,
      day: '2026-11-20',
      setting: 'group',
      note: '',
    });
    expect(said(kept, { told: true })).toContain('Told once.');
  });

  it('by days as the clock on the wall counts them', () => {
    const kept = twoStories();
    // Kept at 08:00 UTC on the 20th, which is the evening of the 19th here.
    const evening = { ...kept, world: { ...kept.world, zone: { minutesEast: () => -600 } } };
    expect(said(evening, { until: '2026-11-19' })).toContain('The river');
    expect(said(evening, { since: '2026-11-20' })).toContain('None of your 2 stories fits that.');
    expect(said(kept, { since: '20.11.2026' })).toContain('The river');
    expect(() => said(kept, { since: '2026-11-20', until: '2026-11-19' })).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });

  it('shows twenty, says of how many, and how to see more', () => {
    const kept = keptWorld();
    for (let count = 1; count <= 22; count++) keepAll(kept.store, { title: `Story ${count}` });
    const some = said(kept, {});
    expect(some).toContain('20 of 22 stories, newest first');
    expect(some).toContain('20. Story 3\n');
    expect(some).not.toContain('21. ');
    expect(some).toContain('To see all of them: cps-story stories --all');
    expect(said(kept, { all: true })).toContain('22. Story 1\n');
  });

  it('keeps the number of a story, whatever is noted on it', () => {
    const kept = twoStories();
    const bus = kept.store.find('bus stop');
    kept.store.addEvent(bus.id, { kind: 'renamed', at: '2026-11-20T12:00:00.000Z', title: 'The shelter' });
    expect(kept.store.find('shelter').place).toBe(bus.place);
  });
});

describe('the trash', () => {
  it('is no part of the list, and says how long each stays', () => {
    const kept = twoStories();
    putInTrash(kept.store, kept.store.find('river'), kept.world.clock.now());
    expect(said(kept, {})).not.toContain('The river');
    expect(said(kept, { trash: true })).toBe(
      [
        'In the trash, newest first',
        '',
        't1. The river',
        '   1 version, 6 words.',
        '   It will be gone for good in 30 days.',
        '',
        'To take one back: cps-story delete --undo t1',
        '',
      ].join('\n'),
    );
    expect(said(keptWorld(), { trash: true })).toBe('There is nothing in the trash.\n');
  });
});

describe('in a narrow window', () => {
  it('breaks between words', () => {
    const kept = keptWorld({ look: { isTerminal: true, width: 40 } });
    keepAll(kept.store, { title: 'A name of a story that is longer than a line of this window' });
    const lines = said(kept, { words: ['name'] }).split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });
});
