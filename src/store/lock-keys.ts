import { DiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { identityText, readIdentity, readRecipients, recipientsText } from '../core/lock/key-files.ts';
import { type Ground, writeOver } from './durable-write.ts';
import { toBytes, toText } from './encoding.ts';
import { layoutOf } from './layout.ts';
import { textIn } from './reading.ts';
import { orNotSaved } from './saving.ts';
import { privateFiles } from './sealing.ts';
import { type StoreWorld, shelfOf } from './story-store.ts';

/** Whether reading takes a passphrase that nobody has given yet. An unlocked store answers by one look. */
export const isClosed = (world: StoreWorld): boolean => {
  const { seal } = shelfOf(world);
  return seal !== null && !seal.canOpen();
};

/** Opens the store for this run. False when it is not the passphrase. Trouble `locked` when there is nothing to open. */
export const openWith = (passphrase: string, world: StoreWorld): boolean => {
  const { disk, layout } = shelfOf(world);
  const bytes = disk.look(layout.identity) === null ? null : disk.read(layout.identity);
  if (bytes === null) throw keyGone();
  const text = world.age.openWithPassphrase(bytes, passphrase);
  if (text === null) return false;
  const identity = readIdentity(toText(text));
  if (identity === null) throw keyGone();
  world.keyring.identity = identity;
  return true;
};

const keyGone = (): Trouble =>
  new Trouble('locked', ({ lock }) => [lock.asking.keyGone, lock.asking.keyGoneHint]);

/** The key that is open now, under a new passphrase: the old file or the new one, and never neither. Trouble `not-saved`. */
export const setPassphrase = (passphrase: string, world: StoreWorld): void => {
  const { age, keyring } = world;
  const { identity } = keyring;
  if (identity === null) throw new Error('the passphrase of a closed store cannot be set');
  const shelf = shelfOf(world);
  orNotSaved(() => writeIdentity(shelf, identity, passphrase, age));
};

/** What was written is tried with the passphrase before it takes the place of what was there: nobody is to be locked out by a mishap. */
export const writeIdentity = (
  shelf: Ground,
  identity: string,
  passphrase: string,
  age: StoreWorld['age'],
): void => {
  const text = identityText(identity, age.publicHalf(identity) ?? '');
  const bytes = age.sealWithPassphrase(toBytes(text), passphrase);
  const back = age.openWithPassphrase(bytes, passphrase);
  if (back === null || toText(back) !== text) throw new DiskError('io', shelf.layout.identity);
  writeOver(shelf, shelf.layout.identity, bytes);
};

/**
 * Opens the store with the recovery key. False when it is the key of something else. Where the list of keys is gone, it is made again from
 * a key that opens what is locked. Trouble `not-saved` when that cannot be written.
 */
export const openWithRecoveryKey = (key: string, world: StoreWorld): boolean => {
  const { age, disk, ids, keyring } = world;
  const layout = layoutOf(world.places.store);
  const half = age.publicHalf(key);
  if (half === null) return false;
  const list = readRecipients(textIn(disk, layout.recipients) ?? '');
  if (list === null) {
    const [one] = privateFiles({ disk, layout }, true);
    if (one === undefined || age.open(disk.read(`${one.folder}/${one.name}`), key) === null) return false;
    orNotSaved(() => writeRecipients({ disk, ids, layout }, half, half));
  } else if (list.recovery !== half) return false;
  keyring.identity = key;
  return true;
};

/** From now on the store is locked for these. */
export const writeRecipients = (shelf: Ground, own: string, recovery: string): void =>
  writeOver(shelf, shelf.layout.recipients, toBytes(recipientsText({ own, recovery })));
