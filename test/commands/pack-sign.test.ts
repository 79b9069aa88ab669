import { describe, expect, it } from 'vitest';
import { packBuild } from '../../src/commands/pack-build.ts';
import { packKeygen } from '../../src/commands/pack-keygen.ts';
import { packSign } from '../../src/commands/pack-sign.ts';
import { packVerify } from '../../src/commands/pack-verify.ts';
import { readRegister } from '../../src/core/packs/register.ts';
import { readPublicKey } from '../../src/core/signing/key-text.ts';
import { readArchive } from '../../src/packs/archive-reader.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import { addPack, troubleOf } from '../support/pack-adding.ts';
import { changed } from '../support/pack-files.ts';
import { builtAndSigned, worldWithKeys } from '../support/signed-packs.ts';

const textAt = (world: FakeWorld, path: string): string => new TextDecoder().decode(world.disk.read(path));
const NEWER = changed('pack.yaml', '1.2.0', '1.3.0');
const GROUPS = '[0-9A-HJKMNP-TV-Z]{4}(?: [0-9A-HJKMNP-TV-Z]{4}){3}';

describe('pack keygen', () => {
  it('writes a secret key that is locked, a public one for everybody, and says its fingerprint', async () => {
    const world = await worldWithKeys({}, 'riverbend');
    expect(textAt(world, '/desk/riverbend.age')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(world.disk.look('/desk/riverbend.age')?.mode).toBe(0o600);
    expect(readPublicKey(textAt(world, '/desk/riverbend.age.pub'))).not.toBeNull();
    expect(world.disk.look('/desk/riverbend.age.pub')?.mode).toBe(0o644);
    expect(world.screen.out()).toMatch(new RegExp(`Its fingerprint, [^:]+: ${GROUPS}\n`));
  });

  it.each(['riverbend.age', 'riverbend.age.pub'])('never writes over %s', async (there) => {
    const world = await worldWithKeys({});
    world.disk.put(`/desk/${there}`, 'mine');
    const making = packKeygen({ out: 'riverbend.age', passphraseFile: 'pass', plain: false }, world);
    expect((await troubleOf(making)).message).toBe(`${there} is there already, and was left as it is.`);
    expect(textAt(world, `/desk/${there}`)).toBe('mine');
  });

  it('wants somebody who types a passphrase, and one that is long enough', async () => {
    const world = await worldWithKeys({});
    const options = { out: 'k', passphraseFile: null, plain: false };
    expect((await troubleOf(packKeygen(options, world))).code).toBe('no-keyboard');
    world.disk.put('/desk/short', 'abc\n');
    expect((await troubleOf(packKeygen({ ...options, passphraseFile: 'short' }, world))).message).toContain(
      'too short',
    );
    expect(world.disk.look('/desk/k')).toBeNull();
  });
});

describe('pack sign', () => {
  it('puts a signature into the file, which stays the same pack', async () => {
    const world = await worldWithKeys({ '/desk/my-pack': {} }, 'riverbend');
    await builtAndSigned('my-pack', 'a.zip', 'riverbend', world);
    const { files } = await readArchive(world.disk.read('/desk/a.zip'), 'a.zip', world);
    expect(files.map(({ path }) => path)).toContain('HASHES.minisig');
    world.screen.clear();
    expect(await packVerify({ what: 'a.zip', signer: 'riverbend.age.pub' }, world)).toBe(0);
    expect(world.screen.out()).toMatch(new RegExp(`Signed with the key ${GROUPS}\\.`));
    expect(world.screen.out()).toContain('8 files, just as when the pack was built.');
  });

  it('says when it took the place of another signature', async () => {
    const world = await worldWithKeys({ '/desk/my-pack': {} }, 'riverbend', 'other');
    await builtAndSigned('my-pack', 'a.zip', 'riverbend', world);
    world.screen.clear();
    await packSign({ file: 'a.zip', key: 'other.age', passphraseFile: 'pass', plain: false }, world);
    expect(world.screen.out()).toContain('The signature that was in it before is gone.');
    expect(await packVerify({ what: 'a.zip', signer: 'other.age.pub' }, world)).toBe(0);
    expect(await packVerify({ what: 'a.zip', signer: 'riverbend.age.pub' }, world)).toBe(1);
    expect(world.screen.err()).toContain('It is not signed with the key that you named.');
  });

  it.each([
    ['another passphrase', { passphraseFile: 'wrong' }, 'That is not its passphrase. Nothing was changed.'],
    ['no key', { key: 'my-pack/pack.yaml' }, 'There is no key in my-pack/pack.yaml.'],
    ['a key that is not there', { key: 'gone' }, 'There is no key in gone.'],
    ['a folder', { file: 'my-pack' }, '"my-pack" is a folder. Signed is the one file that is handed out.'],
    ['no file', { file: 'gone.zip' }, 'There is no file "gone.zip".'],
  ])('changes nothing when it is given %s', async (_what, given, sentence) => {
    const world = await worldWithKeys({ '/desk/my-pack': {} }, 'riverbend');
    await packBuild({ folder: 'my-pack', out: 'a.zip', force: false }, world);
    world.disk.put('/desk/wrong', 'another four words\n');
    const before = world.disk.read('/desk/a.zip');
    const options = { file: 'a.zip', key: 'riverbend.age', passphraseFile: 'pass', plain: false };
    expect((await troubleOf(packSign({ ...options, ...given }, world))).message).toBe(sentence);
    expect(world.disk.read('/desk/a.zip')).toEqual(before);
  });
});

describe('the signer of a pack', () => {
  const prepared = (): Promise<FakeWorld> =>
    worldWithKeys({ '/desk/one': {}, '/desk/two': NEWER }, 'riverbend', 'mallory');
  const add = (world: FakeWorld, file: string, allowed = {}): Promise<number> =>
    addPack(file, world, {
      yes: true,
      allowed: { older: false, newKey: false, unsigned: false, ...allowed },
    });

  it('is remembered, and known again', async () => {
    const world = await prepared();
    await builtAndSigned('one', 'one.zip', 'riverbend', world);
    await builtAndSigned('two', 'two.zip', 'riverbend', world);
    await add(world, 'one.zip');
    expect(world.screen.out()).toContain('You have not met this key before.');
    const { signers } = readRegister(textAt(world, '/home/packs/lock.json')) ?? expect.fail('no register');
    expect(signers.get('riverbend.first-story')).toBe(
      textAt(world, '/desk/riverbend.age.pub').split('\n')[1],
    );
    world.screen.clear();
    expect(await add(world, 'two.zip')).toBe(0);
    expect(world.screen.out()).toContain('That is the same key as before.');
  });

  it('may not be another one, unless that is allowed', async () => {
    const world = await prepared();
    await builtAndSigned('one', 'one.zip', 'riverbend', world);
    await builtAndSigned('two', 'two.zip', 'mallory', world);
    await add(world, 'one.zip');
    const { message, hint } = await troubleOf(add(world, 'two.zip'));
    expect(message).toMatch(
      new RegExp(
        `^riverbend\\.first-story was signed with the key ${GROUPS} until now, and this one with ${GROUPS}\\.$`,
      ),
    );
    expect(hint).toContain('--allow-new-key');
    expect(world.disk.look('/home/packs/riverbend.first-story/1.3.0')).toBeNull();
    expect(await add(world, 'two.zip', { newKey: true })).toBe(0);
  });

  it('may not be missing, unless that is allowed, and is remembered all the same', async () => {
    const world = await prepared();
    await builtAndSigned('one', 'one.zip', 'riverbend', world);
    await builtAndSigned('two', 'two.zip', null, world);
    await add(world, 'one.zip');
    expect((await troubleOf(add(world, 'two.zip'))).hint).toContain('--allow-unsigned');
    expect(await add(world, 'two.zip', { unsigned: true })).toBe(0);
    await builtAndSigned('two', 'two.zip', 'mallory', world);
    expect((await troubleOf(add(world, 'two.zip'))).hint).toContain('--allow-new-key');
  });

  it('is taken along when the same pack comes again with a signature', async () => {
    const world = await prepared();
    await builtAndSigned('one', 'one.zip', null, world);
    await add(world, 'one.zip');
    await builtAndSigned('one', 'one.zip', 'riverbend', world);
    expect(await add(world, 'one.zip')).toBe(0);
    const entry = readRegister(textAt(world, '/home/packs/lock.json'))?.packs.get(
      'riverbend.first-story@1.2.0',
    );
    expect(entry?.signer).toBe(textAt(world, '/desk/riverbend.age.pub').split('\n')[1]);
    expect(await packVerify({ what: null, signer: null }, world)).toBe(0);
  });

  it('is asked for when the signature does not bring its key along', async () => {
    const world = await prepared();
    await builtAndSigned('one', 'one.zip', 'riverbend', world);
    const { files } = await readArchive(world.disk.read('/desk/one.zip'), 'one.zip', world);
    for (const { path, bytes } of files) world.disk.put(`/desk/unpacked/${path}`, bytes);
    const signature = textAt(world, '/desk/unpacked/HASHES.minisig');
    // Nobody but the holder of the key can take its words out of the signed line.
    world.disk.put('/desk/unpacked/HASHES.minisig', signature.replace(/\tkey:.*/, ''));
    expect((await troubleOf(add(world, 'unpacked'))).message).toMatch(
      /^It is signed with a key that is not here \([0-9A-F]{16}\)\.$/,
    );
    expect((await troubleOf(addPack('unpacked', world, { signer: 'riverbend.age.pub' }))).message).toBe(
      'The signature does not fit, so someone changed the pack or its signature.',
    );
    world.disk.put('/desk/unpacked/HASHES.minisig', signature);
    expect(await addPack('unpacked', world, { signer: 'riverbend.age.pub' })).toBe(0);
    expect((await troubleOf(addPack('unpacked', world, { signer: 'mallory.age.pub' }))).message).toBe(
      'It is not signed with the key that you named.',
    );
    expect((await troubleOf(addPack('unpacked', world, { signer: 'one' }))).message).toBe(
      '"one" is no public key, and no file with one in it.',
    );
  });

  it('stays with the folder when that is built again, as long as nothing was changed', async () => {
    const world = await prepared();
    await builtAndSigned('one', 'one.zip', 'riverbend', world);
    const { files } = await readArchive(world.disk.read('/desk/one.zip'), 'one.zip', world);
    for (const { path, bytes } of files) world.disk.put(`/desk/unpacked/${path}`, bytes);
    await packBuild({ folder: 'unpacked', out: 'again.zip', force: false }, world);
    expect(world.disk.read('/desk/again.zip')).toEqual(world.disk.read('/desk/one.zip'));
    world.disk.put('/desk/unpacked/README.md', 'Other words.');
    world.screen.clear();
    await packBuild({ folder: 'unpacked', out: 'other.zip', force: false }, world);
    expect(world.screen.err()).toContain('It does not fit any more, and was left out.');
    expect(await packVerify({ what: 'other.zip', signer: null }, world)).toBe(0);
  });
});
