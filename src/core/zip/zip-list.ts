import { CENTRAL, CENTRAL_LENGTH, END, END_LENGTH, LOCAL_LENGTH, viewOf } from './zip-bytes.ts';

/** What an archive says of one of its entries. */
export type Listed = {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local record begins. */
  readonly at: number;
};

/** The same from the list at the end, which also knows what kind of thing it is: type and permissions as Unix has them, 0 for none. */
export type ListedAtEnd = Listed & { readonly mode: number };

/** The list at the end: its entries, and the two offsets between which it stands. */
export type ZipList = {
  readonly entries: readonly ListedAtEnd[];
  readonly from: number;
  readonly to: number;
  /** Where the end record begins; behind a list without gaps it is `to`. */
  readonly end: number;
};

const decoder = new TextDecoder('utf-8');

export const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
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
export const listIn = (bytes: Uint8Array): ZipList | null => {
  const view = viewOf(bytes);
  const end = endAt(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  let at = from;
  const entries: ListedAtEnd[] = [];
  for (let number = 0; number < count; number++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return null;
    const name = view.getUint16(at + 28, true);
    const beyond = name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + CENTRAL_LENGTH + beyond > end) return null;
    entries.push({
      path: nameAt(bytes, at + CENTRAL_LENGTH, name),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      mode: view.getUint16(at + 40, true),
      at: view.getUint32(at + 42, true),
    });
    at += CENTRAL_LENGTH + beyond;
  }
  return { entries, from, to: at, end };
};

/** Where the content of an entry begins, by its local record. The caller has seen that the record is there. */
export const contentAt = (bytes: Uint8Array, { at }: Listed): number => {
  const view = viewOf(bytes);
  return at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
};
