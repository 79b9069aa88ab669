import { describe, expect, it } from 'vitest';
import { packBuild } from '../../src/commands/pack-build.ts';
import { packList } from '../../src/commands/pack-list.ts';
import type { Reply } from '../../src/core/interview/reply.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import { addPack, troubleOf } from '../support/pack-adding.ts';
import { changed } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

const ID = 'riverbend.first-story';
const FILE = `${ID}-1.2.0.cpspack.zip`;
type Changes = { readonly [path: string]: string | null };

/** A world with somebody at the keyboard who answers every question so. */
const withSomebody = (folders: { readonly [folder: string]: Changes }, reply: Reply): FakeWorld =>
  packWorld(
    folders,
    { isTerminal: true },
    {
      input: { isTerminal: true, readAll: async () => new Uint8Array() },
      prompter: async () => ({ form: 'plain', ask: async () => reply, close: () => undefined }),
    },
  );
const said = (text: string): Reply => ({ kind: 'said', text });

describe('pack add with a folder', () => {
  it('shows a card, adds the pack, and says how to write with it', async () => {
    const world = packWorld({ '/desk/my-pack': {} });
    expect(await addPack('my-pack', world)).toBe(0);
    const out = world.screen.out();
    for (const line of [
      'Your first story',
      'riverbend.first-story, version 1.2.0',
      '5 questions.',
      'Made by Riverbend Peer Training, so it says',
      'Licence: CC-BY-4.0',
      'This pack cannot run programs, use the internet or read your stories.',
      'Not signed: no one can tell from it who made it.',
      'Added. To write with it: cps-story draft --pack riverbend.first-story',
    ])
      expect(out.split('\n')).toContain(line);
    world.screen.clear();
    await packList({}, world);
    expect(world.screen.out()).toContain('riverbend.first-story');
  });

  it('says so when it is there already', async () => {
    const world = packWorld({ '/desk/my-pack': {} });
    await addPack('my-pack', world);
    world.screen.clear();
    expect(await addPack('my-pack', world)).toBe(0);
    expect(world.screen.out()).toContain(
      'Version 1.2.0 of riverbend.first-story is here already, just as it is.',
    );
  });

  it('adds nothing of a pack with problems, and lists them', async () => {
    const world = packWorld({ '/desk/my-pack': changed('pack.yaml', 'title:', 'titel:') });
    expect(await addPack('my-pack', world)).toBe(2);
    expect(world.screen.out()).toContain('my-pack/pack.yaml:4: "titel" is not a key that belongs here.');
    expect(world.screen.err()).toContain('Nothing was added.');
    expect(world.disk.look('/home/packs')).toBeNull();
  });

  it('refuses a lower version, names the flag that allows it, and obeys it', async () => {
    const world = packWorld({ '/desk/new': {}, '/desk/old': changed('pack.yaml', '1.2.0', '1.0.0') });
    await addPack('new', world);
    expect(await troubleOf(addPack('old', world))).toMatchObject({
      code: 'pack',
      message: 'This is version 1.0.0 of riverbend.first-story, and a newer one is here: 1.2.0.',
      hint: 'If you want the older one beside it: --allow-older. Nothing was added.',
    });
    const allowed = { older: true, newKey: false, unsigned: false };
    expect(await addPack('old', world, { allowed })).toBe(0);
    expect((await openShelf(world).open(ID)).version).toBe('1.2.0');
  });

  it('asks where there is somebody, and Enter means yes', async () => {
    const world = withSomebody({ '/desk/my-pack': {} }, { kind: 'skipped', half: '' });
    expect(await addPack('my-pack', world)).toBe(0);
    expect((await openShelf(world).open(ID)).version).toBe('1.2.0');
  });

  it.each([
    ['no', said('no'), 0],
    ['Ctrl-C', { kind: 'paused', half: '', how: 'interrupt' } as const, 130],
  ])('adds nothing after %s', async (_what, reply, code) => {
    const world = withSomebody({ '/desk/my-pack': {} }, reply);
    expect(await addPack('my-pack', world)).toBe(code);
    expect(world.screen.out()).toContain('Nothing was added.');
    expect(world.disk.look('/home/packs')).toBeNull();
  });

  it('finds what was changed after HASHES was written, and names the file', async () => {
    const world = packWorld({ '/desk/my-pack': {} });
    const lines = [...world.disk.files()]
      .filter(([path]) => path.startsWith('/desk/my-pack/'))
      .map(([path, bytes]) => `${world.ids.sha256(bytes)}  ${path.slice('/desk/my-pack/'.length)}\n`);
    world.disk.put('/desk/my-pack/HASHES', lines.join(''));
    expect(await addPack('my-pack', world)).toBe(0);
    world.disk.put('/desk/my-pack/prompts/keep.md', '---\nid: keep\nkind: list\n---\nWhat else?\n');
    expect((await troubleOf(addPack('my-pack', world))).message).toBe(
      '"prompts/keep.md" is not as it was when the pack was built.',
    );
  });

  it('passes over what only npm needs', async () => {
    const world = packWorld({ '/desk/my-pack': { 'package.json': '{"name":"x"}' } });
    expect(await addPack('my-pack', world)).toBe(0);
    expect(world.disk.look(`/home/packs/${ID}/1.2.0/package.json`)).toBeNull();
  });
});

