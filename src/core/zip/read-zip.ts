import {
  CENTRAL,
  CENTRAL_LENGTH,
  DEFLATED,
  END,
  END_LENGTH,
  LOCAL,
  LOCAL_LENGTH,
  LOCKED,
  SIZES_BEHIND,
  STORED,
  viewOf,
  type Zipper,
} from './zip-bytes.ts';

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

type Listed = {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

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
  const listed = listedIn(bytes);
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

const decoder = new TextDecoder('utf-8');
const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  decoder.decode(bytes.subarray(at, at + length));

/** A remark of at most 64 KB may stand behind the end record. */
const LONGEST_REMARK = 65_535;

const endAt = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_REMARK; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
};

/** The list at the end of the archive; null when it is not there, or does not hold together. */
const listedIn = (bytes: Uint8Array): readonly Listed[] | null => {
  const view = viewOf(bytes);
  const end = endAt(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  for (let number = 0; number < count; number++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return null;
    const name = view.getUint16(at + 28, true);
    const beyond = name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + CENTRAL_LENGTH + beyond > end) return null;
    listed.push({
      path: nameAt(bytes, at + CENTRAL_LENGTH, name),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += CENTRAL_LENGTH + beyond;
  }
  return listed;
};

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

const contentOf = (bytes: Uint8Array, one: Listed, zipper: Zipper): Uint8Array | null => {
  const view = viewOf(bytes);
  if (one.flags & LOCKED || one.at + LOCAL_LENGTH > bytes.length) return null;
  if (view.getUint32(one.at, true) !== LOCAL) return null;
  const from = one.at + LOCAL_LENGTH + view.getUint16(one.at + 26, true) + view.getUint16(one.at + 28, true);
  if (from + one.packed > bytes.length) return null;
  const packed = bytes.subarray(from, from + one.packed);
  const content =
    one.method === STORED ? packed : one.method === DEFLATED ? zipper.inflate(packed, one.size) : null;
  return content !== null && content.length === one.size && zipper.crc32(content) === one.crc
    ? content
    : null;
};
