import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The packages and the files of ours that a command line made the built program load. */
const loadedBy = (
  args: readonly string[],
): { readonly packages: readonly string[]; readonly own: readonly string[] } => {
  const list = join(home, 'loaded.txt');
  writeFileSync(list, '');
  const ended = startProgram(args, {
    home,
    node: ['--import', pathToFileURL(join(home, 'register.mjs')).href],
    variables: { LOADED_LIST: list },
  });
  expect(ended.code, ended.err).toBeLessThan(2);
  const urls = readFileSync(list, 'utf8').trim().split('\n');
  const packages = urls.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);
  const own = urls.flatMap((url) =>
    url.includes('/dist/') && url.startsWith(pathToFileURL(ROOT).href) ? (url.split('/dist/')[1] ?? []) : [],
  );
  return { packages: [...new Set(packages)].sort(), own };
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
  ])('%j loads no package but commander', (args) => {
    expect(loadedBy(args).packages.filter((name) => name !== 'commander')).toEqual([]);
  });

  it('check loads no package but commander', () => {
    const { packages, own } = loadedBy(['check', 'draft.md', '--format', 'json']);
    expect(packages).toEqual(['commander']);
    expect(own).toContain('commands/check.js');
    expect(own.filter((file) => /^(?:store|packs)\/|prompter|keyboard/.test(file))).toEqual([]);
  });

  it('help loads no command', () => {
    expect(loadedBy(['--help']).own.filter((file) => file.startsWith('commands/'))).toEqual([]);
  });

  it('the list is true: a page is drawn by marked-terminal, settings are written by conf', () => {
    expect(loadedBy(['rules', 'directive']).packages).toContain('marked-terminal');
    expect(loadedBy(['settings', 'country', 'GB']).packages).toContain('conf');
    expect(loadedBy(['settings']).packages).not.toContain('conf');
  });
});
