import { Trouble } from '../core/errors.ts';
import { readAddress } from '../core/packs/pack-address.ts';
import { EMPTY_REGISTER, registerName } from '../core/packs/register.ts';
import { absolute, withoutEnd } from '../core/typed-path.ts';
import { hashFaults } from '../packs/pack-hashes.ts';
import { hashSentences, lookAtPack } from '../packs/pack-offer.ts';
import { readPack } from '../packs/pack-reader.ts';
import { type AddedPlace, addedPlaces, packsFolder, parentsOn } from '../packs/pack-shelf.ts';
import { signerOf } from '../packs/pack-signer.ts';
import { registerIn } from '../packs/register-file.ts';
import type { World } from '../ports.ts';
import { comeIn } from './pack/coming-in.ts';
import { keyFrom } from './pack/key-file.ts';
import { ruleIds, sayProblems } from './pack/looking-over.ts';
import { mendAndSay } from './pack/mending.ts';
import { signerLines } from './pack/trust-lines.ts';
import { cardLines } from './pack-lines.ts';
import { say } from './saying.ts';

export type PackVerifyOptions = {
  /** An id, `id@version`, a folder, a packed file or an address; null for all packs that were added. */
  readonly what: string | null;
  readonly signer: string | null;
};

const FOUND = 1;

/** Whether packs are as they were built, or as they were added. Changes nothing. */
export const packVerify = async (options: PackVerifyOptions, world: World): Promise<number> => {
  const { disk, places } = world;
  const { what } = options;
  const there = what !== null && disk.lookThrough(absolute(places.here, withoutEnd(what))) !== null;
  const isPlace = (typed: string): boolean =>
    there || readAddress(typed).kind !== 'path' || /[/\\]|\.(?:zip|tgz)$/.test(typed);
  return what !== null && isPlace(what) ? verifyFile(what, options.signer, world) : verifyAdded(what, world);
};

/** What is wrong with a file is what was asked, so it is told as what was found. */
const verifyFile = async (file: string, signer: string | null, world: World): Promise<number> => {
  const { screen, words } = world;
  const says = words.packTravel.tending;
  const key = signer === null ? null : keyFrom(signer, world);
  try {
    const { content, name } = await comeIn(file, world);
    const looked = await lookAtPack(content, { rules: ruleIds(world), signer: key }, world);
    if ('problems' in looked) {
      sayProblems(looked.problems, name, world);
      return FOUND;
    }
    const { pack, parcel } = looked;
    const register = registerIn(world) ?? EMPTY_REGISTER;
    screen.write(screen.style('title', pack.title));
    const card = cardLines(pack, words.packs);
    for (const line of [...card, ...signerLines(pack.id, looked.signer, register, world)]) say(world, line);
    screen.write('');
    const count = parcel.files.length;
    screen.write(parcel.hashes === null ? says.noHashes(count) : says.asBuilt(count));
    screen.write(screen.style('saved', says.holds));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof Trouble) || thrown.code !== 'pack') throw thrown;
    const { message, hint } = thrown.told(world.words);
    screen.warn(message);
    if (hint !== '') screen.warn(hint);
    return FOUND;
  }
};

const verifyAdded = async (name: string | null, world: World): Promise<number> => {
  const { disk, places, screen, words } = world;
  const says = words.packTravel.tending;
  await mendAndSay(world);
  const all = addedPlaces(disk, packsFolder(places.store));
  const wanted = all.filter((place) => name === null || name === place.id || name === registerName(place));
  if (wanted.length === 0 && name !== null) throw new Trouble('not-found', says.noneOf(name), says.seeAll);
  if (wanted.length === 0) screen.write(says.noneAdded);
  let found = false;
  for (const place of wanted) {
    const faults = await faultsOf(place, world);
    found = found || faults.length > 0;
    if (faults.length === 0) screen.write(says.whole(registerName(place)));
    for (const line of faults) screen.write(line);
  }
  return found ? FOUND : 0;
};

/** What of an added pack is not as it was, in sentences. */
const faultsOf = async (place: AddedPlace, world: World): Promise<readonly string[]> => {
  const says = world.words.packTravel.tending;
  const name = registerName(place);
  const entry = (registerIn(world) ?? EMPTY_REGISTER).packs.get(name);
  const { decoded, hash, parcel } = await readPack(place.folder, 'added', world, null, {
    of: parentsOn(world),
    trail: [],
  });
  const faults = hashFaults(parcel, world.ids);
  if (faults.length > 0 || (entry !== undefined && entry.h1 !== hash))
    return [says.changed(name), ...hashSentences(faults, world), says.changedHint];
  if (!decoded.ok) return [says.broken(name, decoded.problems[0]?.message ?? '')];
  if (entry?.signer && !(await isSigned(parcel, place.id, world))) return [says.signatureLost(name)];
  return [];
};

const isSigned = async (
  ...given: readonly [Parameters<typeof signerOf>[0], string, World]
): Promise<boolean> => {
  const [parcel, id, world] = given;
  try {
    return (await signerOf(parcel, id, null, world)) !== null;
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    return false;
  }
};
