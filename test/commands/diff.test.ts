import { describe, expect, it } from 'vitest';
import { diff } from '../../src/commands/diff.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';

const newest = { story: null, from: null, to: null };
const WAS =
  'The librarian learned my name.\n\nI slept in the bus station that winter. She left me there. It was cold.\n';
const NOW =
  'I slept in the warm library that winter. It was cold. Then spring came.\n\nThe librarian learned my name.\n';

describe('diff', () => {
  it('says with words and signs what changed, in one line a sentence for a pipe', () => {
    const { world, store } = keptWorld();
    keepAll(store, { body: WAS }, { body: NOW });
    expect(diff(newest, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'The bus stop: from version 1 to version 2',
        '1 sentence changed, 1 sentence new, 1 sentence gone, 1 sentence moved. 1 sentence the same.',
        'Words in [-these-] are gone. Words in {+these+} are new.',
        '',
        'Changed, paragraph 1',
        '  was: I slept in the [-bus station-] that winter.',
        '  now: I slept in the {+warm library+} that winter.',
        '',
        'Gone, was in paragraph 2',
        '  was: She left me there.',
        '',
        'New, paragraph 1',
        '  now: Then spring came.',
        '',
        'Moved, from paragraph 1 to paragraph 2',
        '  now: The librarian learned my name.',
        '',
      ].join('\n'),
    );
    expect(world.screen.err()).toBe('');
  });

  it('says the same without colour as with it', () => {
    const said = (tags: boolean): string => {
      const { world, store } = keptWorld({ look: { tags } });
      keepAll(store, { body: WAS }, { body: NOW });
      diff(newest, world);
      return world.screen.out();
    };
    expect(said(true)).toContain('<quote>[-bus station-]</quote>');
    expect(said(true).replace(/<\/?[a-z]+>/g, '')).toBe(said(false));
  });

  it('breaks long sentences between words on a terminal, below one another', () => {
    const { world, store } = keptWorld({ look: { isTerminal: true, width: 40 } });
    keepAll(store, { body: 'Here.' }, { body: `Here.\n\nThere ${'were words '.repeat(9)}.` });
    diff(newest, world);
    const lines = world.screen.out().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    const first = lines.findIndex((line) => line.startsWith('  now: There'));
    expect(lines[first + 1]).toMatch(/^ {7}\S/);
  });

  it('compares the versions that are named, in either order', () => {
    const { world, store } = keptWorld();
    keepAll(store, { body: 'One.' }, { body: 'Two.' }, { body: 'Three and more.' });
    diff({ story: '1', from: '3', to: '1' }, world);
    expect(world.screen.out()).toContain('from version 3 to version 1');
    expect(world.screen.out()).toContain('was: Three and more.');
    expect(world.screen.out()).toContain('now: One.');
  });

  it('compares a version with the one it was made from', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, { body: 'One.' }, { body: 'Two.' });
    store.keep({
      story,
      parent: versions[0]?.id ?? null,
      title: 'T',
      setting: 'group',
      pack: '',
      sitting: null,
      note: '',
      body: 'Three.',
    });
    diff(newest, world);
    expect(world.screen.out()).toContain('from version 1 to version 3');
  });

  it('says when title and place changed', () => {
    const { world, store } = keptWorld();
    keepAll(store, { title: 'The bus', setting: 'group' }, { title: '', setting: 'public' });
    diff(newest, world);
    expect(world.screen.out()).toContain(
      'Title was: The bus\nTitle now: No title yet\nPlace was: for a group\nPlace now: for a public talk\n',
    );
    expect(world.screen.out()).toContain('The words are the same in both.');
  });

  it('tells a change of breaks from no change', () => {
    const { world, store } = keptWorld();
    keepAll(store, { body: 'One. Two.' }, { body: 'One.\n\nTwo.' });
    diff(newest, world);
    expect(world.screen.out()).toContain('Only breaks and spaces differ.');
  });

  it('says that there is nothing to compare yet, and that a version is the same as itself', () => {
    const { world, store } = keptWorld();
    keepAll(store, {});
    expect(diff(newest, world)).toBe(0);
    expect(world.screen.out()).toContain('There is one version so far');
    expect(diff({ story: '1', from: '1', to: '1' }, world)).toBe(0);
    expect(world.screen.out()).toContain('That is the same version twice.');
  });
});
