import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import { absolute } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';
import { writeOutside } from '../../store/outside-file.ts';

/** Packs and public keys are for everybody. */
export const FOR_ALL = 0o644;
const FOR_OWNER = 0o600;

type Given = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly over: boolean;
  readonly mode?: number;
  /** What to do when it is there already. */
  readonly thereHint?: string;
};

/** A file where the person wants it; a Trouble that says why not. */
export const writeOut = (given: Given, world: Pick<World, 'disk' | 'ids' | 'places' | 'words'>): void => {
  const says = world.words.packTravel.building;
  const { bytes, file, mode = FOR_OWNER, over, thereHint = says.thereHint } = given;
  try {
    writeOutside(world, absolute(world.places.here, file), bytes, over, mode);
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    if (cause.code === 'exists') throw new Trouble('place', says.there(file), thereHint, { cause });
    if (cause.code === 'not-a-file') throw new Trouble('place', says.aFolder(file), '', { cause });
    const missing = cause.code === 'missing' || cause.code === 'not-a-folder';
    const message = missing ? says.noPlace(file) : says.notWritten(file);
    throw new Trouble('place', message, missing ? '' : says.notWrittenHint, { cause });
  }
};
