import type { Origin } from '../../core/packs/pack-header.ts';
import { absolute, withoutEnd } from '../../core/typed-path.ts';
import { openShelf } from '../../packs/pack-shelf.ts';
import { folderToRead, type PackWorld } from './looking-over.ts';

/** A pack that is looked over: where it lies, and what that place is called on the screen. */
export type PackPlace = { readonly path: string; readonly origin: Origin; readonly shown: string };

/** A folder, or, where there is none of that name, a pack that came with the program or was added. */
export const placeToTry = async (typed: string, world: PackWorld): Promise<PackPlace> => {
  const { disk, places } = world;
  const isPath = disk.lookThrough(absolute(places.here, withoutEnd(typed))) !== null;
  const card = isPath ? undefined : (await openShelf(world).list()).find(({ id }) => id === typed);
  if (card) return { path: card.folder, origin: card.origin, shown: card.folder };
  const path = folderToRead(typed, world);
  const origin = liesIn(places.shippedPacks, path, world) ? 'shipped' : 'added';
  return { path, origin, shown: withoutEnd(typed) };
};

/** Whether a folder lies in another: by its path, or, where the way there goes up and down, by what the disk finds above it. */
const liesIn = (above: string, path: string, { disk }: PackWorld): boolean => {
  if (path.startsWith(`${above}/`)) return true;
  const place = disk.lookThrough(above)?.key;
  return place !== undefined && disk.lookThrough(`${path}/..`)?.key === place;
};
