import { readMeFirst } from '../core/words/en/store-page.ts';
import { quietly, type Shelf, writeNew } from './durable-write.ts';
import { toBytes } from './encoding.ts';

/**
 * A page for whoever finds the folder without the program. Written once, after words were saved; that it could not be written is
 * no reason to trouble somebody whose words are safe.
 */
export const writeReadMeFirst = (shelf: Shelf): void =>
  quietly(() => {
    const { disk, layout } = shelf;
    if (disk.look(layout.readMeFirst) === null) {
      writeNew(shelf, layout.readMeFirst, toBytes(readMeFirst));
    }
  });
