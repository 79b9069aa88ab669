import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Authority, authorityIn, ownPlace, runBeside, served } from '../support/loopback.ts';
import { changed } from '../support/pack-files.ts';
import { layPack } from '../support/packs-on-disk.ts';
import type { Ended } from '../support/program.ts';
import { foreign } from './foreign-program.ts';

const NAME = '@riverbend/first-story';
const PACK = 'riverbend.first-story';

let home = '';
let authority: Authority = { ca: '', key: Buffer.of(), cert: Buffer.of() };
beforeEach(() => {
  home = ownPlace();
  authority = authorityIn(home);
});

/** A package with every script that npm knows, each of which leaves a mark when it is run. */
const packaged = (version: string): Buffer => {
  const script = `node -e "require('fs').writeFileSync('${join(home, 'RAN')}','x')"`;
  const names = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'postpack', 'prepublish'];
  const scripts = Object.fromEntries(names.map((name) => [name, script]));
  const dependencies = { 'left-out': '1.0.0' };
  const folder = layPack(join(home, version), {
    ...changed('pack.yaml', '1.2.0', version),
    'package.json': JSON.stringify({ name: NAME, version, scripts, dependencies }),
  });
  foreign('npm', 'npm', ['pack', '--ignore-scripts', `--pack-destination=${home}`], folder);
  return readFileSync(join(home, `riverbend-first-story-${version}.tgz`));
};

type Registry = { readonly address: string; readonly versions: Map<string, Buffer>; harm: boolean };

const registry = async (...versions: readonly string[]): Promise<Registry> => {
  const packed = new Map(versions.map((version) => [version, packaged(version)]));
  const state = { address: '', versions: packed, harm: false };
  const about = (version: string, bytes: Buffer): object => ({
    name: NAME,
    version,
    hasInstallScript: true,
    dist: {
      tarball: `${state.address}/${version}.tgz`,
      integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    },
  });
  state.address = await served(authority, ({ url = '' }, response) => {
    const bytes = packed.get(/^\/(.+)\.tgz$/.exec(url)?.[1] ?? '');
    if (bytes !== undefined) {
      response.end(state.harm ? Buffer.concat([bytes, Buffer.from('x')]) : bytes);
    } else if (decodeURIComponent(url) === `/${NAME}`) {
      const all = Object.fromEntries([...packed].map(([version, of]) => [version, about(version, of)]));
      const latest = [...packed.keys()].at(-1);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name: NAME, 'dist-tags': { latest }, versions: all }));
    } else response.writeHead(404).end('{}');
  });
  return state;
};

const run = ({ address }: Pick<Registry, 'address'>, ...args: readonly string[]): Promise<Ended> =>
  runBeside(args, home, { npm_config_registry: `${address}/`, npm_config_cafile: authority.ca });
const versionsHere = (): readonly string[] => {
  const folder = join(home, 'store/packs', PACK);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

describe('a pack of npm', () => {
  it('is got by the npm that is there, and not one of its scripts is run', async () => {
    const from = await registry('1.2.0');
    const added = await run(from, 'pack', 'add', `npm:${NAME}`, '--yes');
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(versionsHere()).toEqual(['1.2.0']);
    expect(existsSync(join(home, 'RAN'))).toBe(false);
    expect(existsSync(join(home, 'store/packs', PACK, '1.2.0/package.json'))).toBe(false);
    // Nothing is left of the fetching, neither in the store nor in a cache.
    expect(readdirSync(join(home, 'store/tmp'))).toEqual([]);
    expect(existsSync(join(home, '.npm/_cacache'))).toBe(false);
  });

  it('has the same hash as its folder', async () => {
    const from = await registry('1.2.0');
    await run(from, 'pack', 'add', `npm:${NAME}@1.2.0`, '--yes');
    expect((await run(from, 'pack', 'add', join(home, '1.2.0'), '--yes')).out).toContain('is here already');
  });

  it('is taken in the version that fits the range, and brought up to date within it', async () => {
    const from = await registry('1.2.0', '1.3.0', '2.0.0');
    const later = from.versions.get('1.3.0') ?? Buffer.of();
    from.versions.delete('1.3.0');
    await run(from, 'pack', 'add', `npm:${NAME}@^1.2.0`, '--yes');
    expect(versionsHere()).toEqual(['1.2.0']);
    expect((await run(from, 'pack', 'update', '--yes')).out).toContain('nothing new');
    from.versions.set('1.3.0', later);
    expect(await run(from, 'pack', 'update', PACK, '--yes')).toMatchObject({ code: 0, err: '' });
    expect(versionsHere()).toEqual(['1.2.0', '1.3.0']);
  });

  it('that is not what the registry says it is, is not taken', async () => {
    const from = await registry('1.2.0');
    from.harm = true;
    const { code, err } = await run(from, 'pack', 'add', `npm:${NAME}`, '--yes');
    expect(code).toBe(2);
    expect(err).toContain(`What npm got for ${NAME} is not what the registry says it is.`);
    expect(versionsHere()).toEqual([]);
  });

  it.each([
    ['no such package', 'npm:@riverbend/other', 'npm knows no package @riverbend/other.'],
    ['no such version', `npm:${NAME}@^9.0.0`, `npm has no version ^9.0.0 of ${NAME}.`],
    ['a flag', 'npm:--registry=https://mallory.example', 'That is no name of a package with a version.'],
    ['another flag', `npm:${NAME}@--global`, 'That is no name of a package with a version.'],
    ['a folder', 'npm:../one', 'That is no name of a package with a version.'],
    [
      'an address',
      `npm:${NAME}@https://mallory.example/x.tgz`,
      'That is no name of a package with a version.',
    ],
    ['an alias', `npm:${NAME}@npm:other`, 'That is no name of a package with a version.'],
    ['a repository', 'npm:mallory/first-story', 'That is no name of a package with a version.'],
  ])('is not asked for with %s', async (_what, source, sentence) => {
    const { code, err } = await run(await registry('1.2.0'), 'pack', 'add', source, '--yes');
    expect({ code, err: err.split('\n')[0] }).toEqual({ code: 2, err: sentence });
  });

  it('cannot be had where there is no npm, which is said', async () => {
    writeFileSync(join(home, 'x'), '');
    const { code, err } = await runBeside(['pack', 'add', `npm:${NAME}`, '--yes'], home, { PATH: home });
    expect(code).toBe(2);
    expect(err).toContain('This takes the program npm, which is not on this computer.');
  });
});
