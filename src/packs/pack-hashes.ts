import { type HashLine, readHashes, writeHashes } from '../core/backup/hash-list.ts';
import type { Ids } from '../ports.ts';
import type { RawFile } from './folder-reader.ts';

/** What `sha256sum` prints for the files of a pack, and a signature over that. Neither is part of the content. */
export const HASHES = 'HASHES';
export const SIGNATURE = 'HASHES.minisig';
/** What npm, and nobody else, needs of a pack that travels as one of its packages. */
const FOR_NPM: readonly string[] = ['package.json', 'package-lock.json'];

/** The files of a pack as they came, without what only carries them; and apart from them what was said of them when it was built. */
export type Parcel = {
  readonly files: readonly RawFile[];
  readonly hashes: Uint8Array | null;
  readonly signature: Uint8Array | null;
};

export const parcelOf = (all: readonly RawFile[]): Parcel => {
  const bytesOf = (name: string): Uint8Array | null => all.find(({ path }) => path === name)?.bytes ?? null;
  return {
    files: all.filter(({ path }) => ![HASHES, SIGNATURE, ...FOR_NPM].includes(path)),
    hashes: bytesOf(HASHES),
    signature: bytesOf(SIGNATURE),
  };
};

type Sha256 = Pick<Ids, 'sha256'>;

/** The list over the files, sorted by path: the same whatever their order, times and modes. */
export const hashesOf = (files: readonly RawFile[], { sha256 }: Sha256): Uint8Array => {
  const lines = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }): HashLine => ({ hash: sha256(bytes), path }));
  return new TextEncoder().encode(writeHashes(lines));
};

/** One file that is not as the list says. */
export type HashFault = {
  readonly kind:
    | 'changed'
    | 'missing'
    | 'unlisted'
    /** HASHES itself cannot be read as such a list. */
    | 'no-list'
    /** There is a signature, and no list that it could be over. */
    | 'no-hashes';
  readonly path: string;
};

/** Every file that is not as it was when the pack was built; none when nothing was said of them. */
export const hashFaults = (
  { files, hashes, signature }: Parcel,
  { sha256 }: Sha256,
): readonly HashFault[] => {
  if (hashes === null) return signature === null ? [] : [{ kind: 'no-hashes', path: SIGNATURE }];
  const list = readHashes(new TextDecoder().decode(hashes).replaceAll('\r\n', '\n'));
  if (list === null || new Set(list.map(({ path }) => path)).size !== list.length)
    return [{ kind: 'no-list', path: HASHES }];
  const listed = new Map(list.map(({ hash, path }) => [path, hash]));
  const here = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return [...new Set([...listed.keys(), ...here.keys()])].sort().flatMap((path): readonly HashFault[] => {
    const bytes = here.get(path);
    const hash = listed.get(path);
    if (bytes === undefined) return [{ kind: 'missing', path }];
    if (hash === undefined) return [{ kind: 'unlisted', path }];
    return sha256(bytes) === hash ? [] : [{ kind: 'changed', path }];
  });
};
