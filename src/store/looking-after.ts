import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import type { Mendable } from '../core/store/oddity.ts';
import type { Places } from '../ports.ts';
import { type Examined, examine } from './examine.ts';
import { mend } from './mend.ts';
import { type StoreWorld, shelfOf } from './story-store.ts';
import { toldOnce } from './told-once.ts';

export type { Examined };

type CareWorld = StoreWorld & { readonly places: Pick<Places, 'store' | 'settings'> };

/** Reads everything that is kept, and changes nothing. null when there is no store yet. */
export const examineStore = (world: CareWorld): Examined | null => {
  const shelf = shelfOf(world);
  const { disk, ids, places } = world;
  if (disk.look(shelf.layout.stories) === null) return null;
  return examine(shelf, !toldOnce(disk, ids, places.settings).told('hide', shelf.layout.root));
};

/** Puts one thing right. False when the disk did not let it: then nothing is lost, and the same again does the rest. */
export const mendInStore = (world: CareWorld, oddity: Mendable): boolean => {
  try {
    return mend(shelfOf(world), oddity);
  } catch (thrown) {
    const place = thrown instanceof Trouble && thrown.code === 'place';
    if (!place && !isDiskError(thrown)) throw thrown;
    return false;
  }
};
