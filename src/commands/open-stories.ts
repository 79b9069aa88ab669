import type { World } from '../ports.ts';
import { isClosed } from '../store/lock-keys.ts';

/** `file`: where a script keeps the passphrase, '-' for standard input; null to ask. `plain`: questions in text alone, also from a pipe. */
export type OpenOptions = { readonly file: string | null; readonly plain: boolean };

/**
 * Opens a locked store for this run, before a command that reads. null when it is open, or was never locked; else the exit code to leave
 * with. A Trouble when there is nobody to ask, or when it was not the passphrase.
 */
export const openStories = async (options: OpenOptions, world: World): Promise<number | null> => {
  if (!isClosed(world)) return null;
  // What asks is loaded for those who have a lock.
  const { openByAsking, openFromFile } = await import('./lock/opening.ts');
  return options.file === null ? openByAsking(options, world) : openFromFile(options.file, world);
};
