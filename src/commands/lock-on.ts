import { Trouble } from '../core/errors.ts';
import type { World } from '../ports.ts';
import { sweptStore } from '../store/choosing.ts';
import { toBytes } from '../store/encoding.ts';
import { lockState, type NewKeys, turnLockOn } from '../store/locking.ts';
import { hasLeft, type Left, type Talk } from './draft/talk.ts';
import { askNewPassphrase, withTalk } from './lock/asking.ts';
import { exitCode } from './lock/opening.ts';
import { proveKey, sayKey } from './lock/recovery.ts';
import { secretIn } from './lock/secret-file.ts';
import { longEnough } from './lock-passphrase.ts';
import { progressTeller } from './progress.ts';
import { say } from './saying.ts';
import { writeFile } from './write-file.ts';

/** `passphraseFile` and `recoveryFile`: for scripts, both or none. */
export type LockOnOptions = {
  readonly passphraseFile: string | null;
  readonly recoveryFile: string | null;
  readonly plain: boolean;
};

/** Nothing is changed before the recovery key was proven. */
export const lockOn = async (options: LockOnOptions, world: World): Promise<number> => {
  const says = world.words.lock.on;
  const { passphraseFile, recoveryFile } = options;
  // What a stopped save left is plain, and belongs to no story that could be locked.
  sweptStore(world);
  if (lockState(world).isOn) throw new Trouble('usage', says.already, says.alreadyHint);
  if ((passphraseFile === null) !== (recoveryFile === null)) throw new Trouble('usage', says.otherFiles);
  const keys = { own: world.age.newKey(), recovery: world.age.newKey() };
  if (passphraseFile !== null && recoveryFile !== null) {
    const passphrase = longEnough(await secretIn(passphraseFile, world), world);
    writeKey(recoveryFile, keys, world);
    turnAndSay(keys, passphrase, world);
    say(world, says.keyFile(recoveryFile));
    return 0;
  }
  if (!world.input.isTerminal && !options.plain)
    throw new Trouble('no-keyboard', says.nobody, says.otherFiles);
  const passphrase = await withTalk(options, world, (talk) => prepare(talk, keys, world));
  if (hasLeft(passphrase)) {
    say(world, says.left);
    return exitCode(passphrase, world);
  }
  turnAndSay(keys, passphrase, world);
  return 0;
};

/** What it does and cannot do, a passphrase, and a recovery key that is on paper. */
const prepare = async (talk: Talk, keys: NewKeys, world: World): Promise<string | Left> => {
  const says = world.words.lock.on;
  talk.say(says.title, 'title');
  for (const line of says.does) {
    talk.say('');
    talk.say(line);
  }
  talk.say('');
  const passphrase = await askNewPassphrase(talk, world, says.choose);
  if (hasLeft(passphrase)) return passphrase;
  sayKey(talk, keys.recovery, world);
  return (await proveKey(talk, keys.recovery, world)) ?? passphrase;
};

const turnAndSay = (keys: NewKeys, passphrase: string, world: World): void => {
  const says = world.words.lock.on;
  const { plain } = lockState(world);
  say(world, says.working(plain));
  const tell = progressTeller(world, (nth) => world.words.progress.ofFiles(nth, plain));
  const { done, left } = turnLockOn(keys, passphrase, world, tell);
  if (left === 0) say(world, says.done(done), { style: 'saved' });
  else say(world, says.notAll(left));
  say(world, says.beyond);
};

/** Before anything is locked: whoever cannot keep the key must not need it. */
const writeKey = (file: string, { recovery }: NewKeys, world: World): void => {
  const { keyFileThere, keyFileNotWritten } = world.words.lock.on;
  const says = {
    there: keyFileThere,
    thereHint: '',
    aFolder: keyFileNotWritten,
    noFolder: keyFileNotWritten,
    notWritten: keyFileNotWritten,
    notWrittenHint: '',
  };
  writeFile(file, toBytes(`${recovery}\n`), { over: false, says }, world);
};
