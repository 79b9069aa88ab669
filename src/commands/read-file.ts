import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { absolute } from '../core/typed-path.ts';
import type { World } from '../ports.ts';

/** What is said of a file that was not read. */
export type ReadingWords = {
  readonly noFile: (file: string) => string;
  readonly aFolder: (file: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly cannotRead: (file: string) => string;
};

/** The bytes of a file of the teller's, by its name as it was typed. More than `largest` is not read into memory. */
export const readFile = (
  file: string,
  { largest, says }: { readonly largest: number; readonly says: ReadingWords },
  { disk, places, words }: Pick<World, 'disk' | 'places' | 'words'>,
): Uint8Array => {
  const path = absolute(places.here, file);
  try {
    const facts = disk.lookThrough(path);
    if (facts === null) throw new Trouble('not-found', says.noFile(file));
    if (facts.kind === 'folder') throw new Trouble('unreadable', says.aFolder(file));
    if (facts.size > largest) throw new Trouble('unreadable', says.tooLarge(file));
    return disk.read(path);
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('unreadable', says.cannotRead(file), words.store.trouble.cannotReadHint, { cause });
  }
};
