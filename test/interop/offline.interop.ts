import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/source-files.ts';

/** One file on a stick, a computer that has Node and nothing else, and no network. */
const desk = mkdtempSync(join(tmpdir(), 'cps-story-stick-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const at = (name: string): string => join(desk, name);
const variables = {
  PATH: process.env['PATH'],
  HOME: at('home'),
  CPS_STORY_HOME: at('store'),
  npm_config_cache: at('cache'),
  npm_config_update_notifier: 'false',
};
for (const folder of ['home', 'cache', 'prefix', 'class']) mkdirSync(at(folder));

/** As root the network is taken away for good; else npm and we are only told to leave it. */
const cut = spawnSync('unshare', ['--net', 'true']).status === 0;
const run = (command: string, args: readonly string[]) => {
  const [first, rest] = cut ? ['unshare', ['--net', command, ...args]] : [command, args];
  const { status, stdout, stderr } = spawnSync(first, rest, { cwd: desk, env: variables, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
};

describe('the program from a stick', () => {
  it('is one file with everything in it, which installs and runs without a network', () => {
    const packed = spawnSync(process.execPath, [join(ROOT, 'dist/build/pack-offline.js'), desk], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(packed.stderr).toBe('');
    const [file = ''] = readdirSync(desk).filter((name) => name.endsWith('-offline.tgz'));
    expect(file).toMatch(/^cps-story-\d+\.\d+\.\d+-offline\.tgz$/);

    const install = ['install', '--global', '--offline', '--prefix', at('prefix'), join(desk, file)];
    expect(run('npm', install)).toMatchObject({ status: 0 });

    const program = at('prefix/bin/cps-story');
    // Each of these loads a package of its own: yaml, conf, marked-terminal, inquirer's neighbours.
    expect(run(program, ['pack', 'list']).out).toContain('one-to-one');
    expect(run(program, ['settings', 'form', 'plain'])).toMatchObject({ status: 0 });
    expect(run(program, ['rules', 'directive'])).toMatchObject({ status: 0 });
    cpSync(join(ROOT, 'prompts/group'), at('class/group'), { recursive: true });
    expect(run(program, ['pack', 'validate', at('class/group')]).out).not.toBe('');
    expect(run(program, ['check', '--fail-on', 'never', join(ROOT, 'README.md')])).toMatchObject({
      status: 0,
    });
  });
});
