import { ARCHIVE_BYTES, tooLarge } from '../packs/archive-reader.ts';
import { archiveName, packArchive } from '../packs/pack-archive.ts';
import { hashesOf, hashFaults, type Parcel } from '../packs/pack-hashes.ts';
import { readPack } from '../packs/pack-reader.ts';
import { parentsOn } from '../packs/pack-shelf.ts';
import type { World } from '../ports.ts';
import { folderToRead, ruleIds, sayProblems } from './pack/looking-over.ts';
import { FOR_ALL, writeOut } from './pack/writing-out.ts';

export type PackBuildOptions = {
  /** The folder of the pack, as typed. */
  readonly folder: string;
  /** The file to write; null for a name made of the id and the version, in the working folder. */
  readonly out: string | null;
  readonly force: boolean;
};

export type BuildWorld = Pick<
  World,
  'csv' | 'disk' | 'ids' | 'places' | 'rulePages' | 'screen' | 'words' | 'yaml' | 'zipper'
>;

const NOT_DONE = 2;

/** Makes of a folder the one file that is handed out. The folder itself stays as it is. */
export const packBuild = async (
  { folder, force, out }: PackBuildOptions,
  world: BuildWorld,
): Promise<number> => {
  const { ids, screen, words } = world;
  const says = words.packTravel.building;
  const { decoded, parcel } = await readPack(folderToRead(folder, world), 'added', world, ruleIds(world), {
    of: parentsOn(world),
    trail: [],
  });
  if (!decoded.ok) {
    sayProblems(decoded.problems, folder, world);
    screen.warn(says.notBuilt);
    return NOT_DONE;
  }
  const { hashes, signature } = stillRight(parcel, world);
  const file = out ?? archiveName(decoded.pack);
  const bytes = packArchive(
    parcel.files,
    hashes ?? hashesOf(parcel.files, ids),
    signature,
    await world.zipper(),
  );
  if (bytes.length > ARCHIVE_BYTES) throw tooLarge(folder, world);
  writeOut({ file, bytes, over: force, mode: FOR_ALL }, world);
  screen.write(screen.style('saved', says.built(file)));
  screen.write(says.hash(decoded.pack.hash));
  if (signature !== null) screen.write(says.stillSigned);
  if (parcel.signature !== null && signature === null) screen.warn(says.signatureLost);
  screen.write(says.handOut(file));
  if (signature === null) screen.write(says.howToSign(file));
  return 0;
};

/** Hashes that lie in the folder are of the state it had when they were made. */
const stillRight = (parcel: Parcel, { ids }: Pick<World, 'ids'>): Pick<Parcel, 'hashes' | 'signature'> => {
  const right = hashFaults(parcel, ids).length === 0;
  return right ? parcel : { hashes: null, signature: null };
};
