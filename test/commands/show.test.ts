import { describe, expect, it } from 'vitest';
import { show } from '../../src/commands/show.ts';
import type { AnswerRecord } from '../../src/core/interview/answer.ts';
import type { StoryId } from '../../src/core/store/version.ts';
import type { StoryStore } from '../../src/store/story-store.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';

const BODY = '# 2019. That was the year.\n\nI slept in the *bus station* that winter.\n';
const newest = { story: null, version: null, card: false };

describe('show', () => {
  it('gives a pipe the words of the newest version and nothing else', () => {
    const { world, store } = keptWorld();
    keepAll(store, { body: 'Older.' }, { body: BODY });
    expect(show(newest, world)).toBe(0);
    expect(world.screen.out()).toBe(BODY);
    expect(world.screen.err()).toBe('');
  });

  it('shows another story and another version when they are named', () => {
    const { world, store } = keptWorld();
    keepAll(store, { title: 'The river', body: 'First.' }, { title: 'The river', body: 'Second.' });
    keepAll(store, { title: 'The bus stop', body: 'Third.' });
    expect(show({ ...newest, story: 'river', version: '1' }, world)).toBe(0);
    expect(world.screen.out()).toBe('First.\n');
  });

  it('puts a line on top for a person, and breaks long lines between words', () => {
    const { world, store } = keptWorld({ look: { isTerminal: true, width: 40 } });
    keepAll(store, { title: 'The bus stop', setting: 'public', body: `${'word '.repeat(30)}\n` });
    show(newest, world);
    const [title, about, empty, ...body] = world.screen.out().split('\n');
    expect([title, about, empty]).toEqual([
      'The bus stop',
      'Version 1, for a public talk, kept just now',
      '',
    ]);
    expect(body.length).toBeGreaterThan(3);
    expect(Math.max(...body.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(body.join(' ').match(/word/g)).toHaveLength(30);
  });

  it('lets nothing in a story drive the terminal', () => {
    const { world, store } = keptWorld({ look: { isTerminal: true } });
    keepAll(store, { title: 'a\u001b]0;x\u0007b', body: 'one\u001b[2Jtwo\u009b31mthree\u202efour' });
    show(newest, world);
    for (const control of ['\u001b', '\u0007', '\u009b', '\u202e'])
      expect(world.screen.out()).not.toContain(control);
    expect(world.screen.out()).toContain('onetwothree');
  });

  it('shows a version that was changed from outside, and says so beside it', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, { body: 'One.' });
    const path = `/home/stories/${story}/versions/${versions[0]?.id}.md`;
    world.disk.put(path, `${new TextDecoder().decode(world.disk.read(path))} And more.`);
    expect(show(newest, world)).toBe(0);
    expect(world.screen.out()).toBe('One. And more.\n');
    expect(world.screen.err()).toContain('changed from outside');
    expect(world.screen.err()).not.toContain('One');
  });

  it('says kindly that there is no story, no version, or none of that name', () => {
    const { world, store } = keptWorld();
    expect(() => show(newest, world)).toThrow('There is no story here yet, and that is fine.');
    store.sitting(store.newStory()).record(answer('then', 'x'));
    expect(() => show(newest, world)).toThrow(
      expect.objectContaining({ code: 'not-found', hint: 'To go on with it: cps-story draft 1' }),
    );
    keepAll(store, { title: 'The river' });
    expect(() => show({ ...newest, story: 'The rivr' }, world)).toThrow(
      expect.objectContaining({ code: 'not-found', hint: expect.stringContaining('The river') }),
    );
    expect(() => show({ ...newest, story: 'river', version: '7' }, world)).toThrow(
      'I found no version "7" of this story.',
    );
  });

  it('asks which one when a name fits two stories', () => {
    const { world, store } = keptWorld();
    keepAll(store, { title: 'The river' });
    keepAll(store, { title: 'The river bank' });
    expect(() => show({ ...newest, story: 'the riv' }, world)).toThrow(
      expect.objectContaining({
        message: 'More than one story fits "the riv".',
        hint: 'Which one? 1, The river bank; 2, The river. Type its number in place of the name.',
      }),
    );
  });
});

describe('show --card', () => {
  const said = (store: StoryStore, story: StoryId, ...records: readonly Partial<AnswerRecord>[]): void => {
    const sitting = store.sitting(story);
    for (const record of records) sitting.record({ ...answer('x', ''), ...record });
  };

  it('gives a pipe the card and nothing else, in lines of at most 40 signs', () => {
    const { world, store } = keptWorld();
    const ask = 'I have a short piece of my own about that. Would you like it, or not now?';
    const { story } = keepAll(store, { body: `${ask}\n\nI sat on a bench.\n\nWhat about you?\n` });
    said(
      store,
      story,
      { kind: 'said', prompt: 'ask', section: 'ask', text: ask },
      { kind: 'private', prompt: 'limit', text: 'That part stays mine.' },
      { kind: 'private', prompt: 'they-said', text: 'Their words.' },
    );
    expect(show({ ...newest, card: true }, world)).toBe(0);
    expect(world.screen.out()).toBe(
      [
        'Ask first:',
        'I have a short piece of my own about',
        'that. Would you like it, or not now?',
        '',
        'Then, in your own words:',
        '1. I sat on a bench.',
        '',
        'Hand it back:',
        'What about you?',
        '',
        'If they ask for more:',
        'That part stays mine.',
        '',
        'All of it takes about 10 seconds.',
        '',
      ].join('\n'),
    );
  });

  it('is there for a text that came from a file, and puts the name on top for a person', () => {
    const { world, store } = keptWorld({ look: { isTerminal: true } });
    keepAll(store, { title: 'The bench', body: 'I sat on a bench.\n\nWhat about you?\n' });
    show({ ...newest, card: true }, world);
    expect(world.screen.out()).toMatch(/^The bench\nVersion 1,[^\n]*\n\nThen, in your own words:\n1\. I sat/);
  });

  it('is not made of a page that a teller wrote for themself', () => {
    const { world, store } = keptWorld();
    const { story } = keepAll(store, { pack: 'should-i-share@1.0.0 h1:x', body: 'A page.' });
    said(store, story, { kind: 'private', prompt: 'why', text: 'A page.' });
    expect(() => show({ ...newest, card: true }, world)).toThrow('there is no card for it');
  });
});
