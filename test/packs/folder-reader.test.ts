import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { contentHash } from '../../src/packs/content-hash.ts';
import { readFolder } from '../../src/packs/folder-reader.ts';
import { readPack } from '../../src/packs/pack-reader.ts';
import { PACK_FILES } from '../support/pack-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cps-story-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const read = () => readFolder(realDisk, folder, english.packProblems);
const problems = (): readonly string[] => read().problems.map(({ file, message }) => `${file}: ${message}`);

describe('reading a folder', () => {
  it('gives files sorted by path, and passes over what editors and file managers leave', () => {
    for (const path of [
      'pack.yaml',
      'prompts/b.md',
      'prompts/a.md',
      '.DS_Store',
      'Thumbs.db',
      'prompts/a.md~',
    ])
      put(path, 'words');
    mkdirSync(join(folder, '.git'));
    expect(read().files.map(({ path }) => path)).toEqual(['pack.yaml', 'prompts/a.md', 'prompts/b.md']);
    expect(problems()).toEqual([]);
  });

  it('follows no link, to a file or to a folder', () => {
    put('pack.yaml', 'words');
    symlinkSync('/etc/passwd', join(folder, 'sample.md'));
    symlinkSync('/', join(folder, 'prompts'));
    expect(read().files.map(({ path }) => path)).toEqual(['pack.yaml']);
    expect(problems()).toEqual([
      'prompts: This is a link to some other place.',
      'sample.md: This is a link to some other place.',
    ]);
  });

  it.each(['with space.md', 'con.md', 'a\\b.md', 'tab\there.md', 'esc\u001b[2J.md', 'é.md', 'dot.'])(
    'takes no file whose name not every computer can keep: %j',
    (name) => {
      put(name, 'words');
      expect(read().files).toEqual([]);
      expect(read().problems).toHaveLength(1);
    },
  );

  it('takes one of two names that differ only by case', () => {
    put('README.md', 'one');
    put('ReadMe.md', 'two');
    expect(read().files).toHaveLength(1);
    expect(problems()[0]).toContain('On some computers this is the same name as');
  });

  it('leaves out a file beyond 512 KB', () => {
    put('README.md', 'x'.repeat(524_289));
    expect(read().files).toEqual([]);
    expect(problems()).toEqual(['README.md: This file is larger than 512 KB.']);
  });

  it('stops at 4 MB in all', () => {
    for (let at = 0; at < 9; at++) put(`f${at}.md`, 'x'.repeat(500_000));
    expect(problems()).toEqual(['.: The files are larger than 4 MB in all.']);
  });

  it('stops at 500 files', () => {
    for (let at = 0; at < 501; at++) put(`prompts/f${at}.md`, '');
    expect(problems()).toEqual(['.: There are more than 500 files here.']);
  });

  it('stops at folders inside folders', () => {
    put('a/b/c/d/e.md', 'words');
    expect(problems()).toEqual(['.: Folders stand inside folders more than 4 deep.']);
  });
});

describe('reading a pack', () => {
  const world = {
    disk: realDisk,
    ids: randomIds,
    words: english,
    yaml: () => loadYamlReader(english.yaml),
    csv: loadCsvReader,
  };

  it('takes Windows line ends and a byte order mark', async () => {
    for (const [path, text] of Object.entries(PACK_FILES))
      put(path, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const { decoded } = await readPack(folder, 'added', world);
    expect(decoded.ok && decoded.pack.title).toBe('Your first story');
  });

  it('says so when a file is not text', async () => {
    for (const [path, text] of Object.entries(PACK_FILES)) put(path, text);
    put('prompts/keep.md', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    const { decoded } = await readPack(folder, 'added', world);
    expect(decoded.ok ? [] : decoded.problems[0]).toMatchObject({
      file: 'prompts/keep.md',
      message: 'This file is not plain text.',
    });
  });

  it('has a hash that anybody can work out with sha256sum', () => {
    for (const [path, text] of Object.entries(PACK_FILES)) put(path, text);
    const sum = execFileSync(
      'sh',
      ['-c', 'find . -type f | sed "s|^[.]/||" | LC_ALL=C sort | xargs sha256sum | sha256sum'],
      { cwd: folder, encoding: 'utf8' },
    );
    const base64 = Buffer.from(sum.split(' ')[0] ?? '', 'hex').toString('base64');
    expect(contentHash(read().files, randomIds)).toBe(`h1:${base64}`);
  });
});
