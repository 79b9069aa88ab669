import type { Disk, Ids } from '../ports.ts';
import { quietly } from './durable-write.ts';
import { toBytes } from './encoding.ts';

/** What is said once about a place, and then not again. */
export type Once = {
  /** True when this was told on this computer before. */
  told(what: string, path: string): boolean;
  remember(what: string, path: string): void;
};

const HASH_LETTERS = 16;

/**
 * Remembers by empty files in the cache, each named after a hash: nothing in there can be wrong or half written, and when it is
 * deleted a person hears a sentence once more. It lies with the settings and not in the store, because another computer that shares
 * the store has its own things to be told.
 */
export const toldOnce = (disk: Disk, ids: Ids, settings: string): Once => {
  const folder = `${settings}/cache`;
  const fileFor = (what: string, path: string): string =>
    `${folder}/told-${what}-${ids.sha256(toBytes(path)).slice(0, HASH_LETTERS)}`;
  return {
    told: (what, path) => disk.look(fileFor(what, path)) !== null,
    remember: (what, path) =>
      quietly(() => {
        disk.makeFolder(folder, 0o700);
        disk.close(disk.create(fileFor(what, path), 0o600));
      }),
  };
};
