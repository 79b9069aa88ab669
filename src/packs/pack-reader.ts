import type { PackSays } from '../core/packs/faults.ts';
import type { PackProblem } from '../core/packs/pack.ts';
import { type Decoded, decodePack } from '../core/packs/pack-decoder.ts';
import type { PackFile } from '../core/packs/pack-files.ts';
import type { Origin } from '../core/packs/pack-header.ts';
import type { World } from '../ports.ts';
import { contentHash } from './content-hash.ts';
import { type FolderContent, type RawFile, readFolder } from './folder-reader.ts';
import { type Parcel, parcelOf } from './pack-hashes.ts';

export type PackWorld = Pick<World, 'disk' | 'ids' | 'yaml' | 'words'>;

/** A pack as read: the pack or its problems, and the bytes as they came. */
export type ReadPack = {
  readonly decoded: Decoded;
  readonly parcel: Parcel;
  readonly hash: string;
};

/** `rules`: ids of the rules there are, so that a switch for another is noticed; null to let unknown ones pass. */
export const readPack = async (
  folder: string,
  origin: Origin,
  world: PackWorld,
  rules: readonly string[] | null = null,
): Promise<ReadPack> =>
  readContent(readFolder(world.disk, folder, world.words.packProblems), origin, world, rules);

/** The same for files that are in memory already. */
export const readContent = async (
  content: FolderContent,
  origin: Origin,
  world: PackWorld,
  rules: readonly string[] | null,
): Promise<ReadPack> => {
  const says = world.words.packProblems;
  const { problems, whole } = content;
  const parcel = parcelOf(content.files);
  const { files } = parcel;
  const hash = contentHash(files, world.ids);
  if (!whole) return { decoded: { ok: false, problems }, parcel, hash };
  const texts = files.map((file) => textOf(file, says));
  const unread: readonly PackProblem[] = texts.flatMap((text) => ('message' in text ? [text] : []));
  const before = [...problems, ...unread];
  const source = {
    files: texts.flatMap((text) => ('message' in text ? [] : [text])),
    unread: before.map(({ file }) => file),
    origin,
    hash,
    rules,
  };
  const decoded = decodePack(source, await world.yaml(), says);
  const all = [...before, ...(decoded.ok ? [] : decoded.problems)];
  return { decoded: all.length > 0 ? { ok: false, problems: all } : decoded, parcel, hash };
};

/** The text with LF line ends and no byte order mark; or the problem that it is none. */
const textOf = ({ path, bytes }: RawFile, says: PackSays): PackFile | PackProblem => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { file: path, line: 1, message: says.notText, hint: says.notTextHint };
  }
};
