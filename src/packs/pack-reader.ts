import type { PackProblem } from '../core/packs/pack.ts';
import { type Decoded, decodePack } from '../core/packs/pack-decoder.ts';
import type { PackFile } from '../core/packs/pack-files.ts';
import type { Origin } from '../core/packs/pack-header.ts';
import { packProblems } from '../core/words/en/pack-problems.ts';
import type { World } from '../ports.ts';
import { contentHash } from './content-hash.ts';
import { type RawFile, readFolder } from './folder-reader.ts';

export type PackWorld = Pick<World, 'disk' | 'ids' | 'yaml'>;

/** A pack folder as read: the pack or its problems, and the bytes as they lie there. */
export type ReadPack = {
  readonly decoded: Decoded;
  readonly files: readonly RawFile[];
  readonly hash: string;
};

/** `rules`: ids of the rules there are, so that a switch for another is noticed; null to let unknown ones pass. */
export const readPack = async (
  folder: string,
  origin: Origin,
  world: PackWorld,
  rules: readonly string[] | null = null,
): Promise<ReadPack> => {
  const { files, problems, whole } = readFolder(world.disk, folder);
  const hash = contentHash(files, world.ids);
  if (!whole) return { decoded: { ok: false, problems }, files, hash };
  const texts = files.map(textOf);
  const unread: readonly PackProblem[] = texts.flatMap((text) => ('message' in text ? [text] : []));
  const before = [...problems, ...unread];
  const source = {
    files: texts.flatMap((text) => ('message' in text ? [] : [text])),
    unread: before.map(({ file }) => file),
    origin,
    hash,
    rules,
  };
  const decoded = decodePack(source, await world.yaml());
  const all = [...before, ...(decoded.ok ? [] : decoded.problems)];
  return { decoded: all.length > 0 ? { ok: false, problems: all } : decoded, files, hash };
};

/** The text with LF line ends and no byte order mark; or the problem that it is none. */
const textOf = ({ path, bytes }: RawFile): PackFile | PackProblem => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { file: path, line: 1, message: packProblems.notText, hint: packProblems.notTextHint };
  }
};
