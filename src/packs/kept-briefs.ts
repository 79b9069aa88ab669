import { isDiskError } from '../core/disk-error.ts';
import { briefBytes, readBrief } from '../core/packs/brief-bytes.ts';
import { briefOf, type PackBrief } from '../core/packs/pack-brief.ts';
import type { World } from '../ports.ts';
import { quietly, writeOver } from '../store/durable-write.ts';
import { contentHash } from './content-hash.ts';
import { readFolder } from './folder-reader.ts';
import { parcelOf } from './pack-hashes.ts';
import { openShelf, type ShelfWorld } from './pack-shelf.ts';
import { groundOf } from './register-file.ts';

/** Changes when what is kept does, or how it is made. */
const FORM = 1;

type BriefWorld = ShelfWorld & Pick<World, 'version'>;

/**
 * What a check goes by of a pack. Reading a large pack and compiling its patterns takes longer than the check, so what came of it is kept in
 * the cache under the hash of the files, which is worked out anew each time. Packs that were made from others are read each time, since
 * the others may change. Nothing of a story is ever in there.
 */
export const packBrief = async (name: string, world: BriefWorld): Promise<PackBrief> => {
  const shelf = openShelf(world);
  const place = shelf.find(name);
  const content = readFolder(world.disk, place.folder, world.words.packProblems);
  const hash = contentHash(parcelOf(content.files).files, world.ids);
  const path = pathOf(hash, world);
  const isAsked = !name.includes('@') || place.version !== null;
  const usable = isAsked && content.whole && shelf.isUnchanged(place, hash);
  const known = usable ? readKept(path, world) : null;
  if (known !== null) return known;
  const pack = await shelf.open(name);
  const brief = briefOf(pack);
  if (pack.extends === '' && brief.force !== null) quietly(() => keep(path, briefBytes(brief), world));
  return brief;
};

const folderOf = ({ places }: BriefWorld): string => `${places.store}/cache`;

/** Made of the content, and of the program that compiled it. */
const pathOf = (hash: string, world: BriefWorld): string => {
  const key = world.ids.sha256(new TextEncoder().encode(`${FORM} ${world.version} ${hash}`));
  return `${folderOf(world)}/pack-${key.slice(0, HEX_OF_NAME)}`;
};
const HEX_OF_NAME = 32;
/** In front of what is kept stands its own hash, so that what was cut short or harmed is not taken for whole. */
const HEX_OF_HASH = 64;

const OWNER_ONLY = 0o700;

const keep = (path: string, bytes: Uint8Array, world: BriefWorld): void => {
  const sum = new TextEncoder().encode(world.ids.sha256(bytes));
  const whole = new Uint8Array(sum.length + bytes.length);
  whole.set(sum);
  whole.set(bytes, sum.length);
  world.disk.makeFolder(folderOf(world), OWNER_ONLY);
  writeOver(groundOf(world), path, whole);
};

const readKept = (path: string, { disk, ids }: BriefWorld): PackBrief | null => {
  try {
    const whole = disk.read(path);
    const bytes = whole.subarray(HEX_OF_HASH);
    const sum = new TextDecoder().decode(whole.subarray(0, HEX_OF_HASH));
    return ids.sha256(bytes) === sum ? readBrief(bytes) : null;
  } catch (thrown) {
    if (isDiskError(thrown)) return null;
    throw thrown;
  }
};
