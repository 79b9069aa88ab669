import { Trouble } from '../core/errors.ts';
import type { Processes } from '../ports.ts';
import { alone, aloneOrTrouble } from './alone.ts';
import { quietly, type Shelf } from './durable-write.ts';
import { parentOf } from './layout.ts';
import { writeIdentity, writeRecipients } from './lock-keys.ts';
import { areKeysGone, keysGone } from './lost-keys.ts';
import { orNotSaved } from './saving.ts';
import type { Seal } from './seal.ts';
import { openFile, privateFiles, sealedVersions, sealFile } from './sealing.ts';
import { type StoreWorld, shelfOf } from './story-store.ts';

export type LockWorld = StoreWorld & { readonly processes: Processes };

/** What came of turning the lock: files that changed their form, and files that did not and will at a later start. */
export type Turned = { readonly done: number; readonly left: number };

/** Told after each file how many are done: with thousands it takes minutes. */
type OnDone = (done: number) => void;
const quiet: OnDone = () => undefined;

export type LockState = { readonly isOn: boolean; readonly locked: number; readonly plain: number };

/** Throws a Trouble when there is something locked and there are no keys. */
export const lockState = (world: StoreWorld): LockState => {
  const shelf = shelfOf(world);
  if (shelf.seal === null && areKeysGone(shelf)) throw keysGone(shelf);
  const count = (sealed: boolean): number => privateFiles(shelf, sealed).length;
  return { isOn: shelf.seal !== null, locked: count(true), plain: count(false) };
};

/** Two new keys; nothing is written yet. */
export type NewKeys = { readonly own: string; readonly recovery: string };

/**
 * First the keys, then the list of them, and with that the store is locked: from then on whatever is plain is locked at any start. So
 * it goes on after a stop at any moment, and before the list is there it was never begun. Trouble `not-saved`.
 */
export const turnLockOn = (
  { own, recovery }: NewKeys,
  passphrase: string,
  world: LockWorld,
  onDone: OnDone = quiet,
): Turned =>
  aloneOrTrouble(shelfOf(world), world.processes, () => {
    const before = shelfOf(world);
    if (before.seal !== null)
      throw new Trouble('usage', ({ lock }) => [lock.on.already, lock.on.alreadyHint]);
    const half = (key: string): string => world.age.publicHalf(key) ?? '';
    orNotSaved(() => {
      writeIdentity(before, own, passphrase, world.age);
      writeRecipients(before, half(own), half(recovery));
    });
    world.keyring.identity = own;
    const shelf = shelfOf(world);
    if (shelf.seal === null) throw new Error('the lock was turned on and is not on');
    return sealAll(shelf, shelf.seal, onDone);
  });

/** What one file does not let happen does not keep the others from it. */
const sealAll = (shelf: Shelf, seal: Seal, onDone: OnDone = quiet): Turned => {
  const files = privateFiles(shelf, false);
  const there = sealedVersions(shelf);
  for (const [done, file] of files.entries()) {
    onDone(done);
    quietly(() => sealFile(shelf, seal, file, there));
  }
  const left = privateFiles(shelf, false).length;
  return { done: files.length - left, left };
};

/**
 * Every file is tried before the first one is written. As long as the list of keys is there the store is locked, and a start locks again
 * what was opened; so a stop goes back, until the list goes. Trouble when a file cannot be opened, or not be written.
 */
export const turnLockOff = (world: LockWorld, onDone: OnDone = quiet): Turned =>
  aloneOrTrouble(shelfOf(world), world.processes, () => {
    const shelf = shelfOf(world);
    const { disk, layout, seal } = shelf;
    if (seal === null) return { done: 0, left: 0 };
    refuseUnopened(shelf, seal);
    const done = orNotSaved(() => {
      const opened = openAll(shelf, seal, onDone);
      disk.remove(layout.recipients);
      disk.syncFolder(layout.keys);
      // Another window may have locked something in the moment before.
      return opened + openAll(shelf, seal);
    });
    world.keyring.identity = null;
    quietly(() => removeKeys(shelf));
    return { done, left: 0 };
  });

const refuseUnopened = (shelf: Shelf, seal: Seal): void => {
  const unopened = privateFiles(shelf, true).filter(
    ({ folder, name }) => seal.open(shelf.disk.read(`${folder}/${name}`)) === null,
  );
  if (unopened.length === 0) return;
  throw new Trouble('locked', ({ lock }) => [lock.off.notAll(unopened.length), lock.off.notAllHint]);
};

const openAll = (shelf: Shelf, seal: Seal, onDone: OnDone = quiet): number => {
  const files = privateFiles(shelf, true);
  for (const [done, file] of files.entries()) {
    onDone(done);
    if (!openFile(shelf, seal, file))
      throw new Trouble('locked', ({ lock }) => [lock.off.notAll(1), lock.off.notAllHint]);
  }
  return files.length;
};

const removeKeys = ({ disk, layout }: Shelf): void => {
  disk.remove(layout.identity);
  disk.syncFolder(layout.keys);
  disk.removeFolder(layout.keys);
  disk.syncFolder(parentOf(layout.keys));
};

/**
 * At a start: goes on with what was stopped, and locks what another computer or an older program left plain. Needs no passphrase.
 * An unlocked store pays some looks. Throws a Trouble when there is something locked and no list of keys.
 */
export const settleLock = (world: LockWorld): void => {
  const { disk, layout, seal } = shelfOf(world);
  if (seal === null && areKeysGone({ disk, layout })) throw keysGone({ layout });
  if (seal === null && disk.look(layout.identity) === null) return;
  const settled = { lost: false };
  quietly(() => {
    if (seal !== null && privateFiles(shelfOf(world), false).length === 0) return;
    alone(shelfOf(world), world.processes, () => {
      const shelf = shelfOf(world);
      if (shelf.seal !== null) sealAll(shelf, shelf.seal);
      else if (privateFiles(shelf, true).length > 0) settled.lost = true;
      else if (disk.look(layout.identity) !== null) removeKeys(shelf);
    });
  });
  if (settled.lost)
    throw new Trouble('place', ({ lock }) => [
      lock.asking.listHarmed(layout.recipients),
      lock.asking.keyGoneHint,
    ]);
};
