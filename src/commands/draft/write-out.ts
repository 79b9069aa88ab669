import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import type { World } from '../../ports.ts';
import { FILE_MODE, writeWhole } from '../../store/durable-write.ts';
import { absolute } from '../check/paths.ts';

/** Writes the text to a new file of the teller's. A file that is there is never written over. */
export const writeOut = ({ disk, places, words }: World, file: string, text: string): void => {
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
    if (cause.code === 'exists')
      throw new Trouble('place', says.fileThere(file), says.fileThereHint, { cause });
    throw new Trouble('place', says.notWritten(file), says.notWrittenHint, { cause });
  }
};
