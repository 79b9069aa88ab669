import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram } from '../support/program.ts';
import { ROOT } from '../support/source-files.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'cps-story-loading-'));
  writeFileSync(
    join(home, 'draft.md'),
    'For me, a fixed hour to get up made the mornings less foggy. How are yours?\n',
  );
  // Node calls this for every module that anything imports, or requires from a module; it writes down the addresses.
  writeFileSync(
    join(home, 'hooks.mjs'),
    `import { appendFileSync } from 'node:fs';
     export const load = (url, context, next) => {
       appendFileSync(process.env.LOADED_LIST, url + '\\n');
       return next(url, context);
     };`,
  );
  writeFileSync(
    join(home, 'register.mjs'),
    `import { register } from 'node:module';
     register(${JSON.stringify(pathToFileURL(join(home, 'hooks.mjs')).href)});`,
  );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The packages that a command line made the built program load. The program itself is one file, commander included. */
const loadedBy = (args: readonly string[]): readonly string[] => {
  const list = join(home, 'loaded.txt');
  writeFileSync(list, '');
  const ended = startProgram(args, {
    home,
    node: ['--import', pathToFileURL(join(home, 'register.mjs')).href],
    variables: { LOADED_LIST: list },
  });
  expect(ended.code, ended.err).toBeLessThan(2);
  const urls = readFileSync(list, 'utf8').trim().split('\n');
  return [...new Set(urls.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []))];
};

/** Modules of Node that take long to load: `import()` in the sources, or a stand-in in the bundle, keeps them off the usual paths. */
const SLOW = ['child_process', 'crypto', 'readline', 'net'];

const slowModulesOf = (args: readonly string[]): readonly string[] => {
  const list = join(home, 'native.txt');
  const hook = join(home, 'native.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)}, process.moduleLoadList.join('\\n')));`,
  );
  const file = join(home, 'out.txt');
  spawnSync(process.execPath, ['--require', hook, join(ROOT, 'bin/cps-story.js'), ...args], {
    env: { CPS_STORY_HOME: home },
    cwd: home,
    stdio: ['ignore', openSync(file, 'w'), 'ignore'],
  });
  const loaded = readFileSync(list, 'utf8').split('\n');
  return SLOW.filter((name) => loaded.includes(`NativeModule ${name}`));
};

describe('what a command loads', () => {
  it.each([
    [[]],
    [['--help']],
    [['--version']],
    [['help', 'check']],
    [['support']],
    [['where']],
    [['stories']],
    [['check', 'draft.md']],
    [['check', 'draft.md', '--format', 'json']],
  ])('%j loads no package', (args) => {
    expect(loadedBy(args)).toEqual([]);
  });

  it.each([[['--help']], [['--version']], [['check', 'draft.md', '--format', 'json']]])(
    '%j loads nothing of Node that is slow to load',
    (args) => {
      expect(slowModulesOf(args)).toEqual([]);
    },
  );

  it('a story is written as text without the library for PDFs, and as a PDF with nothing but what came along', () => {
    startProgram(['keep', 'draft.md'], { home });
    expect(loadedBy(['export', '1', '--format', 'text', '--to', '-'])).toEqual([]);
    expect(loadedBy(['export', '1', '--to', 'draft.pdf'])).toEqual([]);
    expect(readFileSync(join(home, 'loaded.txt'), 'utf8')).toContain('dist/packages/pdfkit.cjs');
  });

  it('the list is true: a page is drawn by marked-terminal, settings are written by conf', () => {
    expect(loadedBy(['rules', 'directive'])).toContain('marked-terminal');
    expect(loadedBy(['settings', 'country', 'GB'])).toContain('conf');
    expect(loadedBy(['settings'])).not.toContain('conf');
  });
});
