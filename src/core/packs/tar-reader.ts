import type { ZipCaps } from '../zip/read-zip.ts';
import type { OpenedArchive } from '../zip/strict-zip.ts';

/** Takes a tar apart in memory, packed with gzip or not, under the caps. Never throws on bytes. `io/tar-reader.ts` has it. */
export type ReadTar = (bytes: Uint8Array, caps: ZipCaps) => Promise<OpenedArchive>;
