import {
  DEFLATED,
  LOCAL,
  LOCAL_LENGTH,
  LOCKED,
  SIZES_BEHIND,
  STORED,
  viewOf,
  type Zipper,
} from './zip-bytes.ts';
import { contentAt, type Listed, listIn, nameAt } from './zip-list.ts';

/** What may come out of an archive at most. */
export type ZipCaps = { readonly files: number; readonly fileBytes: number; readonly allBytes: number };

/** A file as it was found. `bytes`: null when it is harmed, locked, packed in a way not known here, or larger than it says. */
export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array | null };

export type ReadZip =
  /** `whole`: the list at the end is there and fits; without it, the files were found one after another from the start. */
  | { readonly kind: 'read'; readonly entries: readonly ZipEntry[]; readonly whole: boolean }
  | { readonly kind: 'no-zip' }
  /** More files, or more bytes, than the caps let out. */
  | { readonly kind: 'too-large' };

/**
 * Takes an archive apart in memory. Sizes are measured against the caps before anything is unpacked, and again while it is. Folders are
 * passed over. Never throws on bytes, whoever made them.
 */
export const readZip = (
  bytes: Uint8Array,
  caps: ZipCaps,
  zipper: Zipper,
  wanted: (path: string) => boolean = () => true,
): ReadZip => {
  const listed = listIn(bytes)?.entries ?? null;
  const found = listed ?? localsIn(bytes);
  if (found.length === 0) return listed === null ? { kind: 'no-zip' } : read([], true);
  const files = found.filter(({ path }) => !path.endsWith('/') && wanted(path));
  const all = files.reduce((sum, { size }) => sum + size, 0);
  if (found.length > caps.files || all > caps.allBytes) return { kind: 'too-large' };
  if (files.some(({ size }) => size > caps.fileBytes)) return { kind: 'too-large' };
  const entries = files.map((one) => ({ path: one.path, bytes: contentOf(bytes, one, zipper) }));
  return read(entries, listed !== null);
};

const read = (entries: readonly ZipEntry[], whole: boolean): ReadZip => ({ kind: 'read', entries, whole });

/** Files one after another from the start, as far as they go: for an archive that was cut off. */
const localsIn = (bytes: Uint8Array): readonly Listed[] => {
  const view = viewOf(bytes);
  const found: Listed[] = [];
  for (let at = 0; at + LOCAL_LENGTH <= bytes.length && view.getUint32(at, true) === LOCAL; ) {
    const flags = view.getUint16(at + 6, true);
    const packed = view.getUint32(at + 18, true);
    const name = view.getUint16(at + 26, true);
    // Where this one ends is then only known from the list that is gone.
    if (flags & SIZES_BEHIND) break;
    found.push({
      path: nameAt(bytes, at + LOCAL_LENGTH, name),
      flags,
      method: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 14, true),
      packed,
      size: view.getUint32(at + 22, true),
      at,
    });
    at += LOCAL_LENGTH + name + view.getUint16(at + 28, true) + packed;
  }
  return found;
};

/** null when it is not there whole, or not as the archive says. */
export const contentOf = (bytes: Uint8Array, one: Listed, zipper: Zipper): Uint8Array | null => {
  const view = viewOf(bytes);
  if (one.flags & LOCKED || one.at + LOCAL_LENGTH > bytes.length) return null;
  if (view.getUint32(one.at, true) !== LOCAL) return null;
  const from = contentAt(bytes, one);
  if (from + one.packed > bytes.length) return null;
  const packed = bytes.subarray(from, from + one.packed);
  const content =
    one.method === STORED ? packed : one.method === DEFLATED ? zipper.inflate(packed, one.size) : null;
  return content !== null && content.length === one.size && zipper.crc32(content) === one.crc
    ? content
    : null;
};
