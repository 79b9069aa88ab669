import { describe, expect, it } from 'vitest';
import { packBuild } from '../../src/commands/pack-build.ts';
import { readArchive } from '../../src/packs/archive-reader.ts';
import { contentHash } from '../../src/packs/content-hash.ts';
import { readFolder } from '../../src/packs/folder-reader.ts';
import { troubleOf } from '../support/pack-adding.ts';
import { changed, PACK_FILES } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

const FILE = 'riverbend.first-story-1.2.0.cpspack.zip';
const BUILD = { folder: 'my-pack', out: null, force: false };

describe('pack build', () => {
  it('makes one file with the same content as the folder, which stays as it is', async () => {
    const world = packWorld({ '/desk/my-pack': { '.DS_Store': 'x', 'package.json': '{}' } });
    const before = [...world.disk.files().keys()];
    expect(await packBuild(BUILD, world)).toBe(0);
    expect([...world.disk.files().keys()]).toEqual([...before, `/desk/${FILE}`]);
    const { files } = await readArchive(world.disk.read(`/desk/${FILE}`), FILE, world);
    expect(files.map(({ path }) => path)).toEqual(['HASHES', ...Object.keys(PACK_FILES)].sort());
    const hash = contentHash(
      readFolder(world.disk, '/desk/my-pack', world.words.packProblems).files,
      world.ids,
    );
    expect(contentHash(files, world.ids)).toBe(hash);
    const out = world.screen.out();
    expect(out).toContain(`Written: ${FILE}\nHash of what is in it: ${hash}\n`);
    expect(out).toContain(`cps-story pack add ${FILE}`);
    // The class reads it from a shared folder.
    expect(world.disk.look(`/desk/${FILE}`)?.mode).toBe(0o644);
  });

  it('makes the same bytes of the same pack, wherever it lies', async () => {
    const world = packWorld({ '/desk/my-pack': {}, '/stick/copy': {} });
    await packBuild(BUILD, world);
    await packBuild({ ...BUILD, folder: '/stick/copy', out: 'b.zip' }, world);
    expect(world.disk.read('/desk/b.zip')).toEqual(world.disk.read(`/desk/${FILE}`));
  });

  it('writes over nothing unless it is told to', async () => {
    const world = packWorld({ '/desk/my-pack': {} });
    world.disk.put(`/desk/${FILE}`, 'mine');
    expect(await troubleOf(packBuild(BUILD, world))).toMatchObject({
      message: `${FILE} is there already, and was left as it is.`,
      hint: 'Give it another name, or write over it with --force.',
    });
    expect(new TextDecoder().decode(world.disk.read(`/desk/${FILE}`))).toBe('mine');
    expect(await packBuild({ ...BUILD, force: true }, world)).toBe(0);
    expect(world.disk.read(`/desk/${FILE}`).length).toBeGreaterThan(100);
  });

  it('builds nothing of a pack with problems, and tells all of them', async () => {
    const changes = { ...changed('pack.yaml', 'title:', 'titel:'), 'prompts/extra.md': 'no header\n' };
    const world = packWorld({ '/desk/my-pack': changes });
    expect(await packBuild(BUILD, world)).toBe(2);
    expect(world.screen.out()).toContain('my-pack/pack.yaml:4: "titel" is not a key that belongs here.');
    expect(world.screen.out()).toContain('my-pack/prompts/extra.md:1: ');
    expect(world.screen.err()).toBe('Nothing was written.\n');
    expect(world.disk.look(`/desk/${FILE}`)).toBeNull();
  });

  it('lists what `sha256sum -c` can check', async () => {
    const world = packWorld({ '/desk/my-pack': {} });
    await packBuild(BUILD, world);
    const { files } = await readArchive(world.disk.read(`/desk/${FILE}`), FILE, world);
    const list = new TextDecoder().decode(files.find(({ path }) => path === 'HASHES')?.bytes);
    const lines = list.trimEnd().split('\n');
    expect(lines).toEqual([...lines].sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)));
    expect(lines).toHaveLength(Object.keys(PACK_FILES).length);
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}[A-Za-z0-9./-]+$/);
  });

  it.each([
    ['no folder', 'gone', 'There is no folder "gone".'],
    ['a file', 'note.txt', '"note.txt" is a file, and a pack is a folder.'],
  ])('says in a sentence that it was given %s', async (_what, folder, sentence) => {
    const world = packWorld({ '/desk/my-pack': {} });
    world.disk.put('/desk/note.txt', 'x');
    expect((await troubleOf(packBuild({ ...BUILD, folder }, world))).message).toBe(sentence);
  });
});
