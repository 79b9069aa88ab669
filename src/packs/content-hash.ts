import { toBase64 } from '../core/text/base64.ts';
import type { Ids } from '../ports.ts';
import type { RawFile } from './folder-reader.ts';
import { hashesOf, parcelOf } from './pack-hashes.ts';

/**
 * `h1:` and the base64 SHA-256 over what `sha256sum` prints for the files, sorted by path: the same for a folder, a copy of it, and
 * an unpacked archive, whatever their times and modes. Anybody can work it out without this program.
 */
export const contentHash = (files: readonly RawFile[], ids: Pick<Ids, 'sha256'>): string => {
  const hex = ids.sha256(hashesOf(parcelOf(files).files, ids));
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `h1:${toBase64(Uint8Array.from(bytes))}`;
};
