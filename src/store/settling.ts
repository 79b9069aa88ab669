import { quietly, type Shelf, writeNew } from './durable-write.ts';
import { toBytes } from './encoding.ts';
import { reserveBytes } from './reserve.ts';

const makeOnce = (shelf: Shelf, path: string, bytes: () => Uint8Array): void =>
  quietly(() => {
    if (shelf.disk.look(path) === null) writeNew(shelf, path, bytes());
  });

/**
 * What a store has beside words: a page for whoever finds the folder without the program, and the reserve, which is made again when
 * there is room again. Written after words were saved; that it could not be is no reason to trouble somebody whose words are safe.
 */
export const settleIn = (shelf: Shelf): void => {
  makeOnce(shelf, shelf.layout.readMeFirst, () => toBytes(shelf.page));
  makeOnce(shelf, shelf.layout.reserve, () => reserveBytes(shelf.ids));
};
