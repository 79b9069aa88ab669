import { vaultKind } from '../core/backup/vault-path.ts';
import type { ZipFile } from '../core/zip/zip-bytes.ts';
import type { Disk } from '../ports.ts';
import type { Layout } from './layout.ts';
import { namesIn } from './reading.ts';

export type VaultFiles = {
  /** Sorted by path, so that the same vault gives the same backup. */
  readonly files: readonly ZipFile[];
  /** Paths that have no place in a backup: names that would not be safe on another computer. */
  readonly leftOut: readonly string[];
};

/**
 * All that stories and added packs are made of, newer and harmed files too. Links are not followed; `tmp` and hidden files stay. The
 * register of packs stays too: it tells of this computer, and is made anew from the packs.
 */
export const vaultFiles = (disk: Disk, { register, root }: Layout): VaultFiles => {
  const folders = ['stories', 'packs', 'keys'];
  const paths = folders
    .flatMap((folder) => pathsBelow(disk, root, folder))
    .filter((path) => `${root}/${path}` !== register)
    .sort();
  const files = paths.filter((path) => vaultKind(path) !== null);
  return {
    files: files.map((path) => ({ path, bytes: disk.read(`${root}/${path}`) })),
    leftOut: paths.filter((path) => vaultKind(path) === null),
  };
};

const pathsBelow = (disk: Disk, root: string, folder: string): readonly string[] => {
  const inside = namesIn(disk, `${root}/${folder}`, 'folder').filter(isShown);
  return [
    ...namesIn(disk, `${root}/${folder}`, 'file')
      .filter(isShown)
      .map((name) => `${folder}/${name}`),
    ...inside.flatMap((name) => pathsBelow(disk, root, `${folder}/${name}`)),
  ];
};

const isShown = (name: string): boolean => !name.startsWith('.');
