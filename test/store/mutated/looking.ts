import { expect } from 'vitest';
import { type MemoryDisk, memoryDisk } from '../../../src/io/memory-disk.ts';
import { run } from '../../../src/main.ts';
import { type FakeWorld, fakeWorld } from '../../support/fake-world.ts';
import { fillStore } from '../odd-store.ts';
import { STORE, storeWorld } from '../store-world.ts';
import { type Files, mutated } from './mutate.ts';

const LOOKING = [
  ['verify'],
  ['stories'],
  ['show', '1'],
  ['history', '1'],
  ['history', '2'],
  ['diff', '1'],
] as const;
const PLACES = { ...fakeWorld().places, store: STORE, home: '/home', settings: '/data' };

/** A store with a bit of everything, without the room held back: that would only make the copies of it slow. */
export const sampleFiles = (): Files => {
  const disk = memoryDisk();
  fillStore(disk);
  disk.remove(`${STORE}/.reserve`);
  return new Map(disk.files());
};

const worldWith = (files: Files): FakeWorld & { readonly disk: MemoryDisk } => {
  const disk = memoryDisk();
  for (const [path, bytes] of files) disk.put(path, bytes);
  const { ids, clock } = storeWorld(disk, 'm');
  return fakeWorld({ disk, ids, clock, places: PLACES });
};

const ran = async (argv: readonly string[], world: FakeWorld): Promise<string> => {
  world.screen.clear();
  const code = await run([...argv, '--debug'], world);
  const said = `${argv.join(' ')}: ${code}\n${world.screen.out()}${world.screen.err()}`;
  expect([0, 1, 2], said).toContain(code);
  return said;
};

const same = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && Buffer.compare(one, other) === 0;

/** Names and bytes, in one text: thousands of these are compared. */
const signOf = (files: Files): string =>
  [...files]
    .map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString('latin1')}`)
    .sort()
    .join('\n');

/** Looks at a harmed store with every command that looks, and then lets doctor mend it. `number` says which harm it is. */
export const lookAtHarm = async (files: Files, number: number): Promise<void> => {
  const harmed = mutated(files, number);
  const world = worldWith(harmed);
  for (const argv of LOOKING) await ran(argv, world);
  expect(signOf(world.disk.files()), 'looking changes nothing').toBe(signOf(harmed));
  await ran(['doctor', '--yes'], world);
  const after = world.disk.files();
  for (const [path, bytes] of files) {
    const untouched = harmed.get(path) === bytes && /\/s-[0-9a-z]+\/(?:versions|events)\//.test(path);
    if (untouched) expect(same(after.get(path), bytes), `doctor leaves ${path}`).toBe(true);
  }
  const mended = signOf(after);
  expect(await ran(['doctor', '--yes'], world), 'doctor is done').toContain('nothing for me to put right');
  expect(signOf(world.disk.files()), 'doctor changes nothing the second time').toBe(mended);
};

/** Tells which harm it was, so that it can be looked at alone. */
export const lookAtMany = async (from: number, count: number): Promise<void> => {
  const files = sampleFiles();
  for (let number = from; number < from + count; number++) {
    try {
      await lookAtHarm(files, number);
    } catch (thrown) {
      throw new Error(`harm ${number}: ${String(thrown)}`, { cause: thrown });
    }
  }
};
