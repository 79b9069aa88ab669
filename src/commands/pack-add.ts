import { Trouble } from '../core/errors.ts';
import type { Allowed } from '../core/packs/judge-offer.ts';
import { EMPTY_REGISTER } from '../core/packs/register.ts';
import { addOffer } from '../packs/pack-adder.ts';
import { judge, lookAtPack, type Offer } from '../packs/pack-offer.ts';
import { registerIn } from '../packs/register-file.ts';
import type { World } from '../ports.ts';
import { askToAdd } from './pack/asking.ts';
import { comeIn } from './pack/coming-in.ts';
import { keyFrom } from './pack/key-file.ts';
import { ruleIds, sayProblems } from './pack/looking-over.ts';
import { mendAndSay } from './pack/mending.ts';
import { signerLines } from './pack/trust-lines.ts';
import { cardLines } from './pack-lines.ts';
import { say } from './saying.ts';

export type PackAddOptions = {
  /** A folder, a packed file or an address, as typed. */
  readonly source: string;
  /** Ask nothing. */
  readonly yes: boolean;
  readonly plain: boolean;
  /** The hash that the pack must have; null for any. */
  readonly hash: string | null;
  /** The public key, or the file with it, that must have signed it; null for any. */
  readonly signer: string | null;
  readonly allowed: Allowed;
};

const NOT_DONE = 2;

/** Shows who made a pack and what is in it, asks where there is somebody to ask, and puts it on the shelf. */
export const packAdd = async (options: PackAddOptions, world: World): Promise<number> => {
  const { screen, words } = world;
  const says = words.packTravel.trust;
  const signer = options.signer === null ? null : keyFrom(options.signer, world);
  mustBeHash(options.hash, world);
  const came = await comeIn(options.source, world);
  await mendAndSay(world);
  const looked = await lookAtPack(came.content, { rules: ruleIds(world), signer }, world);
  if ('problems' in looked) {
    sayProblems(looked.problems, came.name, world);
    screen.warn(says.notAdded);
    return NOT_DONE;
  }
  const { pack } = looked;
  if (options.hash !== null && options.hash !== pack.hash)
    throw new Trouble('pack', says.otherHash(pack.hash), says.otherHashHint);
  const judged = judge(looked, options.allowed, world);
  sayCard(looked, world);
  if (judged === 'already-there') {
    screen.write(says.alreadyThere(pack.id, pack.version));
    return 0;
  }
  const named = options.hash !== null || options.signer !== null;
  const left = await askToAdd(looked, came, { ...options, named }, world);
  if (left !== null) return left;
  addOffer(looked, came.source, world);
  screen.write(screen.style('saved', says.nowAdded(pack.id)));
  return 0;
};

const mustBeHash = (hash: string | null, { words }: World): void => {
  if (hash === null || /^h1:[A-Za-z0-9+/]{43}=$/.test(hash)) return;
  throw new Trouble('usage', words.packTravel.trust.notAHash(hash));
};

const sayCard = ({ pack, signer }: Offer, world: World): void => {
  const { screen, words } = world;
  const register = registerIn(world) ?? EMPTY_REGISTER;
  screen.write(screen.style('title', pack.title));
  screen.write('');
  const lines = [
    ...cardLines(pack, words.packs),
    ...(pack.extends === '' ? [] : [words.packTravel.trust.extends(pack.extends)]),
    ...signerLines(pack.id, signer, register, world),
  ];
  for (const line of lines) say(world, line);
  screen.write('');
};
