import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownPlace } from '../support/loopback.ts';
import { buildPack, layPack, makeKey } from '../support/packs-on-disk.ts';
import { type Ended, startProgram } from '../support/program.ts';
import { foreign } from './foreign-program.ts';

let home = '';
beforeEach(() => {
  home = ownPlace();
});
const run = (...args: readonly string[]): Ended =>
  startProgram(args, { home: join(home, 'store'), here: home });
const unpacked = (): string => {
  const folder = join(home, 'unpacked');
  mkdirSync(folder);
  foreign('unzip', 'unzip', ['-q', join(home, 'built.zip')], folder);
  return folder;
};

describe('what we built', () => {
  it('is checked by sha256sum', () => {
    buildPack(home, layPack(join(home, 'my-pack')));
    const { out } = foreign('coreutils', 'sha256sum', ['-c', 'HASHES'], unpacked());
    expect(out).toMatch(/^(?:.+: OK\n){8}$/);
  });

  it('is checked by minisign, by the key file and by the key alone', () => {
    const key = makeKey(home);
    buildPack(home, layPack(join(home, 'my-pack')), 'riverbend');
    const folder = unpacked();
    foreign('minisign', 'minisign', ['-V', '-p', key, '-m', 'HASHES'], folder);
    const alone = readFileSync(key, 'utf8').split('\n')[1] ?? '';
    foreign('minisign', 'minisign', ['-V', '-P', alone, '-m', 'HASHES'], folder);
    writeFileSync(join(folder, 'HASHES'), 'x');
    expect(() => foreign('minisign', 'minisign', ['-V', '-P', alone, '-m', 'HASHES'], folder)).toThrow(
      'Signature verification failed',
    );
  });

  it('is signed with a key that minisign can use when it was taken out of its lock', () => {
    const key = makeKey(home);
    buildPack(home, layPack(join(home, 'my-pack')));
    const folder = unpacked();
    // `age -d` does the same for whoever types the passphrase; it takes none from a file.
    const secret = join(home, 'secret.key');
    writeFileSync(secret, openedKey());
    foreign('minisign', 'minisign', ['-S', '-s', secret, '-m', 'HASHES'], folder);
    expect(run('pack', 'verify', 'unpacked', '--signer', key)).toMatchObject({ code: 0 });
  });
});

const openedKey = (): string => {
  const script = `import('age-encryption').then(async ({ Decrypter }) => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase('four quiet words here');
    const bytes = require('fs').readFileSync(${JSON.stringify(join(home, 'riverbend.age'))});
    process.stdout.write(await decrypter.decrypt(bytes, 'text'));
  });`;
  return foreign('nodejs', process.execPath, ['-e', script], process.cwd()).out;
};

describe('what minisign signed', () => {
  const signed = (...how: readonly string[]): string => {
    buildPack(home, layPack(join(home, 'my-pack')));
    const folder = unpacked();
    foreign('minisign', 'minisign', ['-G', '-W', '-p', 'their.pub', '-s', 'their.key'], home);
    foreign('minisign', 'minisign', ['-S', '-s', join(home, 'their.key'), '-m', 'HASHES', ...how], folder);
    return folder;
  };

  it.each([
    ['over its hash', []],
    ['in the older way', ['-l']],
  ])('%s is accepted with their key, and with no other', (_what, how) => {
    signed(...how);
    expect(run('pack', 'verify', 'unpacked', '--signer', 'their.pub')).toMatchObject({ code: 0, err: '' });
    expect(run('pack', 'add', 'unpacked', '--yes', '--signer', 'their.pub')).toMatchObject({
      code: 0,
      err: '',
    });
    expect(run('pack', 'verify', 'unpacked', '--signer', makeKey(home)).code).toBe(1);
  });

  it('is known again by the key that was given once, and by a key in its signed line', () => {
    const folder = signed();
    expect(run('pack', 'verify', 'unpacked').err).toContain('It is signed with a key that is not here (');
    const key = readFileSync(join(home, 'their.pub'), 'utf8').split('\n')[1] ?? '';
    const again = ['-S', '-s', join(home, 'their.key'), '-m', 'HASHES', '-t', `key:${key}`];
    foreign('minisign', 'minisign', again, folder);
    expect(run('pack', 'verify', 'unpacked')).toMatchObject({ code: 0, err: '' });
  });

  it('is not accepted when the list was changed after that', () => {
    const folder = signed();
    const list = readFileSync(join(folder, 'HASHES'), 'utf8').trimEnd().split('\n').reverse();
    writeFileSync(join(folder, 'HASHES'), `${list.join('\n')}\n`);
    const { code, err } = run('pack', 'verify', 'unpacked', '--signer', 'their.pub');
    expect(code).toBe(1);
    expect(err).toContain('The signature does not fit');
  });
});
