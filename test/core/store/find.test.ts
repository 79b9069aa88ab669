import { describe, expect, it } from 'vitest';
import { findStory } from '../../../src/core/store/find-story.ts';
import { findVersion, inOrder } from '../../../src/core/store/find-version.ts';
import { descentIn, forksOf } from '../../../src/core/store/forks.ts';
import { parseStoryId, parseVersionId } from '../../../src/core/store/ids.ts';
import type { StorySummary } from '../../../src/core/store/story-summary.ts';
import type { Version, VersionId } from '../../../src/core/store/version.ts';
import { versionLabels } from '../../../src/core/store/version-labels.ts';

const story = (place: number, title: string): StorySummary => {
  const id = parseStoryId(`s-aaaaaaa${place}`);
  if (id === null) throw new Error('no story id');
  return {
    id,
    place,
    title,
    setting: 'group',
    pack: '',
    versions: 1,
    newest: null,
    words: 3,
    changed: '',
    answers: 0,
    unfinished: false,
    halves: 0,
    from: '',
    newer: false,
    touched: '',
    tellings: 0,
    looksBackOn: null,
    trashed: null,
  };
};

const versionIdOf = (number: number, random: string): VersionId => {
  const id = parseVersionId(`${String(number).padStart(4, '0')}-${random}-0123456789abcdef`);
  if (id === null) throw new Error('no version id');
  return id;
};
const version = (number: number, random: string, parent: VersionId | null = null, created = ''): Version => ({
  id: versionIdOf(number, random),
  story: story(1, '').id,
  number,
  parent,
  created,
  title: '',
  setting: 'group',
  pack: '',
  sitting: null,
  note: '',
  body: '',
  intact: true,
});

describe('a story is found', () => {
  const stories = [
    story(1, 'The bus stop'),
    story(2, 'The bus'),
    story(3, '2'),
    story(4, ''),
    story(5, 'Café  morning'),
  ];
  const found = (name: string): string => {
    const result = findStory(stories, name);
    if (result.kind === 'one') return `one ${result.story.place}`;
    return result.kind === 'several'
      ? `several ${result.stories.map(({ place }) => place).join(' ')}`
      : `none ${result.near?.place ?? ''}`;
  };

  it.each([
    ['1', 'one 1', 'its place in the list'],
    ['2', 'one 2', 'its place, even where a title is that number'],
    ['s-aaaaaaa4', 'one 4', 'its id'],
    ['the BUS stop', 'one 1', 'its title, large or small letters alike'],
    ['the bus', 'one 2', 'a whole title before a part of another'],
    ['stop', 'one 1', 'a part of its title'],
    ['cafe\u0301 morning', 'one 5', 'its title, however the accent was typed'],
    ['bus', 'several 1 2', 'not when two titles have the part'],
    ['the bus stpo', 'none 1', 'not by a slip of the finger, but the near one is offered'],
    ['river', 'none ', 'not when nothing is near'],
    ['', 'none ', 'not by nothing'],
    ['99', 'none ', 'not by a place that is not there'],
  ])('%j gives %s: by %s', (name, expected) => {
    expect(found(name).trim()).toBe(expected.trim());
  });
});

describe('a version is found', () => {
  const first = version(1, 'aaaaaaaaaa');
  const one = version(2, 'bbbbbbbbbb', first.id, '2026-11-20T05:48:12Z');
  const other = version(2, 'cccccccccc', first.id, '2026-11-20T05:48:11Z');
  const versions = inOrder([one, first, other]);

  it('by number, by name, with or without the hash, and as the newest', () => {
    expect(findVersion(versions, '1')).toEqual({ kind: 'one', version: first });
    expect(findVersion(versions, '0001')).toEqual({ kind: 'one', version: first });
    expect(findVersion(versions, '0002-CCCCCCCCCC')).toEqual({ kind: 'one', version: other });
    expect(findVersion(versions, `${one.id}.md`)).toEqual({ kind: 'one', version: one });
    expect(findVersion(versions, 'newest')).toEqual({ kind: 'one', version: one });
  });

  it('not when two windows made its number, or when there is none', () => {
    expect(findVersion(versions, '2')).toEqual({ kind: 'several', versions: [other, one] });
    expect(findVersion(versions, '3')).toEqual({ kind: 'none' });
    expect(findVersion(versions, '')).toEqual({ kind: 'none' });
    expect(findVersion([], 'newest')).toEqual({ kind: 'none' });
  });

  it('oldest first: by number, then by the clock, then by name', () => {
    const twin = version(2, 'dddddddddd', first.id, '2026-11-20T05:48:12Z');
    expect(inOrder([twin, one, other, first]).map(({ id }) => id)).toEqual([
      first.id,
      other.id,
      one.id,
      twin.id,
    ]);
    expect(inOrder([one, twin, first, other]).map(({ id }) => id)).toEqual([
      first.id,
      other.id,
      one.id,
      twin.id,
    ]);
  });

  it('made side by side is told', () => {
    expect(forksOf(versions)).toEqual([{ parent: first.id, versions: [other, one] }]);
    expect(forksOf([first, one])).toEqual([]);
    expect(forksOf([first, version(1, 'eeeeeeeeee')])).toMatchObject([{ parent: null }]);
  });

  it('are called by number, and by number and letters where two have one number', () => {
    const label = versionLabels(versions);
    expect([first, other, one].map(label)).toEqual(['1', '0002-cccccccccc', '0002-bbbbbbbbbb']);
    // One that came after the list was made is told apart all the same.
    expect(label(version(1, 'eeeeeeeeee'))).toBe('0001-eeeeeeeeee');
  });

  it('come from each other; one whose parent is not here, from the one before it', () => {
    const stray = version(3, 'ffffffffff', versionIdOf(9, 'gggggggggg'));
    const descent = descentIn([...versions, stray]);
    const about = (made: Version): readonly unknown[] => [
      descent.parent(made),
      descent.previous(made),
      descent.before(made),
      descent.beside(made),
    ];
    expect(about(first)).toEqual([null, null, null, []]);
    expect(about(one)).toEqual([first, other, first, [other]]);
    expect(about(stray)).toEqual([null, one, one, []]);
  });
});
