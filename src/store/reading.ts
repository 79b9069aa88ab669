import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { parseStoryId } from '../core/store/ids.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Disk, EntryKind } from '../ports.ts';
import { toText } from './encoding.ts';
import type { Layout } from './layout.ts';

/** Names of one kind in a folder; none when the folder is not there. Links are not followed: nobody put them there but others. */
export const namesIn = (disk: Disk, folder: string, kind: EntryKind): readonly string[] => {
  try {
    return disk
      .list(folder)
      .filter((entry) => entry.kind === kind)
      .map(({ name }) => name)
      .sort();
  } catch (thrown) {
    if (isDiskError(thrown, 'missing')) return [];
    if (isDiskError(thrown)) throw placeTrouble(folder, thrown);
    throw thrown;
  }
};

/** Every folder that is named like a story. */
export const storyIds = ({ disk, layout }: { disk: Disk; layout: Layout }): readonly StoryId[] =>
  namesIn(disk, layout.stories, 'folder').flatMap((name) => parseStoryId(name) ?? []);

/** The text of a file of the store; null when another window took it away in between. */
export const textIn = (disk: Disk, path: string): string | null =>
  orPlaceTrouble(path, () => toText(disk.read(path)));

/** What came of reading; null when nothing is there, and a Trouble that names the place when the disk does not give it. */
export const orPlaceTrouble = <T>(path: string, read: () => T): T | null => {
  try {
    return read();
  } catch (thrown) {
    if (isDiskError(thrown, 'missing')) return null;
    if (isDiskError(thrown)) throw placeTrouble(path, thrown);
    throw thrown;
  }
};

const placeTrouble = (path: string, cause: unknown): Trouble =>
  new Trouble('place', ({ store: { trouble } }) => [trouble.cannotRead(path), trouble.cannotReadHint], '', {
    cause,
  });
