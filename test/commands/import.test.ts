import { describe, expect, it } from 'vitest';
import { exportStory } from '../../src/commands/export.ts';
import { type ImportOptions, importStories } from '../../src/commands/import.ts';
import { keepAll } from '../store/kept-stories.ts';
import { carryingWorld } from '../support/carrying.ts';

const only = (files: string | readonly string[], given: Partial<ImportOptions> = {}): ImportOptions => ({
  files: typeof files === 'string' ? [files] : files,
  story: null,
  title: null,
  setting: null,
  ...given,
});

const wordFile = async (title: string, body: string): Promise<Uint8Array> => {
  const { world, store } = carryingWorld();
  keepAll(store, { title, body });
  await exportStory(
    { story: '1', version: null, to: 'a.docx', format: null, withPrivate: false, force: false },
    world,
  );
  return world.disk.read('/desk/a.docx');
};

describe('import', () => {
  it('makes each file the first version of a story of its own, and leaves the files as they are', async () => {
    const { world, store } = carryingWorld();
    world.disk.put('/desk/a.docx', await wordFile('The bus stop', 'I slept.\n'));
    world.disk.put(
      '/desk/b.md',
      '\ufeff---\r\ntitle: The river\r\nsetting: public\r\n---\r\n\r\nOne.\r\nTwo.\r\n',
    );
    world.disk.put('/desk/my-river.txt', 'Three.');
    expect(await importStories(only(['a.docx', 'b.md', 'my-river.txt']), world)).toBe(0);
    const kept = store.stories().map(({ id }) => store.version(id, 'newest'));
    expect(kept.map(({ title, setting, body, number }) => [title, setting, body, number]).sort()).toEqual([
      ['The bus stop', 'one-to-one', 'I slept.\n', 1],
      ['The river', 'public', 'One.\nTwo.\n', 1],
      ['my river', 'one-to-one', 'Three.', 1],
    ]);
    expect(world.screen.out()).toContain('Brought in: The bus stop, 2 words. From a.docx.');
    expect(world.screen.err()).toBe(
      'my-river.txt: It had no title, so it has the name of the file. To choose one: --title\n',
    );
  });

  it('can make a file the next version of a story', async () => {
    const { world, store } = carryingWorld();
    const { story, versions } = keepAll(store, { title: 'The river', setting: 'public' });
    world.disk.put('/desk/a.docx', await wordFile('Other', 'New words.\n'));
    await importStories(only('a.docx', { story: 'river', title: 'The sea' }), world);
    expect(store.versions(story)[1]).toMatchObject({
      number: 2,
      parent: versions[0]?.id,
      title: 'The sea',
      setting: 'public',
    });
  });

  it('takes the same file once', async () => {
    const { world, store } = carryingWorld();
    world.disk.put('/desk/a.md', '# The bus stop\n\nI slept.');
    await importStories(only('a.md'), world);
    await importStories(only('a.md'), world);
    expect(store.stories()).toMatchObject([{ versions: 1 }]);
    expect(world.screen.out()).toContain('The bus stop is here already, word for word.');
  });

  it('says when it had to guess how letters were written', async () => {
    const { world, store } = carryingWorld();
    world.disk.put('/desk/a.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x97));
    await importStories(only('a.txt'), world);
    expect(store.stories().map(({ id }) => store.version(id, 'newest').body)).toEqual(['Café—']);
    expect(world.screen.err()).toContain('a.txt: I read it the way older Windows wrote.');
  });

  it.each([
    ['none.md', 'not-found', 'I found no file none.md.'],
    ['folder', 'unreadable', 'folder is a folder. Name the files in it that you want.'],
    ['a.pdf', 'unreadable', 'a.pdf is a PDF. Its words cannot be taken out just as they were.'],
    ['a.rtf', 'unreadable', 'a.rtf is in rich text format (RTF).'],
    ['a.doc', 'unreadable', 'a.doc is an older Word file, or one with a password.'],
    ['a.html', 'unreadable', 'a.html is a web page.'],
    ['a.png', 'unreadable', 'a.png does not look like text.'],
    [
      'bad.docx',
      'unreadable',
      'bad.docx is harmed, or no Word file that I can read. I took nothing from it.',
    ],
    ['empty.txt', 'unreadable', 'empty.txt has no words in it.'],
    ['huge.txt', 'unreadable', 'huge.txt is too long for a story. I took nothing from it.'],
  ])('says in a sentence what is the matter with %s, and keeps nothing', async (file, code, message) => {
    const { world, store } = carryingWorld();
    world.disk.put('/desk/folder/a.md', 'x');
    world.disk.put('/desk/a.pdf', '%PDF-1.7');
    world.disk.put('/desk/a.rtf', '{\\rtf1 words}');
    world.disk.put('/desk/a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0));
    world.disk.put('/desk/a.html', '\n<!DOCTYPE html><p>x');
    world.disk.put('/desk/a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    world.disk.put('/desk/bad.docx', 'PK\u0003\u0004 cut');
    world.disk.put('/desk/empty.txt', '\n');
    world.disk.put('/desk/huge.txt', 'word '.repeat(900_000));
    await expect(importStories(only(file), world)).rejects.toMatchObject({ code, message });
    expect(store.stories()).toEqual([]);
  });

  it('goes on with the others when one cannot be read, and counts as not all done', async () => {
    const { world, store } = carryingWorld();
    world.disk.put('/desk/a.md', 'One.');
    world.disk.put('/desk/b.md', 'Two.');
    expect(await importStories(only(['a.md', 'none.md', 'b.md']), world)).toBe(2);
    expect(store.stories()).toHaveLength(2);
    expect(world.screen.err()).toContain('I found no file none.md.');
  });

  it.each([{ title: 'A' }, { story: '1' }])('takes %j for one file only', async (given) => {
    const { world, store } = carryingWorld();
    keepAll(store, {});
    await expect(importStories(only(['a.md', 'b.md'], given), world)).rejects.toMatchObject({
      code: 'usage',
    });
  });
});
