import type { Ids } from '../ports.ts';
import type { RawFile } from './folder-reader.ts';

/**
 * `h1:` and the base64 SHA-256 over what `sha256sum` prints for the files, sorted by path: the same for a folder, a copy of it, and
 * an unpacked archive, whatever their times and modes. Anybody can work it out without this program.
 */
export const contentHash = (files: readonly RawFile[], ids: Pick<Ids, 'sha256'>): string => {
  const lines = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => `${ids.sha256(bytes)}  ${path}\n`);
  return `h1:${base64OfHex(ids.sha256(new TextEncoder().encode(lines.join(''))))}`;
};

const base64OfHex = (hex: string): string =>
  btoa((hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''));
