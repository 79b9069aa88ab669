import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { readRecipients } from '../core/lock/key-files.ts';
import type { Age, Disk, Ids, Keyring } from '../ports.ts';
import { toText } from './encoding.ts';
import type { Layout } from './layout.ts';
import { orPlaceTrouble } from './reading.ts';

/** What locking needs of the world. */
export type KeyWorld = {
  readonly disk: Disk;
  readonly ids: Ids;
  readonly age: Age;
  readonly keyring: Keyring;
};

/** How the bytes of a locked store become text, and text bytes. A store that is not locked has none. */
export type Seal = {
  /** Another window may have taken the lock off since; what is written then is not to be locked. */
  readonly isOn: () => boolean;
  /** Whether somebody gave the passphrase. */
  readonly canOpen: () => boolean;
  /** Needs no passphrase. */
  close(plain: Uint8Array): Uint8Array;
  /** With the key at hand: whether these bytes really open to this. Without it there is nothing to try. */
  proves(sealed: Uint8Array, plain: Uint8Array): boolean;
  /** null when the bytes were harmed, or locked for others. Trouble `locked` without the key. */
  open(sealed: Uint8Array): Uint8Array | null;
};

/** The seal of the store that lies there; null when it is not locked. Costs an unlocked store two looks. */
export const sealOf = (world: KeyWorld, layout: Layout): Seal | null => {
  const { disk, ids, age, keyring } = world;
  const recipients = recipientsIn(disk, layout);
  if (recipients === null) return null;
  const remember = (sealed: Uint8Array, plain: Uint8Array): void => {
    keyring.known.set(ids.sha256(sealed), plain);
  };
  return {
    isOn: () => disk.look(layout.recipients) !== null,
    canOpen: () => keyring.identity !== null,
    close: (plain) => {
      const sealed = age.seal(plain, recipients);
      remember(sealed, plain);
      return sealed;
    },
    proves: (sealed, plain) => {
      if (keyring.identity === null) return true;
      const back = age.open(sealed, keyring.identity);
      return back !== null && ids.sha256(back) === ids.sha256(plain);
    },
    open: (sealed) => {
      const known = keyring.known.get(ids.sha256(sealed));
      if (known !== undefined) return known;
      if (keyring.identity === null)
        throw new Trouble('locked', ({ lock }) => [lock.asking.needed, lock.asking.neededHint]);
      const plain = age.open(sealed, keyring.identity);
      if (plain !== null) remember(sealed, plain);
      return plain;
    },
  };
};

/** Words are not saved in the clear because a file with keys was harmed: that is told before anything is asked. */
const recipientsIn = (disk: Disk, { recipients }: Layout): readonly string[] | null => {
  const text = textAt(disk, recipients);
  if (text === null) return null;
  const read = readRecipients(text);
  if (read !== null) return [read.own, read.recovery];
  throw new Trouble('place', ({ lock }) => [lock.asking.listHarmed(recipients), lock.asking.keyGoneHint]);
};

/** A folder that is missing, or that is a file: then nothing was ever locked here. */
const textAt = (disk: Disk, path: string): string | null =>
  orPlaceTrouble(path, () => {
    try {
      return toText(disk.read(path));
    } catch (thrown) {
      if (isDiskError(thrown, 'not-a-folder')) return null;
      throw thrown;
    }
  });
