import { placeBeside } from '../core/backup/merge-file.ts';
import { type VaultKind, vaultKind } from '../core/backup/vault-path.ts';
import { DiskError } from '../core/disk-error.ts';
import type { ZipFile } from '../core/zip/zip-bytes.ts';
import { FILE_MODE, type Ground, quietly, trySaving, writeWhole } from './durable-write.ts';
import { makeFolder, syncUpward } from './folders.ts';
import { parentOf, temporaryName } from './layout.ts';

export type BroughtBack = {
  /** What is new here, by kind. */
  readonly kinds: readonly VaultKind[];
  readonly here: number;
  readonly differs: number;
};

/**
 * Puts the files of a backup where they belong. What is here is never written over, and a second time changes nothing. All of it is safe
 * from a power cut when it returns; stopped before that, each file is there whole or not at all, and the same again does the rest.
 * Throws a DiskError.
 */
export const bringBack = (shelf: Ground, files: readonly ZipFile[]): BroughtBack => {
  const kinds: VaultKind[] = [];
  const folders = new Set<string>();
  let here = 0;
  let differs = 0;
  for (const file of inSafeOrder(files)) {
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

/** A folder without its `pack.yaml` is no pack: it comes last, so that half a pack is never taken for a whole one. */
const inSafeOrder = (files: readonly ZipFile[]): readonly ZipFile[] => {
  const isLast = ({ path }: ZipFile): boolean => path.endsWith('/pack.yaml');
  return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)];
};

const placeFor = ({ disk, ids, layout }: Ground, file: ZipFile): ReturnType<typeof placeBeside> => {
  const readAt = (path: string): Uint8Array | null =>
    disk.look(`${layout.root}/${path}`) === null ? null : disk.read(`${layout.root}/${path}`);
  const ours = readAt(file.path);
  if (ours === null) return { kind: 'at', path: file.path };
  const place = placeBeside(file, ours, ids.sha256);
  return place.kind === 'at' && readAt(place.path) !== null ? { kind: 'here' } : place;
};

const put = ({ disk, ids, layout }: Ground, path: string, bytes: Uint8Array): void => {
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
