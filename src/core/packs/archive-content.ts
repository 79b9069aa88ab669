import type { ArchiveEntry } from '../zip/strict-zip.ts';
import type { ZipFile } from '../zip/zip-bytes.ts';
import { FOLDER_CAPS, isLitter, isSafeName } from './pack-files.ts';
import { PACK_FILE } from './pack-header.ts';

/** What cannot be taken from an archive, and which entry it is. */
export type ArchiveFault = {
  readonly kind: /** It would lead out of the folder. */
    | 'leads-out'
    | 'odd-name'
    | 'link'
    | 'special'
    /** Two entries are one file, on this computer or on another. */
    | 'twice'
    | 'harmed'
    | 'large-file'
    | 'deep'
    | 'many'
    | 'large'
    /** No files at all, or none that is a pack's. */
    | 'empty';
  readonly path: string;
};

export type ArchiveContent =
  | { readonly ok: true; readonly files: readonly ZipFile[] }
  | { readonly ok: false; readonly fault: ArchiveFault };

/** Ends the reading of an archive at the first thing that is not right: nobody mends an archive by hand. */
class Found extends Error {
  readonly fault: ArchiveFault;
  constructor(kind: ArchiveFault['kind'], path: string) {
    super(kind);
    this.fault = { kind, path };
  }
}

/**
 * The files of a pack out of an archive that a stranger may have made, sorted by path: the same that reading its folder would give. What a
 * file manager adds is passed over, and a folder around all of it is taken off.
 */
export const contentOfArchive = (entries: readonly ArchiveEntry[]): ArchiveContent => {
  try {
    return { ok: true, files: filesIn(entries) };
  } catch (thrown) {
    if (!(thrown instanceof Found)) throw thrown;
    return { ok: false, fault: thrown.fault };
  }
};

const filesIn = (entries: readonly ArchiveEntry[]): readonly ZipFile[] => {
  if (entries.length > FOLDER_CAPS.files) throw new Found('many', '');
  const named = entries.map((entry) => ({ ...entry, parts: partsOf(entry) }));
  const kept = withoutWrapping(named.filter(({ parts }) => parts.length > 0 && !parts.some(isLeftover)));
  const taken = new Map<string, string>();
  const files = kept.flatMap((entry) => takeEntry(entry, taken));
  if (files.length === 0) throw new Found('empty', '');
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > FOLDER_CAPS.allBytes)
    throw new Found('large', '');
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
};

type Named = ArchiveEntry & { readonly parts: readonly string[] };

/** The names between the strokes; `./` in front, and a stroke at the end, are usual. */
const partsOf = ({ path }: ArchiveEntry): readonly string[] => {
  const parts = path
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/$/, '')
    .split('/');
  if (path === '.' || path === './') return [];
  const out =
    /^[A-Za-z]:|\\/.test(path) || parts.some((part) => part === '' || part === '.' || part === '..');
  if (out) throw new Found('leads-out', path);
  return parts;
};

/** macOS puts a second half of each file in there. */
const isLeftover = (name: string): boolean => isLitter(name) || name === '__MACOSX';

/** `package/` of npm, and the folder that a file manager packs along. */
const withoutWrapping = (entries: readonly Named[]): readonly Named[] => {
  const top = entries[0]?.parts[0] ?? '';
  const wrapped =
    entries.every(({ parts, kind }) => parts[0] === top && (parts.length > 1 || kind === 'folder')) &&
    entries.some(({ parts }) => parts.length === 2 && parts[1] === PACK_FILE);
  if (!wrapped) return entries;
  return entries.flatMap((entry) =>
    entry.parts.length > 1 ? { ...entry, parts: entry.parts.slice(1) } : [],
  );
};

/** `taken`: the paths that are taken already, folders too, by how a computer would see them that knows no capital letters. */
const takeEntry = ({ kind, parts, path, bytes }: Named, taken: Map<string, string>): readonly ZipFile[] => {
  if (!parts.every(isSafeName)) throw new Found('odd-name', path);
  if (kind === 'link') throw new Found('link', path);
  if (kind === 'other') throw new Found('special', path);
  if (parts.length > FOLDER_CAPS.depth) throw new Found('deep', path);
  const inside = parts.join('/');
  for (let count = 1; count < parts.length + Number(kind === 'folder'); count++) {
    const folder = `${parts.slice(0, count).join('/')}/`;
    const other = taken.get(folder.toLowerCase());
    if ((other ?? folder) !== folder || taken.has(folder.slice(0, -1).toLowerCase()))
      throw new Found('twice', path);
    taken.set(folder.toLowerCase(), folder);
  }
  if (kind === 'folder') return [];
  if (taken.has(inside.toLowerCase()) || taken.has(`${inside.toLowerCase()}/`))
    throw new Found('twice', path);
  taken.set(inside.toLowerCase(), inside);
  if (bytes === null) throw new Found('harmed', path);
  if (bytes.length > FOLDER_CAPS.fileBytes) throw new Found('large-file', path);
  return [{ path: inside, bytes }];
};
