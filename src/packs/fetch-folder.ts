import type { World } from '../ports.ts';
import { orGone, removeAll } from '../store/deleting.ts';
import { quietly } from '../store/durable-write.ts';
import { makeFolder } from '../store/folders.ts';
import { fetchingName, isFetchingName } from '../store/layout.ts';
import { groundOf } from './register-file.ts';

type FolderWorld = Pick<World, 'disk' | 'ids'> & { readonly places: { readonly store: string } };

/** Nothing that is fetched takes a day; another window may be fetching at this moment. */
const DAY = 24 * 60 * 60 * 1000;

/** Runs work in a folder of its own, which is gone afterwards. One that a stop left goes the next time, after a day. `now`: milliseconds. */
export const inOwnFolder = async <T>(
  world: FolderWorld,
  now: number,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const { disk, ids, layout } = groundOf(world);
  makeFolder(disk, layout, layout.tmp);
  for (const { name } of disk.list(layout.tmp)) {
    const left = `${layout.tmp}/${name}`;
    if (isFetchingName(name) && now - (disk.look(left)?.changed ?? 0) > DAY)
      quietly(() => removeAll(disk, left));
  }
  const folder = `${layout.tmp}/${fetchingName(ids)}`;
  makeFolder(disk, layout, folder);
  try {
    return await work(folder);
  } finally {
    quietly(() => orGone(() => removeAll(disk, folder)));
  }
};
