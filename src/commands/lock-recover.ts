import { Trouble } from '../core/errors.ts';
import { readRecoveryKey } from '../core/lock/recovery-key.ts';
import type { World } from '../ports.ts';
import { openWithRecoveryKey, setPassphrase } from '../store/lock-keys.ts';
import { hasLeft, type Left } from './draft/talk.ts';
import { withTalk } from './lock/asking.ts';
import { exitCode } from './lock/opening.ts';
import { secretIn } from './lock/secret-file.ts';
import { newPassphrase } from './lock-passphrase.ts';
import { say } from './saying.ts';

/** `keyFile`: where a script keeps the recovery key. */
export type LockRecoverOptions = {
  readonly keyFile: string | null;
  readonly newFile: string | null;
  readonly plain: boolean;
};

/** The recovery key opens the store, and a new passphrase takes the place of the one that was forgotten. */
export const lockRecover = async (options: LockRecoverOptions, world: World): Promise<number> => {
  const says = world.words.lock;
  const left =
    options.keyFile === null ? await askForKey(options, world) : await keyFrom(options.keyFile, world);
  const passphrase = left ?? (await newPassphrase(options, world));
  if (hasLeft(passphrase)) {
    say(world, says.on.left);
    return exitCode(passphrase, world);
  }
  setPassphrase(passphrase, world);
  say(world, says.recover.done, { style: 'saved' });
  return 0;
};

/** What is wrong with what was typed; null when it has opened the store. */
const faultOf = (typed: string, world: World): string | null => {
  const says = world.words.lock.recover;
  const key = readRecoveryKey(typed);
  if (key === null || world.age.publicHalf(key) === null) return says.notAKey;
  return openWithRecoveryKey(key, world) ? null : says.notThis;
};

const keyFrom = async (file: string, world: World): Promise<null> => {
  const fault = faultOf(await secretIn(file, world), world);
  if (fault !== null) throw new Trouble('locked', fault);
  return null;
};

/** It is shown as it is typed: nobody types 58 letters in the dark. It is kept nowhere. */
const askForKey = async ({ plain }: LockRecoverOptions, world: World): Promise<Left | null> => {
  const says = world.words.lock;
  if (!world.input.isTerminal && !plain)
    throw new Trouble('no-keyboard', says.on.nobody, says.asking.newFileHint);
  return withTalk({ plain }, world, async (talk) => {
    for (;;) {
      const typed = await talk.line({
        id: 'recovery-key',
        question: says.recover.ask,
        help: says.recover.askHelp,
        usual: '',
      });
      if (hasLeft(typed)) return typed;
      const fault = faultOf(typed, world);
      if (fault === null) return null;
      talk.say(fault);
    }
  });
};
