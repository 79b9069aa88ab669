import { contentOf, type ZipCaps } from './read-zip.ts';
import { LOCAL, LOCAL_LENGTH, LOCKED, viewOf, type Zipper } from './zip-bytes.ts';
import { contentAt, type ListedAtEnd, listIn, nameAt, type ZipList } from './zip-list.ts';

/** A thing in an archive. `bytes`: of a file; null when they could not be taken out as the archive says they are. */
export type ArchiveEntry = {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly bytes: Uint8Array | null;
};

export type OpenedArchive =
  | { readonly kind: 'read'; readonly entries: readonly ArchiveEntry[] }
  | {
      readonly kind: /** None that is known here, or one that was cut off. */
        | 'unknown'
        /** More files, or more bytes, than the caps let out. */
        | 'too-large'
        | 'locked'
        /** Its parts contradict each other: one program would take other files out of it than another. */
        | 'two-faced';
    };

/** Types in the mode of a Unix system. */
const TYPE = 0o170000;
const KINDS: ReadonlyMap<number, ArchiveEntry['kind']> = new Map([
  [0, 'file'],
  [0o100000, 'file'],
  [0o040000, 'folder'],
  [0o120000, 'link'],
]);

/** Sizes and offsets of zip64 stand elsewhere; nothing that small needs it. */
const ELSEWHERE = 0xffff_ffff;

/**
 * Takes an archive of a stranger apart in memory: only one with a whole list at its end that agrees with what it lists, entry by entry.
 * Sizes are measured against the caps before anything is unpacked, and again while it is. Never throws on bytes.
 */
export const readStrictZip = (bytes: Uint8Array, caps: ZipCaps, zipper: Zipper): OpenedArchive => {
  const list = listIn(bytes);
  if (list === null) return { kind: 'unknown' };
  const { entries } = list;
  const all = entries.reduce((sum, { size }) => sum + (size === ELSEWHERE ? 0 : size), 0);
  if (entries.length > caps.files || all > caps.allBytes) return { kind: 'too-large' };
  if (entries.some(({ flags }) => flags & LOCKED)) return { kind: 'locked' };
  if (!agrees(bytes, list)) return { kind: 'two-faced' };
  if (entries.some(({ size }) => size > caps.fileBytes)) return { kind: 'too-large' };
  return { kind: 'read', entries: entries.map((one) => entryOf(bytes, one, zipper)) };
};

const entryOf = (bytes: Uint8Array, one: ListedAtEnd, zipper: Zipper): ArchiveEntry => {
  const { path } = one;
  const kind = path.endsWith('/') ? 'folder' : (KINDS.get(one.mode & TYPE) ?? 'other');
  return { path, kind, bytes: kind === 'file' ? contentOf(bytes, one, zipper) : null };
};

/** Nothing in front, no gaps in the list, nothing beyond 4 GB, the same name at both places, and no byte that belongs to two. */
const agrees = (bytes: Uint8Array, { entries, from, to, end }: ZipList): boolean => {
  if (to !== end) return false;
  if (entries.length > 0 && !entries.some(({ at }) => at === 0)) return false;
  const view = viewOf(bytes);
  let free = 0;
  for (const one of entries.toSorted((a, b) => a.at - b.at)) {
    const { at, packed, path, size } = one;
    if (at === ELSEWHERE || packed === ELSEWHERE || size === ELSEWHERE) return false;
    if (at < free || at + LOCAL_LENGTH > from || view.getUint32(at, true) !== LOCAL) return false;
    if (nameAt(bytes, at + LOCAL_LENGTH, view.getUint16(at + 26, true)) !== path) return false;
    free = contentAt(bytes, one) + packed;
    if (free > from) return false;
  }
  return true;
};
