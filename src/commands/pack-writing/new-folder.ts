import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import type { PackFile } from '../../core/packs/pack-files.ts';
import { absolute, withoutEnd } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';
import { toBytes } from '../../store/encoding.ts';
import { parentOf } from '../../store/layout.ts';
import { writeOutside } from '../../store/outside-file.ts';

type WritingWorld = Pick<World, 'disk' | 'ids' | 'places' | 'words'>;

const OWNER_ONLY = 0o700;

/** Throws the Trouble of `writeFolder` before anybody is asked anything. */
export const mustBeNew = (typed: string, { disk, places, words }: WritingWorld): void => {
  const says = words.packWriting;
  if (disk.look(absolute(places.here, withoutEnd(typed))) !== null)
    throw new Trouble('place', says.there(typed), says.thereHint);
};

/** Writes the files into a new folder; one that is there is never written into. What a stop leaves is seen by `pack validate`. */
export const writeFolder = (typed: string, files: readonly PackFile[], world: WritingWorld): void => {
  const says = world.words.packWriting;
  mustBeNew(typed, world);
  const root = absolute(world.places.here, withoutEnd(typed));
  try {
    for (const { path, text } of files) {
      world.disk.makeFolder(parentOf(`${root}/${path}`), OWNER_ONLY);
      writeOutside(world, `${root}/${path}`, toBytes(text), false);
    }
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('place', says.notWritten(typed), says.notWrittenHint, { cause });
  }
};
