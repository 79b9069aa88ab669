import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import { passphraseIn } from '../../core/lock/passphrase.ts';
import { absolute } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';

/** The first line of a file, or of standard input: how a script hands over a passphrase, which never stands among what was typed. */
export const secretIn = async (file: string, world: World): Promise<string> => {
  const says = world.words.lock.asking;
  const secret = passphraseIn(new TextDecoder().decode(await bytesOf(file, world)));
  if (secret === '') throw new Trouble('usage', says.fileEmpty(file));
  return secret;
};

const bytesOf = async (file: string, { disk, input, places, words }: World): Promise<Uint8Array> => {
  if (file === '-') return input.readAll();
  try {
    return disk.read(absolute(places.here, file));
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('unreadable', words.lock.asking.fileNotRead(file), words.lock.asking.fileNotReadHint, {
      cause,
    });
  }
};
