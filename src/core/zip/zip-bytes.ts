/** What zip files need of the outside: the deflate of RFC 1951 and the checksum of RFC 1952. `io/zipper.ts` has it. */
export type Zipper = {
  deflate(bytes: Uint8Array): Uint8Array;
  /** null when the bytes are no deflate, or would become more than `most` bytes: a bomb is stopped while it goes off. */
  inflate(bytes: Uint8Array, most: number): Uint8Array | null;
  crc32(bytes: Uint8Array): number;
};

/** A file in an archive. The path is as the archive says it: whoever takes it out decides which paths there may be. */
export type ZipFile = { readonly path: string; readonly bytes: Uint8Array };

// APPNOTE.TXT 6.3.10 of PKWARE: the three kinds of records that are read and written here.
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const LOCAL_LENGTH = 30;
export const CENTRAL_LENGTH = 46;
export const END_LENGTH = 22;

export const STORED = 0;
export const DEFLATED = 8;
/** Flag bits: the name is UTF-8; the content is under a password; sizes stand behind the content. */
export const UTF_8 = 0x800;
export const LOCKED = 0x1;
export const SIZES_BEHIND = 0x8;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
