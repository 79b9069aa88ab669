import { placeBeside } from '../core/backup/merge-file.ts';
import { type VaultKind, vaultKind } from '../core/backup/vault-path.ts';
import { DiskError } from '../core/disk-error.ts';
import { nameAfter, versionIn } from '../core/lock/name-after.ts';
import { isSealedName, SEALED } from '../core/lock/sealed-name.ts';
import { shortName } from '../core/store/ids.ts';
import type { ZipFile } from '../core/zip/zip-bytes.ts';
import { FILE_MODE, quietly, type Shelf, trySaving, writeWhole } from './durable-write.ts';
import { makeFolder, syncUpward } from './folders.ts';
import { parentOf, temporaryName } from './layout.ts';
import { namesIn } from './reading.ts';

export type BroughtBack = {
  /** What is new here, by kind. */
  readonly kinds: readonly VaultKind[];
  readonly here: number;
  readonly differs: number;
};

/**
 * Puts the files of a backup where they belong. What is here is never written over, and a second time changes nothing. All of it is safe
 * from a power cut when it returns; stopped before that, each file is there whole or not at all, and the same again does the rest.
 * Throws a DiskError. `onDone`: told after each file how many are done.
 */
export const bringBack = (
  shelf: Shelf,
  files: readonly ZipFile[],
  onDone: (done: number) => void = () => undefined,
): BroughtBack => {
  const kinds: VaultKind[] = [];
  const folders = new Set<string>();
  let here = 0;
  let differs = 0;
  for (const [done, file] of inSafeOrder(files).entries()) {
    onDone(done);
    const place = placeFor(shelf, file);
    if (place.kind === 'here') here += 1;
    if (place.kind === 'differs') differs += 1;
    if (place.kind !== 'at') continue;
    const path = `${shelf.layout.root}/${place.path}`;
    trySaving(shelf, () => put(shelf, path, file.bytes));
    folders.add(parentOf(path));
    kinds.push(vaultKind(file.path) ?? 'other');
  }
  // Once for each folder, at the end: a sync after each of ten thousand files would take minutes.
  for (const folder of folders) syncUpward(shelf.disk, shelf.layout, folder);
  return { kinds, here, differs };
};

/** A folder without its `pack.yaml` is no pack: it comes last, so that half a pack is never taken for a whole one. Keys come first. */
const inSafeOrder = (files: readonly ZipFile[]): readonly ZipFile[] => {
  const rank = ({ path }: ZipFile): number => {
    if (vaultKind(path) === 'key') return 0;
    return path.endsWith('/pack.yaml') ? 2 : 1;
  };
  return [...files].sort((one, other) => rank(one) - rank(other));
};

const placeFor = (shelf: Shelf, file: ZipFile): ReturnType<typeof placeBeside> => {
  const ours = wordsAt(shelf, file.path);
  if (ours === null) return { kind: 'at', path: file.path };
  const place = placeBeside(file, ours, shelf.ids.sha256);
  return place.kind === 'at' && wordsAt(shelf, place.path) !== null ? { kind: 'here' } : place;
};

/** What lies there, in either form; null for nothing. */
const wordsAt = (shelf: Shelf, path: string): Uint8Array | null => {
  const { disk, layout, seal } = shelf;
  const full = `${layout.root}/${path}`;
  if (disk.look(full) !== null) return disk.read(full);
  const twin = seal === null || !isToSeal(path) ? null : sealedTwin(shelf, full);
  if (twin === null) return null;
  const sealed = disk.read(twin);
  return seal?.open(sealed) ?? sealed;
};

/** A version is known by number and letters: the hash in its name is of the locked bytes. */
const sealedTwin = ({ disk }: Shelf, full: string): string | null => {
  const id = versionIn(full.slice(full.lastIndexOf('/') + 1));
  if (id === null) return disk.look(full + SEALED) === null ? null : full + SEALED;
  const folder = parentOf(full);
  const name = namesIn(disk, folder, 'file').find((one) => {
    const other = isSealedName(one) ? versionIn(one) : null;
    return other !== null && shortName(other) === shortName(id);
  });
  return name === undefined ? null : `${folder}/${name}`;
};

const isToSeal = (path: string): boolean => path.startsWith('stories/') && !isSealedName(path);

/** Words come into a locked store locked. */
const put = (shelf: Shelf, path: string, bytes: Uint8Array): void => {
  const { layout, seal, ids } = shelf;
  if (!seal?.isOn() || !isToSeal(path.slice(layout.root.length + 1))) {
    putAs(shelf, path, bytes);
    return;
  }
  const sealed = seal.close(bytes);
  const name = nameAfter(path.slice(path.lastIndexOf('/') + 1), bytes, sealed, ids.sha256);
  putAs(shelf, `${parentOf(path)}/${name}${SEALED}`, sealed);
};

const putAs = ({ disk, ids, layout }: Shelf, path: string, bytes: Uint8Array): void => {
  makeFolder(disk, layout, layout.tmp);
  makeFolder(disk, layout, parentOf(path));
  const aside = `${layout.tmp}/${temporaryName(ids)}`;
  try {
    const handle = disk.create(aside, FILE_MODE);
    try {
      writeWhole(disk, handle, bytes);
      if (disk.size(handle) !== bytes.length) throw new DiskError('io', aside);
      disk.sync(handle);
    } finally {
      disk.close(handle);
    }
    if (disk.look(path) === null) disk.rename(aside, path);
  } finally {
    quietly(() => disk.remove(aside));
  }
};
