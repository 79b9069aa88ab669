import { Trouble } from '../core/errors.ts';
import { isLongEnough } from '../core/lock/passphrase.ts';
import { fingerprint, publicKeyFile, secretKeyFile } from '../core/signing/key-text.ts';
import { absolute } from '../core/typed-path.ts';
import type { World } from '../ports.ts';
import { hasLeft, type Left } from './draft/talk.ts';
import { askNewPassphrase, withTalk } from './lock/asking.ts';
import { exitCode } from './lock/opening.ts';
import { secretIn } from './lock/secret-file.ts';
import { FOR_ALL, writeOut } from './pack/writing-out.ts';
import { say } from './saying.ts';

export type PackKeygenOptions = {
  /** The file for the secret key; the public one is beside it, with `.pub`. */
  readonly out: string;
  /** Where a script keeps the passphrase; null to ask. */
  readonly passphraseFile: string | null;
  readonly plain: boolean;
};

const NAME_LENGTH = 8;

/** Makes a key to sign packs with: the secret half in a file of age under a passphrase, the public half as minisign has it. */
export const packKeygen = async (options: PackKeygenOptions, world: World): Promise<number> => {
  const { age, ids, words } = world;
  const says = words.packTravel.building;
  const publicFile = `${options.out}.pub`;
  for (const file of [options.out, publicFile]) mustBeFree(file, world);
  const passphrase = await newPassphrase(options, world);
  if (hasLeft(passphrase)) {
    say(world, says.left);
    return exitCode(passphrase, world);
  }
  if (options.passphraseFile === null) say(world, words.lock.asking.oneMoment);
  const tools = await world.signTools();
  const seed = tools.newSeed();
  const key = { name: tools.newSeed().subarray(0, NAME_LENGTH), key: tools.publicHalf(seed) };
  const text = new TextEncoder();
  const secret = age.sealWithPassphrase(text.encode(secretKeyFile({ ...key, seed })), passphrase);
  const given = { over: false, thereHint: says.keyThereHint };
  writeOut({ ...given, file: options.out, bytes: secret }, world);
  writeOut({ ...given, file: publicFile, bytes: text.encode(publicKeyFile(key)), mode: FOR_ALL }, world);
  say(world, says.keyWritten(options.out), { style: 'saved' });
  say(world, says.publicWritten(publicFile));
  say(world, says.fingerprint(fingerprint(key, ids.sha256)));
  say(world, says.noWayBack);
  return 0;
};

/** Before anything is asked: nobody should think of a passphrase for nothing. */
const mustBeFree = (file: string, { disk, places, words }: World): void => {
  const says = words.packTravel.building;
  if (disk.look(absolute(places.here, file)) !== null)
    throw new Trouble('place', says.there(file), says.keyThereHint);
};

const newPassphrase = async (
  { passphraseFile, plain }: PackKeygenOptions,
  world: World,
): Promise<string | Left> => {
  const says = world.words.packTravel.building;
  if (passphraseFile !== null) {
    const passphrase = await secretIn(passphraseFile, world);
    if (!isLongEnough(passphrase)) throw new Trouble('usage', world.words.lock.on.tooShort);
    return passphrase;
  }
  if (!world.input.isTerminal && !plain) throw new Trouble('no-keyboard', says.keyNobody, says.keyNobodyHint);
  return withTalk({ plain }, world, (talk) => askNewPassphrase(talk, world, says.choose));
};
