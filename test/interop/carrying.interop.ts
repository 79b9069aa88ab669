import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEYOND_THE_FONT, HARD_TEXTS } from '../support/carrying.ts';
import { lettersIn } from '../support/pdf-text.ts';
import { type Ended, startProgram } from '../support/program.ts';
import { foreign } from './foreign-program.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'cps-story-interop-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const TITLE = 'Żółw & tốt';
const run = (...args: readonly string[]): Ended => {
  const ended = startProgram(args, { home: join(home, 'store'), here: home });
  expect(ended.code, ended.err).toBe(0);
  return ended;
};

/** The text as a story of the built program, and its copy in a format. */
const exported = (text: string, name: string): string => {
  rmSync(join(home, 'store'), { recursive: true, force: true });
  writeFileSync(join(home, 'story.txt'), `${text}\n`);
  run('keep', 'story.txt', '--title', TITLE);
  run('export', '1', '--to', name, '--force');
  return join(home, name);
};

const ALL = Object.entries({ ...HARD_TEXTS, ...BEYOND_THE_FONT });

describe('pandoc reads our Word files', () => {
  it.each(ALL)('with the same text: %s', (_what, text) => {
    const file = exported(text, 'a.docx');
    const { out } = foreign('pandoc', 'pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', file]);
    expect(lettersIn(out)).toBe(lettersIn(text));
    expect(out.trim().split(/\n{2,}/)).toHaveLength(text.trim().split(/\n{2,}/).length);
  });

  it('with the title', () => {
    const file = exported('Words.', 'a.docx');
    const { out } = foreign('pandoc', 'pandoc', ['-f', 'docx', '-t', 'json', file]);
    expect(out).toContain('Żółw');
  });
});

describe('we read Word files of pandoc', () => {
  it.each(ALL)('with the same text: %s', (_what, text) => {
    const source = join(home, 'plain.html');
    const escaped = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .split('\n\n')
      .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`);
    writeFileSync(source, `<meta charset="utf-8">${escaped.join('')}`);
    foreign('pandoc', 'pandoc', ['-f', 'html', '-o', join(home, 'theirs.docx'), source]);
    rmSync(join(home, 'store'), { recursive: true, force: true });
    run('import', 'theirs.docx');
    expect(lettersIn(run('show', '1').out)).toBe(lettersIn(text));
  });
});

describe('pdftotext reads our PDFs', () => {
  it.each(Object.entries(HARD_TEXTS))('with the same text: %s', (_what, text) => {
    const file = exported(text, 'a.pdf');
    const { out } = foreign('poppler-utils', 'pdftotext', [file, '-']);
    expect(lettersIn(out)).toBe(lettersIn(`${TITLE} ${text}`));
  });

  it('as ones with marks for a screen reader, with their font in them', () => {
    const file = exported('Words.', 'a.pdf');
    expect(foreign('poppler-utils', 'pdfinfo', [file]).out).toMatch(/Title: +Żółw & tốt[\s\S]*Tagged: +yes/);
    expect(foreign('poppler-utils', 'pdffonts', [file]).out).toMatch(
      /NotoSans-Regular +CID TrueType +Identity-H +yes +yes +yes/,
    );
    expect(foreign('poppler-utils', 'pdfinfo', ['-struct-text', file]).out).toMatch(
      /H1[\s\S]*Żółw & tốt[\s\S]*P \(block\)[\s\S]*Words\./,
    );
  });
});

describe('unzip and sha256sum read our backups', () => {
  it('and find every file whole', () => {
    exported(HARD_TEXTS['Polish'] ?? '', 'a.txt');
    run('backup', 'all.zip');
    expect(statSync(join(home, 'all.zip')).mode & 0o777).toBe(0o600);
    foreign('unzip', 'unzip', ['-q', 'all.zip'], home);
    const { out } = foreign('coreutils', 'sha256sum', ['-c', 'HASHES'], join(home, 'cps-story-backup'));
    expect(out).toMatch(/^(?:.+: OK\n){2,}$/);
    expect(foreign('unzip', 'unzip', ['-Z1', 'all.zip'], home).out).toContain(
      'cps-story-backup/READ-ME-FIRST.txt\n',
    );
  });

  it('and we read what zip made of it again', () => {
    cpSync(join(home, 'store', 'stories'), join(home, 'before'), { recursive: true });
    rmSync(join(home, 'all.zip'));
    foreign('zip', 'zip', ['-q', '-r', '-D', 'all.zip', 'cps-story-backup'], home);
    rmSync(join(home, 'store'), { recursive: true });
    run('restore-backup', 'all.zip');
    const names = (folder: string): readonly string[] =>
      foreign('findutils', 'find', ['.', '-type', 'f'], join(home, folder)).out.trim().split('\n').sort();
    expect(names('store/stories')).toEqual(names('before'));
    for (const name of names('before'))
      expect(readFileSync(join(home, 'store/stories', name))).toEqual(
        readFileSync(join(home, 'before', name)),
      );
  });
});
