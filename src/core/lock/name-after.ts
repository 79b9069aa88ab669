import { parseVersionId, VERSION_ENDING, versionId, versionName } from '../store/ids.ts';
import { bareName } from './sealed-name.ts';

type Sha256 = (bytes: Uint8Array) => string;

/** The version that a file name tells of, locked or not; null when it is the name of something else. */
export const versionIn = (name: string): ReturnType<typeof parseVersionId> => {
  const bare = bareName(name);
  return bare.endsWith(VERSION_ENDING) ? parseVersionId(bare.slice(0, -VERSION_ENDING.length)) : null;
};

/**
 * The name of a file, without `.age`, when its bytes were locked or opened: that of a version tells of the bytes on the disk. One that did
 * not fit before, because it was changed by hand, goes on telling that. `random`: another name of the same version.
 */
export const nameAfter = (
  name: string,
  before: Uint8Array,
  after: Uint8Array,
  sha256: Sha256,
  random: string | null = null,
): string => {
  const id = versionIn(name);
  if (id === null) return bareName(name);
  const known = versionName(id);
  const hash = sha256(before).startsWith(known.hash) ? sha256(after) : known.hash;
  return versionId({ ...known, random: random ?? known.random, hash }) + VERSION_ENDING;
};
