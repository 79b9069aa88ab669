import type { PackSays } from '../core/packs/faults.ts';
import type { PackProblem } from '../core/packs/pack.ts';
import { type Decoded, decodePack, type PackSource } from '../core/packs/pack-decoder.ts';
import type { PackFile } from '../core/packs/pack-files.ts';
import type { Origin } from '../core/packs/pack-header.ts';
import { DEEPEST_PARENTS, type Parent, type ParentOf, parentNamed } from '../core/packs/parent.ts';
import type { World, YamlReader } from '../ports.ts';
import { contentHash } from './content-hash.ts';
import { type FolderContent, type RawFile, readFolder } from './folder-reader.ts';
import { type Parcel, parcelOf } from './pack-hashes.ts';

export type PackWorld = Pick<World, 'csv' | 'disk' | 'ids' | 'words' | 'yaml'>;

/** How the pack that another was made from is found, and the packs from which the way led here. */
export type Parents = { readonly of: ParentOf; readonly trail: readonly string[] };
const NO_PARENTS: Parents = { of: async () => ({ kind: 'missing', near: null, there: [] }), trail: [] };

/** A pack as read: the pack or its problems, and the bytes as they came. */
export type ReadPack = {
  readonly decoded: Decoded;
  readonly parcel: Parcel;
  readonly hash: string;
  /** `id@version h1` of the pack that it was made from; null when it stands by itself. */
  readonly parent: string | null;
};

/** `rules`: ids of the rules there are, so that a switch for another is noticed; null to let unknown ones pass. */
export const readPack = async (
  folder: string,
  origin: Origin,
  world: PackWorld,
  rules: readonly string[] | null = null,
  parents: Parents = NO_PARENTS,
): Promise<ReadPack> =>
  readContent(readFolder(world.disk, folder, world.words.packProblems), origin, world, rules, parents);

/** The same for files that are in memory already. */
export const readContent = async (
  content: FolderContent,
  origin: Origin,
  world: PackWorld,
  rules: readonly string[] | null,
  parents: Parents = NO_PARENTS,
): Promise<ReadPack> => {
  const says = world.words.packProblems;
  const { problems, whole } = content;
  const parcel = parcelOf(content.files);
  const { files } = parcel;
  const hash = contentHash(files, world.ids);
  if (!whole) return { decoded: { ok: false, problems }, parcel, hash, parent: null };
  const texts = files.map((file) => textOf(file, says));
  const unread: readonly PackProblem[] = texts.flatMap((text) => ('message' in text ? [text] : []));
  const before = [...problems, ...unread];
  const yaml = await world.yaml();
  const read = texts.flatMap((text) => ('message' in text ? [] : [text]));
  const parent = await findParent(read, yaml, parents);
  const source: PackSource = {
    files: read,
    unread: before.map(({ file }) => file),
    origin,
    hash,
    rules,
    csv: read.some(({ path }) => path.endsWith('.csv')) ? await world.csv() : null,
    parent,
  };
  const decoded = decodePack(source, yaml, says);
  const all = [...before, ...(decoded.ok ? [] : decoded.problems)];
  return {
    decoded: all.length > 0 ? { ok: false, problems: all } : decoded,
    parcel,
    hash,
    parent: nameOf(parent),
  };
};

/** As the register of added packs writes it. */
const nameOf = (parent: Parent | null): string | null =>
  parent?.kind === 'found' ? `${parent.pack.id}@${parent.pack.version} ${parent.pack.hash}` : null;

/** Null for a pack that stands by itself. */
const findParent = async (
  files: readonly PackFile[],
  yaml: YamlReader,
  { of, trail }: Parents,
): Promise<Parent | null> => {
  const named = parentNamed(files, yaml);
  if (named === null) return null;
  const way = [...trail, named.self];
  if (way.includes(named.parent)) return { kind: 'circle' };
  return way.length > DEEPEST_PARENTS ? { kind: 'deep' } : of(named.parent, way);
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
