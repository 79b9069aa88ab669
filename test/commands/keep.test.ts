import { describe, expect, it } from 'vitest';
import { type KeepOptions, keep } from '../../src/commands/keep.ts';
import { keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';

const only = (file: string, given: Partial<KeepOptions> = {}): KeepOptions => ({
  file,
  title: null,
  note: null,
  setting: null,
  story: null,
  ...given,
});

describe('keep', () => {
  it('makes a text file the first version of a new story, and leaves the file as it is', () => {
    const { world, store } = keptWorld();
    const text = '---\ntitle: The bus: a start\nsetting: group\n---\n\nI slept in the bus station.\n';
    world.disk.put('/desk/my-story.md', text);
    expect(keep(only('my-story.md'), world)).toBe(0);
    const [story] = store.stories();
    expect(store.versions(story?.id ?? store.newStory())).toMatchObject([
      {
        number: 1,
        parent: null,
        title: 'The bus: a start',
        setting: 'group',
        note: '',
        body: 'I slept in the bus station.\n',
      },
    ]);
    expect(world.screen.out()).toContain('Kept: version 1 of The bus: a start, 6 words.');
    expect(world.screen.out()).toContain('cps-story show');
    expect(new TextDecoder().decode(world.disk.read('/desk/my-story.md'))).toBe(text);
  });

  it('goes on with a story of which no version can be read', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, { title: 'The river' });
    world.disk.put(`${store.path}/stories/${story}/versions/${versions[0]?.id}.md`, 'harmed');
    world.disk.put('/desk/a.txt', 'New words here.');
    expect(keep(only('/desk/a.txt', { story }), world)).toBe(0);
    expect(store.versions(story)).toMatchObject([{ number: 2, parent: null }]);
  });

  it('makes it the next version of a story that is named', () => {
    const { world, store } = keptWorld();
    const { story, versions } = keepAll(store, {
      title: 'The river',
      setting: 'public',
      pack: 'spark@1.0.0 h1:x',
    });
    world.disk.put('/desk/a.txt', 'New words here.');
    expect(keep(only('/desk/a.txt', { story: 'river', note: 'shorter' }), world)).toBe(0);
    expect(store.versions(story)[1]).toMatchObject({
      number: 2,
      parent: versions[0]?.id,
      title: 'The river',
      setting: 'public',
      pack: 'spark@1.0.0 h1:x',
      note: 'shorter',
    });
  });

  it('can be the first version of a story that has answers so far', () => {
    const { world, store } = keptWorld();
    const story = store.newStory();
    store.sitting(story).record(answer('title', 'Morning'));
    world.disk.put('/desk/a.txt', 'New words here.');
    keep(only('a.txt', { story: '1' }), world);
    expect(store.versions(story)).toMatchObject([{ number: 1, parent: null, title: 'Morning' }]);
  });

  it('takes what is said now before what the file says', () => {
    const { world, store } = keptWorld();
    world.disk.put('/desk/a.md', '---\ntitle: From the file\nsetting: group\n---\nWords.');
    keep(only('a.md', { title: 'Said now', setting: 'Public' }), world);
    expect(store.stories()).toMatchObject([{ title: 'Said now', setting: 'public' }]);
  });

  it.each([
    ['/desk/the-bus_stop.md', '# My morning\n\nWords.', 'My morning'],
    ['/desk/the-bus_stop.md', 'Words.', 'the bus stop'],
    ['C:\\work\\river.txt', 'Words.', 'river'],
  ])(
    'gives a new story without a title the first heading, or the name of the file: %s',
    (path, text, title) => {
      const { world, store } = keptWorld();
      const disk = {
        ...world.disk,
        lookThrough: () => world.disk.look('/desk/x'),
        read: (at: string) => (at === path ? new TextEncoder().encode(text) : world.disk.read(at)),
      };
      world.disk.put('/desk/x', text);
      keep(only(path), { ...world, disk });
      expect(store.stories()).toMatchObject([{ title }]);
    },
  );

  it('keeps the same words once, unless there is something new to note', () => {
    const { world, store } = keptWorld();
    world.disk.put('/desk/a.md', '---\ntitle: A\n---\nWords.');
    keep(only('a.md'), world);
    expect(keep(only('a.md', { story: '1' }), world)).toBe(0);
    expect(world.screen.out()).toContain('This is version 1 already, word for word. I kept nothing new.');
    const [story] = store.stories();
    expect(story?.versions).toBe(1);
    keep(only('a.md', { story: '1', note: 'told it on Monday' }), world);
    expect(store.stories()).toMatchObject([{ versions: 2 }]);
  });

  it('reads UTF-8 with its mark, and what Notepad calls Unicode', () => {
    const { world, store } = keptWorld();
    world.disk.put('/desk/a.txt', '\ufeffCafé.');
    world.disk.put('/desk/b.txt', Uint8Array.of(0xff, 0xfe, 0x43, 0, 0xe9, 0));
    keep(only('a.txt'), world);
    keep(only('b.txt'), world);
    const bodies = store.stories().map(({ id }) => store.version(id, 'newest').body);
    expect(bodies.sort()).toEqual(['Café.', 'Cé']);
  });

  it('reads what older Windows wrote, as import does, and says so', () => {
    const { world, store } = keptWorld();
    world.disk.put('/desk/latin.txt', Uint8Array.of(0x43, 0xe9, 0x43));
    expect(keep(only('latin.txt'), world)).toBe(0);
    expect(store.version(store.stories()[0]?.id ?? store.newStory(), 'newest').body).toBe('CéC');
    expect(world.screen.err()).toContain('latin.txt: I read it the way older Windows wrote.');
  });

  it.each([
    ['none.md', 'not-found', 'I found no file none.md.'],
    ['folder', 'unreadable', 'folder is a folder. Name the file in it that you want to keep.'],
    ['picture.png', 'unreadable', 'picture.png does not look like text.'],
    ['zeros.txt', 'unreadable', 'zeros.txt does not look like text.'],
    ['empty.md', 'unreadable', 'empty.md has no words in it yet, so there is nothing to keep.'],
    ['huge.txt', 'unreadable', 'huge.txt is too long for a story.'],
  ])('says what is wrong with %s, and keeps nothing', (file, code, message) => {
    const { world, store } = keptWorld();
    world.disk.put('/desk/folder/a.md', 'x');
    world.disk.put(
      '/desk/picture.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
    );
    world.disk.put('/desk/zeros.txt', `${'Words. '.repeat(2000)}\0`);
    world.disk.put('/desk/empty.md', '---\ntitle: A\n---\n\n');
    world.disk.put('/desk/huge.txt', new Uint8Array(4_000_001));
    expect(() => keep(only(file), world)).toThrow(expect.objectContaining({ code, message }));
    expect(store.stories()).toEqual([]);
  });

  it('says which settings there are when it does not know one', () => {
    const { world } = keptWorld();
    world.disk.put('/desk/a.md', '---\nsetting: kitchen\n---\nWords.');
    expect(() => keep(only('a.md'), world)).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: '"kitchen" is not a setting I know.',
        hint: 'It can be one-to-one, group, public, written.',
      }),
    );
  });

  it('never says a word of the story in a trouble', () => {
    const { world } = keptWorld();
    world.disk.put('/desk/a.md', 'librarian');
    const disk = { ...world.disk, create: () => world.disk.create('/none/a', 0o600) };
    expect(() => keep(only('a.md'), { ...world, disk })).toThrow(
      expect.objectContaining({ code: 'not-saved', message: expect.not.stringContaining('librarian') }),
    );
    expect(world.screen.err()).toBe('');
  });
});
