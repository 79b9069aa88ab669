import { packBuild } from '../../src/commands/pack-build.ts';
import { packKeygen } from '../../src/commands/pack-keygen.ts';
import { packSign } from '../../src/commands/pack-sign.ts';
import type { FakeWorld } from './fake-world.ts';
import { packWorld } from './pack-world.ts';

const PASSPHRASE = 'four quiet words here';

/** A folder of a pack, and what is changed in it. */
export type Changes = { readonly [path: string]: string | null };

/** A world with keys of these names (`NAME.age`), their passphrase in the file `pass`, and nothing packed yet. */
export const worldWithKeys = async (
  folders: { readonly [folder: string]: Changes },
  ...names: readonly string[]
): Promise<FakeWorld> => {
  const world = packWorld(folders);
  world.disk.put('/desk/pass', `${PASSPHRASE}\n`);
  for (const name of names)
    await packKeygen({ out: `${name}.age`, passphraseFile: 'pass', plain: false }, world);
  return world;
};

/** Builds a folder into a file, and signs it with a key of that name. */
export const builtAndSigned = async (
  folder: string,
  file: string,
  key: string | null,
  world: FakeWorld,
): Promise<void> => {
  await packBuild({ folder, out: file, force: true }, world);
  if (key !== null) await packSign({ file, key: `${key}.age`, passphraseFile: 'pass', plain: false }, world);
};
