import { Trouble } from '../core/errors.ts';
import { contentOfArchive } from '../core/packs/archive-content.ts';
import { FOLDER_CAPS } from '../core/packs/pack-files.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { ZipCaps } from '../core/zip/read-zip.ts';
import { type OpenedArchive, readStrictZip } from '../core/zip/strict-zip.ts';
import type { World } from '../ports.ts';
import type { FolderContent } from './folder-reader.ts';

/** A packed file of a pack is at most this large. */
export const ARCHIVE_BYTES = 2_097_152;

export type ArchiveWorld = Pick<World, 'tar' | 'words' | 'zipper'>;

/**
 * The files of a packed pack, in memory. `file`: what it is called in a sentence. Throws a Trouble at the first thing that is not right: a
 * trainer mends a folder, and nobody mends a packed file.
 */
export const readArchive = async (
  bytes: Uint8Array,
  file: string,
  world: ArchiveWorld,
): Promise<FolderContent> => {
  const says = world.words.packTravel.archives;
  if (bytes.length > ARCHIVE_BYTES) throw tooLarge(file, world);
  const opened = await openArchive(bytes, world);
  if (opened.kind !== 'read') throw notOpened(opened.kind, bytes, file, world);
  const content = contentOfArchive(opened.entries);
  if (content.ok) return { files: content.files, problems: [], whole: true };
  const { kind, path } = content.fault;
  throw new Trouble('pack', says.fault(kind, shownPath(path)), says.askAgain);
};

export const tooLarge = (file: string, { words }: Pick<World, 'words'>): Trouble => {
  const says = words.packTravel.archives;
  return new Trouble('pack', says.tooLarge(file, ARCHIVE_BYTES / 1_048_576), says.tooLargeHint);
};

const LONGEST_SHOWN = 60;
/** Names are as long as a stranger wants them to be. */
export const shownPath = (path: string): string => {
  const signs = [...oneLine(path)];
  return signs.length > LONGEST_SHOWN ? `${signs.slice(0, LONGEST_SHOWN).join('')}...` : signs.join('');
};

const CAPS: ZipCaps = FOLDER_CAPS;

/** By what it is, not by what it is called. */
const openArchive = async (bytes: Uint8Array, world: ArchiveWorld): Promise<OpenedArchive> => {
  const begins = (...signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
  if (begins(0x50, 0x4b)) return readStrictZip(bytes, CAPS, await world.zipper());
  return (await world.tar())(bytes, CAPS);
};

const notOpened = (
  kind: Exclude<OpenedArchive['kind'], 'read'>,
  bytes: Uint8Array,
  file: string,
  world: ArchiveWorld,
): Trouble => {
  const says = world.words.packTravel.archives;
  if (kind === 'too-large') return tooLarge(file, world);
  if (kind === 'locked') return new Trouble('pack', says.locked(file), says.askAgain);
  if (kind === 'two-faced') return new Trouble('pack', says.twoFaced(file), says.askAgain);
  const page = /^\s*<(?:!doctype|html|\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 400)));
  return page
    ? new Trouble('pack', says.webPage(file), says.webPageHint)
    : new Trouble('pack', says.unknown(file), says.unknownHint);
};
