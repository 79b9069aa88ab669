import { Trouble } from '../core/errors.ts';
import { isLongEnough } from '../core/lock/passphrase.ts';
import type { World } from '../ports.ts';
import { setPassphrase } from '../store/lock-keys.ts';
import { lockState } from '../store/locking.ts';
import { hasLeft, type Left } from './draft/talk.ts';
import { askNewPassphrase, withTalk } from './lock/asking.ts';
import { exitCode } from './lock/opening.ts';
import { secretIn } from './lock/secret-file.ts';
import { say } from './saying.ts';

/** `newFile`: where a script keeps the new passphrase; null to ask for it. */
export type LockPassphraseOptions = { readonly newFile: string | null; readonly plain: boolean };

/** The store is open when this is called, or was never locked. */
export const lockPassphrase = async (options: LockPassphraseOptions, world: World): Promise<number> => {
  const says = world.words.lock;
  if (!lockState(world).isOn) throw new Trouble('usage', says.off.isOff, says.status.offMore);
  const passphrase = await newPassphrase(options, world);
  if (hasLeft(passphrase)) {
    say(world, says.on.left);
    return exitCode(passphrase, world);
  }
  setPassphrase(passphrase, world);
  say(world, says.passphrase.done, { style: 'saved' });
  say(world, says.passphrase.oldCopies);
  return 0;
};

export const newPassphrase = async (
  { newFile, plain }: LockPassphraseOptions,
  world: World,
): Promise<string | Left> => {
  const says = world.words.lock;
  if (newFile !== null) return longEnough(await secretIn(newFile, world), world);
  if (!world.input.isTerminal && !plain)
    throw new Trouble('no-keyboard', says.on.nobody, says.asking.newFileHint);
  return withTalk({ plain }, world, (talk) => askNewPassphrase(talk, world, says.passphrase.choose));
};

export const longEnough = (passphrase: string, { words }: Pick<World, 'words'>): string => {
  if (!isLongEnough(passphrase)) throw new Trouble('usage', words.lock.on.tooShort);
  return passphrase;
};
