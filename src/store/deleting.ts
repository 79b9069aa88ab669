import { isDiskError } from '../core/disk-error.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Disk } from '../ports.ts';
import { quietly, type Shelf, tryAgain } from './durable-write.ts';
import { makeFolder } from './folders.ts';
import { isLeavingName, leavingName } from './layout.ts';

/** Removes a folder and all in it. What another window removed first is gone just as well. */
export const removeAll = (disk: Disk, folder: string): void => {
  if (disk.look(folder) === null) return;
  for (const { name, kind } of disk.list(folder)) {
    const path = `${folder}/${name}`;
    if (kind === 'folder') removeAll(disk, path);
    else tryAgain(() => disk.remove(path));
  }
  disk.syncFolder(folder);
  disk.removeFolder(folder);
};

export const orGone = (run: () => void): void => {
  try {
    run();
  } catch (thrown) {
    if (!isDiskError(thrown, 'missing')) throw thrown;
  }
};

/**
 * Takes a story off the disk: versions, journals, half answers, events and whatever else lies in its folder. First the whole
 * folder moves out of the stories, which is one step and safe from a power cut before anything is removed; whenever this stops
 * after that, the next start removes the rest, and half a story is never seen. Throws a DiskError.
 */
export const deleteStory = (shelf: Shelf, story: StoryId): void => {
  const { disk, ids, layout } = shelf;
  const leaving = `${layout.tmp}/${leavingName(ids)}`;
  makeFolder(disk, layout, layout.tmp);
  tryAgain(() => {
    if (disk.look(leaving) === null) disk.rename(layout.story(story), leaving);
  });
  disk.syncFolder(layout.tmp);
  disk.syncFolder(layout.stories);
  orGone(() => removeAll(disk, leaving));
  disk.syncFolder(layout.tmp);
};

/** Removes what is left of stories whose deleting was stopped in the middle. */
export const finishDeleting = ({ disk, layout }: Shelf): void =>
  quietly(() => {
    if (disk.look(layout.tmp)?.kind !== 'folder') return;
    for (const { name, kind } of disk.list(layout.tmp)) {
      if (kind === 'folder' && isLeavingName(name)) quietly(() => removeAll(disk, `${layout.tmp}/${name}`));
    }
  });
