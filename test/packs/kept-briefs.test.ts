import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/packs/pack-brief.ts';
import { packBrief } from '../../src/packs/kept-briefs.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import { changed } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

const ID = 'riverbend.first-story';
const FOLDER = `/home/packs/${ID}/1.2.0`;
const WORDS = { 'checks/words.csv': 'phrase,message,ask\nclean for,Says what you are.,How else?\n' };

/** A world in which nobody may read the files of a pack any more. */
const closed = (world: ReturnType<typeof packWorld>) => ({
  ...world,
  yaml: () => Promise.reject(new Error('a header was read')),
  csv: () => Promise.reject(new Error('a table was read')),
});
const kept = (world: ReturnType<typeof packWorld>): readonly string[] =>
  world.disk.list('/home/cache').map(({ name }) => `/home/cache/${name}`);

describe('what a check goes by of a pack', () => {
  it('is the same from the cache, and then no file of the pack is taken apart', async () => {
    const world = packWorld({ [FOLDER]: WORDS });
    const pack = await openShelf(world).open(ID);
    expect(await packBrief(ID, world)).toEqual(briefOf(pack));
    expect(kept(world)).toHaveLength(1);
    expect(await packBrief(ID, closed(world))).toEqual(briefOf(pack));
  });

  it('is read anew when a file of the pack is another one, and when the program is', async () => {
    const world = packWorld({ [FOLDER]: WORDS });
    await packBrief(ID, world);
    world.disk.put(
      `${FOLDER}/pack.yaml`,
      changed('pack.yaml', 'setting: group', 'setting: public')['pack.yaml'] ?? '',
    );
    expect((await packBrief(ID, world)).setting).toBe('public');
    await expect(packBrief(ID, { ...closed(world), version: '9.0.0' })).rejects.toThrow('was read');
  });

  it('is read anew when the cache was harmed', async () => {
    const world = packWorld({ [FOLDER]: WORDS });
    const brief = await packBrief(ID, world);
    const [path = ''] = kept(world);
    const bytes = world.disk.read(path);
    for (const harmed of [
      bytes.slice(0, 90),
      bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte)),
      new Uint8Array(0),
    ]) {
      world.disk.put(path, harmed);
      expect(await packBrief(ID, world)).toEqual(brief);
    }
  });

  it('is not kept of a pack that listens for nothing, or that was made from another', async () => {
    const plain = packWorld({ [FOLDER]: {} });
    await packBrief(ID, plain);
    expect(plain.disk.look('/home/cache')).toBeNull();
    const two = packWorld({
      [FOLDER]: WORDS,
      '/home/packs/riverbend.second/1.0.0': {
        ...Object.fromEntries(
          ['purpose', 'keep', 'then', 'back', 'leave'].map((id) => [`prompts/${id}.md`, null]),
        ),
        'sample.md': null,
        'pack.yaml': `format: 1\nid: riverbend.second\nversion: 1.0.0\ntitle: T\nsummary: S\nlicence: CC0\nauthors: [A]\nextends: ${ID}@1.2.0\n`,
      },
    });
    expect((await packBrief('riverbend.second', two)).force?.rules.rules.map(({ id }) => id)).toEqual([
      `${ID}/words`,
    ]);
    expect(two.disk.look('/home/cache')).toBeNull();
  });
});
