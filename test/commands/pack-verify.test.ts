import { describe, expect, it } from 'vitest';
import { packVerify } from '../../src/commands/pack-verify.ts';
import { readArchive } from '../../src/packs/archive-reader.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import { addPack, troubleOf } from '../support/pack-adding.ts';
import { packWorld } from '../support/pack-world.ts';
import { builtAndSigned, worldWithKeys } from '../support/signed-packs.ts';

const NAME = 'riverbend.first-story@1.2.0';
const FOLDER = '/home/packs/riverbend.first-story/1.2.0';
const verify = (what: string | null, world: FakeWorld): Promise<number> =>
  packVerify({ what, signer: null }, world);

const signedAndAdded = async (): Promise<FakeWorld> => {
  const world = await worldWithKeys({ '/desk/my-pack': {} }, 'riverbend');
  await builtAndSigned('my-pack', 'a.zip', 'riverbend', world);
  await addPack('a.zip', world, { yes: true });
  world.screen.clear();
  return world;
};

describe('pack verify of packs that were added', () => {
  it('finds them as they were', async () => {
    const world = await signedAndAdded();
    expect(await verify(null, world)).toBe(0);
    expect(await verify('riverbend.first-story', world)).toBe(0);
    expect(await verify(NAME, world)).toBe(0);
    expect(world.screen.out()).toBe(`${NAME}: just as it was when it was added.\n`.repeat(3));
  });

  it.each([
    ['changed', 'README.md', 'x', '"README.md" is not as it was when the pack was built.'],
    ['put in', 'prompts/other.md', 'x', '"prompts/other.md" was not there when the pack was built.'],
    ['taken out', 'sample.md', null, '"sample.md" was there when the pack was built, and is gone.'],
    [
      'put in as a signature',
      'HASHES.minisig',
      'x',
      `${NAME}: it was signed, and its signature does not fit any more.`,
    ],
  ])('names the file that was %s', async (_what, path, content, sentence) => {
    const world = await signedAndAdded();
    if (content === null) world.disk.remove(`${FOLDER}/${path}`);
    else world.disk.put(`${FOLDER}/${path}`, content);
    expect(await verify('riverbend.first-story', world)).toBe(1);
    expect(world.screen.out().split('\n')).toContain(sentence);
  });

  it('is not taken in by a list that was written anew', async () => {
    const world = await signedAndAdded();
    world.disk.put(`${FOLDER}/README.md`, 'x');
    world.disk.remove(`${FOLDER}/HASHES`);
    world.disk.remove(`${FOLDER}/HASHES.minisig`);
    expect(await verify(null, world)).toBe(1);
    expect(world.screen.out()).toContain(`${NAME}: changed after it was added, so it is not used.`);
  });

  it('says when there is none', async () => {
    const world = packWorld({});
    expect(await verify(null, world)).toBe(0);
    expect(world.screen.out()).toContain('No pack was added here.');
    expect((await troubleOf(verify('no.such', world))).message).toBe('No pack "no.such" was added here.');
  });
});

describe('pack verify of a file', () => {
  it('finds each flipped byte, or takes out the very same pack', async () => {
    const world = await worldWithKeys({ '/desk/my-pack': {} }, 'riverbend');
    await builtAndSigned('my-pack', 'a.zip', 'riverbend', world);
    const whole = world.disk.read('/desk/a.zip');
    const content = async (bytes: Uint8Array): Promise<string> =>
      JSON.stringify(
        (await readArchive(bytes, 'a.zip', world)).files.map(({ path, bytes: of }) => [path, [...of]]),
      );
    const right = await content(whole);
    let refused = 0;
    for (let at = 0; at < whole.length; at++) {
      const flipped = Uint8Array.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      world.disk.put('/desk/a.zip', flipped);
      world.screen.clear();
      const code = await verify('a.zip', world);
      if (code === 0) expect(await content(flipped), String(at)).toBe(right);
      else expect(world.screen.err().trim().split('\n').length, String(at)).toBeLessThanOrEqual(2);
      refused += Number(code !== 0);
    }
    // What passes are times and modes, which say nothing.
    expect(refused).toBeGreaterThan(whole.length * 0.8);
  });

  it('finds each flipped byte of an unpacked copy, and names the file', async () => {
    const world = await worldWithKeys({ '/desk/my-pack': {} }, 'riverbend');
    await builtAndSigned('my-pack', 'a.zip', 'riverbend', world);
    const { files } = await readArchive(world.disk.read('/desk/a.zip'), 'a.zip', world);
    for (const { path, bytes } of files) world.disk.put(`/desk/copy/${path}`, bytes);
    for (const { path, bytes } of files.filter((file) => !file.path.startsWith('HASHES'))) {
      for (let at = 0; at < bytes.length; at += 7) {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
        world.disk.put(`/desk/copy/${path}`, flipped);
        world.screen.clear();
        expect(await verify('copy', world)).toBe(1);
        expect(world.screen.err()).toContain(`"${path}" is not as it was when the pack was built.`);
      }
      world.disk.put(`/desk/copy/${path}`, bytes);
    }
    const hashes = world.disk.read('/desk/copy/HASHES');
    for (let at = 0; at < hashes.length; at++) {
      const flipped = Uint8Array.from(hashes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      world.disk.put('/desk/copy/HASHES', flipped);
      expect(await verify('copy', world), String(at)).toBe(1);
    }
  });
});
