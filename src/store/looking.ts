import { isDiskError } from '../core/disk-error.ts';
import type { Oddity } from '../core/store/oddity.ts';
import type { Entry } from '../ports.ts';
import type { Shelf } from './durable-write.ts';

/** Without the folder of the store in front: that is said once, and makes no line longer. */
export const shownPath = ({ layout }: Shelf, path: string): string => path.slice(layout.root.length + 1);

/** By name. null when it is no folder, or the disk does not list it; none when nothing is there. */
export const entriesIn = ({ disk }: Pick<Shelf, 'disk'>, folder: string): readonly Entry[] | null => {
  try {
    return [...disk.list(folder)].sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (thrown) {
    if (isDiskError(thrown, 'missing')) return [];
    if (isDiskError(thrown)) return null;
    throw thrown;
  }
};

/** What there is to say when `entriesIn` gave null. */
export const noFolder = (shelf: Shelf, path: string): Oddity => ({
  kind: isFolder(shelf, path) ? 'unreadable' : 'not-a-folder',
  path: shownPath(shelf, path),
});

const isFolder = ({ disk }: Shelf, path: string): boolean => {
  try {
    return disk.lookThrough(path)?.kind === 'folder';
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return true;
  }
};
