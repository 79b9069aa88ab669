import type { ReadZip, ZipCaps } from '../zip/read-zip.ts';
import { readZip } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { ZipFile, Zipper } from '../zip/zip-bytes.ts';
import { type HashLine, readHashes, writeHashes } from './hash-list.ts';
import { vaultKind } from './vault-path.ts';

/** Everything lies in one folder, so that unpacking by hand leaves no litter. */
const FOLDER = 'cps-story-backup/';
const HASHES = 'HASHES';
const PAGE = 'READ-ME-FIRST.txt';

/** Ten thousand versions are a tenth of this. What is written keeps to it too, so that every backup can be read again. */
export const BACKUP_CAPS: ZipCaps = { files: 60_000, fileBytes: 64_000_000, allBytes: 512_000_000 };

type Sha256 = (bytes: Uint8Array) => string;
type Tools = { readonly zipper: Zipper; readonly sha256: Sha256 };

/** The list of hashes comes first: of a backup that was cut off, the files that are there can still be told from harmed ones. */
export const writeBackup = (
  files: readonly ZipFile[],
  page: string,
  { zipper, sha256 }: Tools,
): Uint8Array => {
  const encoder = new TextEncoder();
  const all = [{ path: PAGE, bytes: encoder.encode(page) }, ...files];
  const list = writeHashes(all.map(({ path, bytes }) => ({ hash: sha256(bytes), path })));
  const inside = [{ path: HASHES, bytes: encoder.encode(list) }, ...all];
  return writeZip(
    inside.map(({ path, bytes }) => ({ path: `${FOLDER}${path}`, bytes })),
    zipper,
  );
};

export type ReadBackup =
  | {
      readonly kind: 'read';
      /** Files of the vault whose hash holds, in the order of the list. */
      readonly whole: readonly ZipFile[];
      /** How many are harmed or missing. */
      readonly harmed: number;
      /** The list of hashes is harmed: what counts as whole is only so by the weaker sums of the archive. */
      readonly unlisted: boolean;
    }
  /** No zip at all, or one without a file of ours in it. */
  | { readonly kind: 'no-backup' }
  | { readonly kind: 'too-large' }
  /** A path that no backup of ours has: made by somebody who means no good, or no backup. */
  | { readonly kind: 'odd-path' };

export const readBackup = (bytes: Uint8Array, { zipper, sha256 }: Tools): ReadBackup => {
  const zip = readZip(bytes, BACKUP_CAPS, zipper);
  if (zip.kind === 'no-zip') return { kind: 'no-backup' };
  if (zip.kind === 'too-large') return { kind: 'too-large' };
  const entries = new Map(zip.entries.map((entry) => [entry.path, entry.bytes]));
  const inside = [...entries.keys()].filter((path) => path.startsWith(FOLDER));
  if (inside.length === 0) return { kind: 'no-backup' };
  const odd = entries.size !== zip.entries.length || inside.length !== entries.size || !inside.every(isOurs);
  if (odd) return { kind: 'odd-path' };
  return held(entries, zip, sha256);
};

const isOurs = (path: string): boolean => {
  const own = path.slice(FOLDER.length);
  return own === HASHES || own === PAGE || vaultKind(own) !== null;
};

type Entries = ReadonlyMap<string, Uint8Array | null>;

/** The files held against the list; a list with a path that is none of ours is as odd as such a file. */
const held = (entries: Entries, zip: ReadZip & { kind: 'read' }, sha256: Sha256): ReadBackup => {
  const bytes = entries.get(`${FOLDER}${HASHES}`);
  const list = bytes ? readHashes(new TextDecoder().decode(bytes)) : null;
  if (list?.some(({ path }) => !isOurs(`${FOLDER}${path}`))) return { kind: 'odd-path' };
  const lines = list ?? unlistedLines(entries, sha256);
  const files = lines.flatMap(({ hash, path }): readonly ZipFile[] => {
    const found = entries.get(`${FOLDER}${path}`);
    return found && sha256(found) === hash ? [{ path, bytes: found }] : [];
  });
  const lost = list === null ? zip.entries.filter((entry) => entry.bytes === null).length : 0;
  return {
    kind: 'read',
    whole: files.filter(({ path }) => vaultKind(path) !== null),
    harmed: lines.length - files.length + lost,
    unlisted: list === null,
  };
};

const unlistedLines = (entries: Entries, sha256: Sha256): readonly HashLine[] =>
  [...entries].flatMap(([path, bytes]) =>
    bytes === null || path === `${FOLDER}${HASHES}`
      ? []
      : [{ hash: sha256(bytes), path: path.slice(FOLDER.length) }],
  );
