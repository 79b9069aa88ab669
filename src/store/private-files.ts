import { isDiskError } from '../core/disk-error.ts';
import { bareName, SEALED } from '../core/lock/sealed-name.ts';
import { type Shelf, writeNew, writeOver } from './durable-write.ts';
import { toText } from './encoding.ts';
import { namesIn, orPlaceTrouble } from './reading.ts';

/*
 * Where bytes become words and words become bytes: everything that a teller wrote goes through here. Paths are those of a store that is
 * not locked; in a locked one the file has `.age` behind its name. While the lock is being turned, both kinds are there.
 */

/** Names without `.age`, each once. */
export const privateNames = ({ disk, seal }: Shelf, folder: string): readonly string[] => {
  const names = namesIn(disk, folder, 'file');
  return seal === null ? names : [...new Set(names.map(bareName))].sort();
};

/** What lies on the disk, for whoever takes its hash. */
export type Stored = { readonly bytes: Uint8Array; readonly sealed: boolean };

/** Throws a DiskError, `missing` when it is there in neither form. */
export const storedAt = ({ disk, seal }: Shelf, path: string): Stored => {
  if (seal === null) return { bytes: disk.read(path), sealed: false };
  try {
    return { bytes: disk.read(path + SEALED), sealed: true };
  } catch (thrown) {
    if (!isDiskError(thrown, 'missing')) throw thrown;
    return { bytes: disk.read(path), sealed: false };
  }
};

/** What it says; null when it cannot be opened with the key of this store. Trouble `locked` without the passphrase. */
export const opened = ({ seal }: Shelf, { bytes, sealed }: Stored): Uint8Array | null =>
  sealed && seal !== null ? seal.open(bytes) : bytes;

/**
 * The text of a private file; null when another window took it away in between. One that cannot be opened reads as the signs that it is
 * made of: nothing can be made of them, and whoever counts what cannot be read counts them.
 */
export const privateText = (shelf: Shelf, path: string): string | null =>
  orPlaceTrouble(path, () => {
    const stored = storedAt(shelf, path);
    return toText(opened(shelf, stored) ?? stored.bytes);
  });

/** The bytes to lie on the disk, and what their name ends with. */
export const toStore = ({ seal }: Shelf, plain: Uint8Array): Stored & { readonly ending: string } =>
  seal?.isOn()
    ? { bytes: seal.close(plain), sealed: true, ending: SEALED }
    : { bytes: plain, sealed: false, ending: '' };

/** As `writeNew`. */
export const writePrivate = (shelf: Shelf, path: string, plain: Uint8Array): void => {
  const { bytes, ending } = toStore(shelf, plain);
  writeNew(shelf, path + ending, bytes);
};

/** As `writeOver`. */
export const writePrivateOver = (shelf: Shelf, path: string, plain: Uint8Array): void => {
  const { bytes, ending } = toStore(shelf, plain);
  writeOver(shelf, path + ending, bytes);
};

const formsOf = ({ disk, seal }: Shelf, path: string): readonly string[] =>
  seal === null ? [path] : [path + SEALED, path].filter((form) => disk.look(form) !== null);

export const removePrivate = (shelf: Shelf, path: string): void => {
  for (const form of formsOf(shelf, path)) shelf.disk.remove(form);
};

export const isPrivateThere = (shelf: Shelf, path: string): boolean =>
  shelf.seal === null ? shelf.disk.look(path) !== null : formsOf(shelf, path).length > 0;

/** Another name in the same folder. Throws `missing` when there is nothing to move. */
export const movePrivate = (shelf: Shelf, from: string, to: string): void => {
  const [form = from] = formsOf(shelf, from);
  shelf.disk.rename(form, to + form.slice(from.length));
};
