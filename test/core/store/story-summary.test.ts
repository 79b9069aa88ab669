import { describe, expect, it } from 'vitest';
import { parseStoryId, versionId } from '../../../src/core/store/ids.ts';
import { listStories, type StoryParts } from '../../../src/core/store/story-summary.ts';
import type { StoryId, Version } from '../../../src/core/store/version.ts';
import { answer } from '../../store/store-world.ts';

const storyId = (text: string): StoryId => {
  const id = parseStoryId(text);
  if (id === null) throw new Error(`${text} is no story id`);
  return id;
};
const at = (second: number): string => `2026-11-20T05:48:${String(second).padStart(2, '0')}.000Z`;

const version = (given: Partial<Version> = {}): Version => ({
  id: versionId({ number: 1, random: '8f3k2m9qzt', hash: '0123456789abcdef' }),
  story: storyId('s-aaaaaaaa'),
  number: 1,
  parent: null,
  created: at(10),
  title: 'The bus stop',
  setting: 'group',
  pack: 'group@1.0.0 h1:x',
  sitting: null,
  note: '',
  body: 'One two three.\n',
  intact: true,
  ...given,
});

const parts = (given: Partial<StoryParts> = {}): StoryParts => ({
  id: storyId('s-aaaaaaaa'),
  versions: 0,
  newest: null,
  newer: false,
  records: [],
  halves: [],
  events: [],
  ...given,
});

const only = (given: Partial<StoryParts>): ReturnType<typeof listStories>[number] | undefined =>
  listStories([parts(given)])[0];

describe('the list of stories', () => {
  it('has the newest change first, each with its place', () => {
    const list = listStories([
      parts({ id: storyId('s-aaaaaaaa'), versions: 1, newest: version() }),
      parts({ id: storyId('s-bbbbbbbb'), records: [answer('a', 'x', { at: at(30) })] }),
      parts({ id: storyId('s-cccccccc'), halves: [{ prompt: 'a', text: 'x', at: at(20) }] }),
    ]);
    expect(list.map(({ id, place, changed }) => [id, place, changed])).toEqual([
      ['s-bbbbbbbb', 1, at(30)],
      ['s-cccccccc', 2, at(20)],
      ['s-aaaaaaaa', 3, at(10)],
    ]);
  });

  it('goes by the name a story was given last, be it with a version or after it', () => {
    const renamed = { kind: 'renamed', at: at(20), title: 'The bench' } as const;
    const earlier = { kind: 'renamed', at: at(5), title: 'Mornings' } as const;
    expect(only({ versions: 1, newest: version(), events: [earlier] })?.title).toBe('The bus stop');
    expect(only({ versions: 1, newest: version(), events: [earlier, renamed] })).toMatchObject({
      title: 'The bench',
      touched: at(20),
      changed: at(10),
    });
  });

  it('leaves out a folder with nothing in it', () => {
    expect(listStories([parts()])).toEqual([]);
  });

  it('is in one order when two changed at the same moment', () => {
    const two = ['s-bbbbbbbb', 's-aaaaaaaa'].map((id) =>
      parts({ id: storyId(id), versions: 1, newest: version() }),
    );
    expect(listStories(two).map(({ id }) => id)).toEqual(['s-aaaaaaaa', 's-bbbbbbbb']);
    expect(listStories(two.toReversed()).map(({ id }) => id)).toEqual(['s-aaaaaaaa', 's-bbbbbbbb']);
  });
});

describe('a story in the list', () => {
  it('says what is known of its newest version, without the story', () => {
    const story = only({ versions: 2, newest: version() });
    expect(story).toMatchObject({
      title: 'The bus stop',
      setting: 'group',
      pack: 'group@1.0.0 h1:x',
      versions: 2,
      words: 3,
    });
    expect(story?.newest).toMatchObject({ number: 1, title: 'The bus stop' });
    expect(story?.newest).not.toHaveProperty('body');
  });

  it('has the title that was answered until a version is kept', () => {
    expect(only({ records: [answer('then', 'x')] })?.title).toBe('');
    expect(only({ records: [answer('title', 'Morning')] })?.title).toBe('Morning');
    expect(only({ records: [answer('title', '', { kind: 'skipped' })] })?.title).toBe('');
    expect(only({ versions: 1, newest: version(), records: [answer('title', 'Morning')] })?.title).toBe(
      'The bus stop',
    );
  });

  it('counts answers, not skips, and the words that are meant for the story', () => {
    const story = only({
      records: [
        answer('a', 'four words for you'),
        answer('b', 'only for me', { kind: 'private' }),
        answer('c', '', { kind: 'skipped' }),
        answer('a', 'now it is five words'),
        answer('', 'paused', { kind: 'ended' }),
      ],
    });
    expect(story).toMatchObject({ answers: 2, words: 5 });
  });

  it('takes pack and setting from what was chosen, until a version is kept', () => {
    const chosen = [
      answer('~pack', 'group@1.0.0', { kind: 'choice', at: at(20) }),
      answer('~setting', 'written', { kind: 'choice', at: at(20) }),
    ];
    expect(only({ records: chosen })).toMatchObject({ pack: 'group@1.0.0', setting: 'written', answers: 0 });
    expect(only({ records: [answer('~setting', 'kitchen', { kind: 'choice' })] })?.setting).toBe(
      'one-to-one',
    );
    expect(only({ versions: 1, newest: version(), records: chosen })).toMatchObject({
      pack: 'group@1.0.0 h1:x',
      setting: 'group',
      unfinished: false,
    });
  });

  it('is unfinished until a version is kept, and again when answers come after it', () => {
    const newest = version();
    const is = (given: Partial<StoryParts>): boolean | undefined =>
      only({ versions: 1, newest, ...given })?.unfinished;
    expect(only({ records: [answer('a', 'x')] })?.unfinished).toBe(true);
    expect(is({ records: [answer('a', 'x', { at: at(5) })] })).toBe(false);
    expect(is({ records: [answer('a', 'x', { at: at(15) })] })).toBe(true);
    expect(is({ records: [answer('', 'paused', { kind: 'ended', at: at(15) })] })).toBe(false);
  });

  it('is finished when the questions at the door came after the version and the sitting ended well', () => {
    const door = answer('leave-how', 'steady', { kind: 'choice', at: at(12) });
    const ended = answer('', 'kept', { kind: 'ended', at: at(13) });
    const more = answer('then', 'more', { at: at(14) });
    const unfinished = (...records: readonly ReturnType<typeof answer>[]): boolean | undefined =>
      only({ versions: 1, newest: version(), records })?.unfinished;
    expect(unfinished(door, ended)).toBe(false);
    expect(unfinished(door)).toBe(true);
    expect(unfinished(door, ended, more)).toBe(true);
  });
});
