import { writeZip } from '../core/zip/write-zip.ts';
import type { Zipper } from '../core/zip/zip-bytes.ts';
import type { RawFile } from './folder-reader.ts';
import { HASHES, SIGNATURE } from './pack-hashes.ts';

/** How a built pack is called. */
export const archiveName = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `${id}-${version}.cpspack.zip`;

/** A pack as one file, its hashes first. The same files give the same bytes. */
export const packArchive = (
  files: readonly RawFile[],
  hashes: Uint8Array,
  signature: Uint8Array | null,
  zipper: Zipper,
): Uint8Array => {
  const signed = signature === null ? [] : [{ path: SIGNATURE, bytes: signature }];
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return writeZip([{ path: HASHES, bytes: hashes }, ...signed, ...sorted], zipper);
};
