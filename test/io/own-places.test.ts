import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { dataPlace } from '../../src/io/own-places.ts';
import { ROOT } from '../support/source-files.ts';

/** What env-paths 4 says on such a system. It looks at the system when it is loaded, so it is asked in a process of its own. */
const envPathsSays = (platform: string, variables: { readonly [name: string]: string }): string => {
  const script = `
    Object.defineProperty(process, 'platform', { value: ${JSON.stringify(platform)} });
    const { default: envPaths } = await import('env-paths');
    process.stdout.write(envPaths('cps-story', { suffix: '' }).data);`;
  const env = { PATH: process.env['PATH'], HOME: '/home/dana', USERPROFILE: 'C:\\Users\\dana', ...variables };
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  }).stdout;
};

const slashes = (path: string): string => path.replaceAll('\\', '/');

describe('the place for data', () => {
  it.each<[NodeJS.Platform, { readonly [name: string]: string }]>([
    ['linux', {}],
    ['linux', { XDG_DATA_HOME: '/data/of/dana' }],
    ['linux', { XDG_DATA_HOME: '' }],
    ['freebsd', {}],
    ['darwin', {}],
    ['darwin', { XDG_DATA_HOME: '/not/looked/at' }],
    ['win32', {}],
    ['win32', { LOCALAPPDATA: 'D:/Data' }],
  ])('on %s with %j is the one that env-paths names', (platform, variables) => {
    const ours = dataPlace({ platform, home: '/home/dana', variables });
    expect(slashes(ours)).toBe(slashes(envPathsSays(platform, variables)));
    expect(ours).not.toBe('');
  });
});