describe('pack add with a packed file', () => {
  const built = async (changes: Changes = {}): Promise<FakeWorld> => {
    const world = packWorld({ '/desk/my-pack': changes });
    expect(await packBuild({ folder: 'my-pack', out: null, force: false }, world)).toBe(0);
    world.screen.clear();
    return world;
  };

  it('adds it with --yes, with the same hash as its folder', async () => {
    const world = await built();
    expect(await addPack(FILE, world, { yes: true })).toBe(0);
    world.screen.clear();
    expect(await addPack('my-pack', world)).toBe(0);
    expect(world.screen.out()).toContain('is here already, just as it is.');
  });

  it('adds nothing when there is nobody to ask', async () => {
    const world = await built();
    expect(await troubleOf(addPack(FILE, world))).toMatchObject({
      code: 'no-keyboard',
      message: 'Nothing was added yet: there is nobody to ask.',
      hint: 'If it is what you want, say so with --yes.',
    });
    expect(world.disk.look('/home/packs')).toBeNull();
  });

  it('takes only the one that was named by its hash', async () => {
    const world = await built();
    const { hash } = await (async () => {
      await addPack(FILE, world, { yes: true });
      return openShelf(world).open(ID);
    })();
    expect(await addPack(FILE, world, { yes: true, hash })).toBe(0);
    const other = `h1:${'A'.repeat(43)}=`;
    expect((await troubleOf(addPack(FILE, world, { hash: other }))).message).toBe(
      `This is not the pack that you named. Its hash is ${hash}`,
    );
    expect((await troubleOf(addPack(FILE, world, { hash: 'h1:abc' }))).message).toBe(
      '"h1:abc" is no hash of a pack. One begins with h1:',
    );
  });

  it('keeps the words of a draft safe when a pack was changed here, and says what to do', async () => {
    const world = await built();
    await addPack(FILE, world, { yes: true });
    const path = `/home/packs/${ID}/1.2.0/README.md`;
    world.disk.put(path, 'Other words.');
    expect(await troubleOf(openShelf(world).open(ID))).toMatchObject({
      message: `The pack ${ID}@1.2.0 was changed after it was added, so it is not used.`,
    });
    world.screen.clear();
    await packList({}, world);
    expect(world.screen.out()).toContain(`The pack ${ID}@1.2.0 was changed after it was added`);
    // The same file mends it.
    expect(await addPack(FILE, world, { yes: true })).toBe(0);
    expect((await openShelf(world).open(ID)).readme).toBe('For the autumn class.');
  });

  it('makes a lost list of packs anew, in one line, and loses no pack', async () => {
    const world = await built();
    await addPack(FILE, world, { yes: true });
    for (const harm of ['', '{', '{"format":1,"packs":[],"signers":{}}']) {
      world.disk.put('/home/packs/lock.json', harm);
      world.screen.clear();
      await packList({}, world);
      expect(world.screen.err()).toBe(
        'The list of added packs was not there any more. It was made anew from the packs that are here.\n',
      );
      expect((await openShelf(world).open(ID)).version).toBe('1.2.0');
    }
    world.screen.clear();
    await packList({}, world);
    expect(world.screen.err()).toBe('');
  });

  it.each([
    ['nothing that is there', 'gone.zip', 'There is nothing called "gone.zip" here.'],
    ['a text', 'note.zip', '"note.zip" is no pack, or it was cut off on its way here.'],
    ['a web page', 'page.zip', '"page.zip" is a web page, and not a pack.'],
  ])('says in one sentence that it cannot be %s', async (_what, file, sentence) => {
    const world = await built();
    world.disk.put('/desk/note.zip', 'Dear all, the pack is in the other mail.');
    world.disk.put('/desk/page.zip', '<!DOCTYPE html><title>Log in</title>');
    expect((await troubleOf(addPack(file, world))).message).toBe(sentence);
  });
});
