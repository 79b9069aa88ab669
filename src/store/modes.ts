import { isDiskError } from '../core/disk-error.ts';
import type { Disk, FileFacts } from '../ports.ts';
import { FILE_MODE } from './durable-write.ts';
import { FOLDER_MODE } from './folders.ts';

const OTHERS = 0o077;

/** Somebody but the owner may do something with it. What belongs to another account is not ours to close. */
export const isOpen = (facts: FileFacts | null): boolean =>
  facts?.mine === true && (facts.kind === 'file' || facts.kind === 'folder') && (facts.mode & OTHERS) !== 0;

/** Everything below a folder that others may look at, the folder itself first. Links are not followed. */
export const openBelow = (disk: Disk, path: string): readonly string[] => {
  const facts = disk.look(path);
  const here = isOpen(facts) ? [path] : [];
  if (facts?.kind !== 'folder') return here;
  return [...here, ...disk.list(path).flatMap(({ name }) => openBelow(disk, `${path}/${name}`))];
};

/** Closes one thing to others. False when the disk cannot: one that keeps no permissions, or will not be written. */
export const close = (disk: Disk, path: string): boolean => {
  try {
    const facts = disk.look(path);
    if (facts === null || !isOpen(facts)) return true;
    disk.setMode(path, facts.kind === 'folder' ? FOLDER_MODE : FILE_MODE);
    return !isOpen(disk.look(path));
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return false;
  }
};
