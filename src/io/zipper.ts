import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Zipper } from '../core/zip/zip-bytes.ts';

const inflate = (bytes: Uint8Array, most: number): Uint8Array | null => {
  try {
    // A limit of 0 is none to zlib; what unpacks to one byte too many is refused by its size.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
};

/** The deflate that comes with Node. */
export const zipper: Zipper = {
  deflate: (bytes) => deflateRawSync(bytes),
  inflate,
  crc32: (bytes) => crc32(bytes),
};
