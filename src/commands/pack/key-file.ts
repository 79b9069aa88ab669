import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import { type PublicKey, readPublicKey } from '../../core/signing/key-text.ts';
import { absolute } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';

/** The public key that was typed, or that stands in the file that was typed. */
export const keyFrom = (typed: string, { disk, places, words }: World): PublicKey => {
  const says = words.packTravel.trust;
  const key = readPublicKey(typed) ?? readPublicKey(textOf(absolute(places.here, typed), disk));
  if (key === null) throw new Trouble('usage', says.notAKey(typed), says.notAKeyHint);
  return key;
};

/** Larger than any key; a folder, or a file that may not be read, holds none either. */
const LARGEST = 10_000;

const textOf = (path: string, disk: World['disk']): string => {
  try {
    const facts = disk.lookThrough(path);
    return facts?.kind === 'file' && facts.size <= LARGEST ? new TextDecoder().decode(disk.read(path)) : '';
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return '';
  }
};
