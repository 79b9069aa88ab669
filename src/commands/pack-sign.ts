import { Trouble } from '../core/errors.ts';
import { passphraseFrom } from '../core/lock/passphrase.ts';
import { fingerprint, readSecretKey, type SecretKey } from '../core/signing/key-text.ts';
import { keyRemark, signatureText } from '../core/signing/signature.ts';
import { millisecondsOf } from '../core/store/instant.ts';
import { absolute, withoutEnd } from '../core/typed-path.ts';
import { packArchive } from '../packs/pack-archive.ts';
import { hashesOf } from '../packs/pack-hashes.ts';
import { lookAtPack, type Offer } from '../packs/pack-offer.ts';
import type { World } from '../ports.ts';
import { hasLeft, type Left } from './draft/talk.ts';
import { withTalk } from './lock/asking.ts';
import { exitCode } from './lock/opening.ts';
import { secretIn } from './lock/secret-file.ts';
import { comeIn } from './pack/coming-in.ts';
import { ruleIds, sayProblems } from './pack/looking-over.ts';
import { FOR_ALL, writeOut } from './pack/writing-out.ts';
import { say } from './saying.ts';

export type PackSignOptions = {
  /** A built pack, as typed. */
  readonly file: string;
  /** The file with the secret key. */
  readonly key: string;
  readonly passphraseFile: string | null;
  readonly plain: boolean;
};

const NOT_DONE = 2;

/** Puts a signature into a built pack: over its list of hashes, as minisign makes and checks them. */
export const packSign = async (options: PackSignOptions, world: World): Promise<number> => {
  const { clock, ids, screen, words } = world;
  const says = words.packTravel.building;
  const offer = await builtPack(options.file, world);
  if (typeof offer === 'number') return offer;
  const key = await openedKey(options, world);
  if ('left' in key) {
    say(world, says.left);
    return exitCode(key, world);
  }
  const { files, signature } = offer.parcel;
  const hashes = offer.parcel.hashes ?? hashesOf(files, ids);
  const seconds = Math.floor(millisecondsOf(clock.now()) / 1000);
  const remark = `timestamp:${seconds}\tfile:HASHES\thashed\t${keyRemark(key)}`;
  const text = signatureText(hashes, key, remark, await world.signTools());
  const bytes = packArchive(files, hashes, new TextEncoder().encode(text), await world.zipper());
  writeOut({ file: options.file, bytes, over: true, mode: FOR_ALL }, world);
  say(world, says.signed(options.file, fingerprint(key, ids.sha256)), { style: 'saved' });
  if (signature !== null) screen.write(says.signedAnew);
  return 0;
};

/** Only what holds together and is as it was built is signed; a signature that is in it already need not be one that is known here. */
const builtPack = async (file: string, world: World): Promise<Offer | number> => {
  const { disk, places, words } = world;
  const says = words.packTravel.building;
  const kind = disk.lookThrough(absolute(places.here, withoutEnd(file)))?.kind;
  if (kind === undefined) throw new Trouble('not-found', says.noFile(file));
  if (kind === 'folder') throw new Trouble('usage', says.buildFirst(file), says.buildFirstHint(file));
  const { content, name } = await comeIn(file, world);
  const looked = await lookAtPack(content, { rules: ruleIds(world), signer: 'unasked' }, world);
  if (!('problems' in looked)) return looked;
  sayProblems(looked.problems, name, world);
  world.screen.warn(says.notBuilt);
  return NOT_DONE;
};

const openedKey = async (
  { key, passphraseFile, plain }: PackSignOptions,
  world: World,
): Promise<SecretKey | Left> => {
  const { age, disk, places, words } = world;
  const says = words.packTravel.building;
  const path = absolute(places.here, key);
  if (disk.lookThrough(path)?.kind !== 'file')
    throw new Trouble('not-found', says.noKeyFile(key), says.noKeyFileHint);
  const bytes = disk.read(path);
  const isLocked = new TextDecoder().decode(bytes.subarray(0, 22)).startsWith('age-encryption.org/');
  if (!isLocked) throw new Trouble('unreadable', says.noKeyFile(key), says.noKeyFileHint);
  const passphrase = await passphraseFor(key, passphraseFile, plain, world);
  if (hasLeft(passphrase)) return passphrase;
  if (passphraseFile === null) say(world, words.lock.asking.oneMoment);
  const text = age.openWithPassphrase(bytes, passphrase);
  if (text === null) throw new Trouble('locked', says.wrong);
  const secret = readSecretKey(new TextDecoder().decode(text));
  if (secret === null) throw new Trouble('unreadable', says.noKeyFile(key), says.noKeyFileHint);
  return secret;
};

const passphraseFor = async (
  key: string,
  file: string | null,
  plain: boolean,
  world: World,
): Promise<string | Left> => {
  const says = world.words.packTravel.building;
  if (file !== null) return secretIn(file, world);
  if (!world.input.isTerminal && !plain) throw new Trouble('no-keyboard', says.keyNobody, says.keyNobodyHint);
  return withTalk({ plain }, world, async (talk) => {
    const question = says.passphrase(key);
    const asked = { id: 'key-passphrase', question, help: says.passphraseHelp, hidden: true, usual: '' };
    const typed = await talk.line(asked);
    return hasLeft(typed) ? typed : passphraseFrom(typed);
  });
};
