import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { foreign } from './foreign-program.ts';

const PROGRAM = resolve('bin/cps-story.js');
const WORDS = 'The librarian learned my name.\n';

type Locked = { readonly home: string; readonly key: string; readonly versions: readonly string[] };

const cps = (home: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CPS_STORY_HOME: join(home, 'store') },
  });

/** A store with one story, locked by the built program, with the real work factor. */
const locked = (): Locked => {
  const home = mkdtempSync(join(tmpdir(), 'cps-story-age-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  writeFileSync(join(home, 'text.md'), WORDS);
  writeFileSync(join(home, 'pass'), 'four quiet words here\n');
  cps(home, 'keep', join(home, 'text.md'), '--title', 'Tuesdays');
  cps(home, 'lock', 'on', '--passphrase-file', join(home, 'pass'), '--recovery-file', join(home, 'key'));
  const stories = join(home, 'store/stories');
  const folder = join(stories, readdirSync(stories)[0] ?? '', 'versions');
  return { home, key: join(home, 'key'), versions: readdirSync(folder).map((name) => join(folder, name)) };
};

it('age opens every version with the recovery key alone', () => {
  const { key, versions } = locked();
  for (const version of versions)
    expect(foreign('age', 'age', ['-d', '-i', key, version]).out).toContain(WORDS);
});

it('what age locks for the keys of the store is read here', () => {
  const { home, key, versions } = locked();
  const [version = ''] = versions;
  const text = foreign('age', 'age', ['-d', '-i', key, version]).out;
  writeFileSync(join(home, 'plain'), text);
  rmSync(version);
  foreign('age', 'age', ['-R', join(home, 'store/keys/recipients.txt'), '-o', version, join(home, 'plain')]);
  expect(cps(home, 'show', '1', '--passphrase-file', join(home, 'pass'))).toContain(WORDS.trim());
});

it('the recovery key is one that age knows, and its public half is in the list', () => {
  const { home, key } = locked();
  expect(readFileSync(key, 'utf8')).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}\n$/);
  const half = foreign('age', 'age-keygen', ['-y', key]).out.trim();
  expect(readFileSync(join(home, 'store/keys/recipients.txt'), 'utf8')).toContain(half);
});
