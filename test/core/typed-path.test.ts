import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { absolute, asTyped, joined, withoutEnd } from '../../src/core/typed-path.ts';

describe('a path as it was typed', () => {
  it.each([
    ['a.md', '/here/a.md'],
    ['../a.md', '/here/../a.md'],
    ['/a.md', '/a.md'],
    ['C:\\a.md', 'C:\\a.md'],
    ['C:/a.md', 'C:/a.md'],
    ['C:a.md', '/here/C:a.md'],
    ['\\\\server\\a.md', '\\\\server\\a.md'],
  ])('%s stands in the working folder unless it begins at a root', (typed, path) => {
    expect(absolute('/here', typed)).toBe(path);
  });

  it('loses the strokes behind it, and a root keeps its own', () => {
    expect(['pack/', 'pack\\', 'pack//', 'pack', '/'].map(withoutEnd)).toEqual([
      'pack',
      'pack',
      'pack',
      'pack',
      '/',
    ]);
  });

  it('holds names inside it as people would type them', () => {
    expect([joined('.', 'a.md'), joined('d/', 'a.md'), joined('/', 'a.md')]).toEqual([
      'a.md',
      'd/a.md',
      '/a.md',
    ]);
  });
});

describe('a name to be typed again', () => {
  it.each([
    ['my-story.md', 'my-story.md'],
    ['d/Café 2.md', '"d/Café 2.md"'],
    ["Dan's.md", '"Dan\'s.md"'],
    ['C:\\drafts\\a.md', '"C:\\drafts\\a.md"'],
    ['$HOME.md', "'$HOME.md'"],
    ['say "no".md', '\'say "no".md\''],
  ])('%s', (name, typed) => {
    expect(asTyped(name)).toBe(typed);
  });

  it('is read by a shell as the name it was', () => {
    const names = [
      'a b',
      '$(touch x)',
      '`id`',
      'it\'s "so"',
      'a\\b',
      'a\\\\b',
      'a\\',
      'a;b',
      'ä*',
      'what[1].md',
      '#x',
      '',
    ];
    for (const name of names) {
      const { stdout } = spawnSync('sh', ['-c', `printf %s ${asTyped(name)}`], { encoding: 'utf8' });
      expect(stdout).toBe(name);
    }
  });
});
