import { describe, expect, it } from 'vitest';
import { diff } from '../../src/commands/diff.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';

const newest = { story: null, from: null, to: null };
const WAS =
  'The librarian learned my name.\n\nI slept in the bus station that winter. She left me there. It was cold.\n';
const NOW =
  'I slept in the warm library that winter. It was cold. Then spring came.\n\nThe librarian learned my name.\n';

describe('diff', () => {
  it('says in words alone what changed, each in one line, for a pipe', () => {
    const { world, store } = keptWorld();
    keepAll(store, { body: WAS }, { body: NOW });
    expect(diff(newest, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'The bus stop: from version 1 to version 2',
        '1 sentence changed, 1 sentence new, 1 sentence gone, 1 sentence moved. 1 sentence the same.',
        '',
        'Changed, paragraph 1',
        '  was: I slept in the bus station that winter.',
        '  now: I slept in the warm library that winter.',
        '  Taken out: bus station',
        '  Put in: warm library',
        '',
        'Gone, was in paragraph 2',
        '  Taken out: She left me there.',
        '',
        'New, paragraph 1',
        '  Put in: Then spring came.',
        '',
        'Moved, from paragraph 1 to paragraph 2',
        '  Same words: The librarian learned my name.',
        '',
      ].join('\n'),
    );
    expect(world.screen.err()).toBe('');
  });

  it('says the same without colour as with it', () => {
    const said = (tags: boolean): string => {
      const { world, store } = keptWorld({ look: { tags, isTerminal: true } });
      keepAll(store, { body: WAS }, { body: NOW });
      diff(newest, world);
      return world.screen.out();
    };
    expect(said(true)).toContain('<quote>[-bus</quote> <quote>station-]</quote>');
    const words = (text: string): string => text.replace(/<\/?[a-z]+>/g, '').replace(/\s+/g, ' ');
    expect(words(said(true))).toBe(words(said(false)));
  });

  it('breaks long sentences between words on a terminal, below one another', () => {
    const { world, store } = keptWorld({ look: { isTerminal: true, width: 40 } });
    keepAll(store, { body: 'Here.' }, { body: `Here.\n\nThere ${'were words '.repeat(9)}.` });
    diff(newest, world);
    const lines = world.screen.out().split('\n');
    expect(Math.max(...lines.slice(3).map((line) => line.length))).toBeLessThanOrEqual(40);
    const first = lines.findIndex((line) => line.startsWith('  now: There'));
    expect(lines[first + 1]).toMatch(/^ {7}\S/);
  });

  it('compares the versions that are named, in either order', () => {
    const { world, store } = keptWorld();
    keepAll(store, { body: 'One.' }, { body: 'Two.' }, { body: 'Three and more.' });
    diff({ story: '1', from: '3', to: '1' }, world);
    expect(world.screen.out()).toContain('from version 3 to version 1');
    expect(world.screen.out()).toContain('Taken out: Three and more.');
    expect(world.screen.out()).toContain('Put in: One.');
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

  it('stands side by side where there is room, with signs, in two columns', () => {
    const { world, store } = keptWorld({ look: { isTerminal: true, width: 100 } });
    keepAll(store, { body: WAS }, { body: NOW });
    diff(newest, world);
    const lines = world.screen.out().split('\n');
    expect(lines).toContain(
      `${'I slept in the [-bus station-] that winter.'.padEnd(48)} | I slept in the {+warm library+} that winter.`,
    );
    expect(lines).toContain(`${'She left me there.'.padEnd(48)} |`);
    expect(lines).toContain(`${' '.repeat(48)} | Then spring came.`);
  });

  it('is in words alone on a terminal too, for those who want it plain', () => {
    const { world, store } = keptWorld({ look: { isTerminal: true, width: 100 }, set: { form: 'plain' } });
    keepAll(store, { body: WAS }, { body: NOW });
    diff(newest, world);
    expect(world.screen.out()).toContain('  Taken out: bus station\n  Put in: warm library\n');
    expect(world.screen.out()).not.toContain('[-');
  });

  it('goes line by line through a poem', () => {
    const { world, store } = keptWorld();
    const poem = (third: string): string =>
      `the river is slow\ntoday it holds\n${third}\nall morning\nand lets it go again in the evening\n`;
    keepAll(store, { body: poem('one leaf') }, { body: poem('one red leaf') });
    diff(newest, world);
    expect(world.screen.out()).toContain('  was: one leaf\n  now: one red leaf\n  Put in: red\n');
  });
});
