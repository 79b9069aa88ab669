import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import { absolute, withoutEnd } from '../../core/typed-path.ts';
import { ARCHIVE_BYTES, readArchive, tooLarge } from '../../packs/archive-reader.ts';
import { type FolderContent, readFolder } from '../../packs/folder-reader.ts';
import type { World } from '../../ports.ts';

/** What came from where it was asked for, before anybody looked at it. */
export type CameIn = {
  readonly content: FolderContent;
  /** What it is called in sentences. */
  readonly name: string;
  /** Where the same pack can be asked for again. */
  readonly source: string;
  readonly from: 'folder' | 'file' | 'https' | 'npm' | 'git';
};

/** The files of a pack in a folder or a packed file. Throws a Trouble when there is none, or none that can be taken. */
export const comeFromDisk = async (typed: string, world: World): Promise<CameIn> => {
  const { disk, places, words } = world;
  const path = absolute(places.here, withoutEnd(typed));
  const facts = disk.lookThrough(path);
  const says = words.packTravel.archives;
  if (facts === null) throw new Trouble('not-found', says.nothingThere(typed), says.nothingThereHint);
  const came = { name: withoutEnd(typed), source: path };
  if (facts.kind === 'folder')
    return { ...came, content: readFolder(disk, path, words.packProblems), from: 'folder' };
  if (facts.kind !== 'file' || facts.size > ARCHIVE_BYTES) throw tooLarge(typed, world);
  return { ...came, content: await readArchive(bytesOf(path, world), typed, world), from: 'file' };
};

const bytesOf = (path: string, { disk, words }: World): Uint8Array => {
  try {
    return disk.read(path);
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    const says = words.store.trouble;
    throw new Trouble('unreadable', says.cannotRead(path), says.cannotReadHint, { cause });
  }
};
