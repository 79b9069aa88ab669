import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import type { Pack, PackProblem } from '../core/packs/pack.ts';
import { PACK_FILE } from '../core/packs/pack-header.ts';
import { compareVersions } from '../core/packs/semver.ts';
import { packWords } from '../core/words/en/packs.ts';
import type { Disk } from '../ports.ts';
import { contentHash } from './content-hash.ts';
import { writeDurably } from './durable-file.ts';
import { type RawFile, readFolder } from './folder-reader.ts';
import { readPack } from './pack-reader.ts';
import { addedVersions, packsFolder, type ShelfWorld } from './pack-shelf.ts';

const OWNER_ONLY = 0o700;

export type Added =
  | { readonly kind: 'added' | 'already-there'; readonly pack: Pack }
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] };

/**
 * Copies a pack folder into the store, after all of it was read and found to hold together. Throws a Trouble when a pack of that
 * id is there with which this one cannot stand. Older versions stay, because stories may rest on them.
 */
export const addPack = async (
  folder: string,
  rules: readonly string[],
  world: ShelfWorld,
): Promise<Added> => {
  const { decoded, files, hash } = await readPack(folder, 'added', world, rules);
  if (!decoded.ok) return { kind: 'problems', problems: decoded.problems };
  const { pack } = decoded;
  const root = packsFolder(world.places.store);
  const versions = addedVersions(world.disk, root, pack.id);
  const target = `${root}/${pack.id}/${pack.version}`;
  if (versions.includes(pack.version)) {
    if (contentHash(readFolder(world.disk, target).files, world.ids) === hash)
      return { kind: 'already-there', pack };
    throw new Trouble('pack', packWords.sameVersion(pack.id, pack.version), packWords.sameVersionHint);
  }
  const newest = versions.at(-1);
  if (newest !== undefined && compareVersions(pack.version, newest) < 0)
    throw new Trouble(
      'pack',
      packWords.lowerVersion(pack.id, pack.version, newest),
      packWords.lowerVersionHint,
    );
  copyInto(world.disk, target, files, `${target}/.${world.ids.fresh(8)}`);
  return { kind: 'added', pack };
};

/**
 * `pack.yaml` comes last, and under its own name only when all else is on the disk: a folder without it is no pack, so a copy that
 * was cut short does not count and is swept by the next one.
 */
const copyInto = (disk: Disk, target: string, files: readonly RawFile[], waiting: string): void => {
  sweep(disk, target);
  const folders = [...new Set([target, ...files.map(({ path }) => parentOf(`${target}/${path}`))])];
  for (const folder of folders) disk.makeFolder(folder, OWNER_ONLY);
  for (const { path, bytes } of files)
    writeDurably(disk, path === PACK_FILE ? waiting : `${target}/${path}`, bytes);
  const above = [parentOf(target), parentOf(parentOf(target)), parentOf(parentOf(parentOf(target)))];
  for (const folder of [...folders.toReversed(), ...above]) disk.syncFolder(folder);
  disk.rename(waiting, `${target}/${PACK_FILE}`);
  disk.syncFolder(target);
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Removes what a copy left that was cut short; nothing there is fine. */
const sweep = (disk: Disk, folder: string): void => {
  try {
    for (const { name, kind } of disk.list(folder)) {
      if (kind === 'folder') sweep(disk, `${folder}/${name}`);
      else disk.remove(`${folder}/${name}`);
    }
    disk.removeFolder(folder);
  } catch (thrown) {
    if (!isDiskError(thrown, 'missing')) throw thrown;
  }
};
