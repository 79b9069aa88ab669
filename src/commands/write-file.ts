import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { absolute } from '../core/typed-path.ts';
import type { World } from '../ports.ts';
import { writeOutside } from '../store/outside-file.ts';

/** What is said of a file that was not written. */
export type WritingWords = {
  readonly there: (file: string) => string;
  readonly thereHint: string;
  readonly aFolder: (file: string) => string;
  /** Most often the folder that it should be in is not there. */
  readonly noFolder: (file: string) => string;
  readonly notWritten: (file: string) => string;
  readonly notWrittenHint: string;
};

export type WritingWish = {
  readonly over: boolean;
  readonly says: WritingWords;
  /** Who may open it; left out: the teller alone. */
  readonly mode?: number;
};

/** A file outside the store, by its name as it was typed. Throws a Trouble `place`; then whatever was there is as it was. */
export const writeFile = (
  file: string,
  bytes: Uint8Array,
  { mode, over, says }: WritingWish,
  world: Pick<World, 'disk' | 'ids' | 'places'>,
): void => {
  try {
    writeOutside(world, absolute(world.places.here, file), bytes, over, mode);
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    if (cause.code === 'exists') throw new Trouble('place', says.there(file), says.thereHint, { cause });
    if (cause.code === 'not-a-file') throw new Trouble('place', says.aFolder(file), '', { cause });
    const missing = cause.code === 'missing' || cause.code === 'not-a-folder';
    const message = missing ? says.noFolder(file) : says.notWritten(file);
    throw new Trouble('place', message, missing ? '' : says.notWrittenHint, { cause });
  }
};
