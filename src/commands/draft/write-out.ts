import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import { absolute } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';
import { FILE_MODE, writeWhole } from '../../store/durable-write.ts';
import { parentOf } from '../../store/layout.ts';

/** Throws the Trouble of `writeOut` before a long conversation, not after it. */
export const mustBeFree = ({ disk, places, words }: World, file: string): void => {
  const says = words.draft.keeping;
  if (file === '-') return;
  const path = absolute(places.here, file);
  if (disk.look(path) !== null) throw new Trouble('place', says.fileThere(file), says.fileThereHint);
  if (disk.lookThrough(parentOf(path))?.kind !== 'folder') {
    throw new Trouble('place', says.notWritten(file), says.notWrittenHint);
  }
};

/** Writes the text to a new file of the teller's. A file that is there is never written over; `hint` says what to do then. */
export const writeOut = (
  { disk, places, words }: World,
  file: string,
  text: string,
  hint: string = words.draft.keeping.fileThereHint,
): void => {
  const says = words.draft.keeping;
  const path = absolute(places.here, file);
  try {
    const handle = disk.create(path, FILE_MODE);
    try {
      writeWhole(disk, handle, new TextEncoder().encode(text));
      disk.sync(handle);
    } finally {
      disk.close(handle);
    }
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    if (cause.code === 'exists') throw new Trouble('place', says.fileThere(file), hint, { cause });
    throw new Trouble('place', says.notWritten(file), says.notWrittenHint, { cause });
  }
};
