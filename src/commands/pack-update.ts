import { Trouble } from '../core/errors.ts';
import type { Allowed } from '../core/packs/judge-offer.ts';
import type { Pack } from '../core/packs/pack.ts';
import { EMPTY_REGISTER, registerName } from '../core/packs/register.ts';
import { addOffer } from '../packs/pack-adder.ts';
import { judge, lookAtPack } from '../packs/pack-offer.ts';
import { addedPlaces, openShelf, packsFolder } from '../packs/pack-shelf.ts';
import { registerIn } from '../packs/register-file.ts';
import type { World } from '../ports.ts';
import { askToAdd } from './pack/asking.ts';
import { comeIn } from './pack/coming-in.ts';
import { ruleIds, sayProblems } from './pack/looking-over.ts';
import { mendAndSay } from './pack/mending.ts';
import { sayChanges } from './pack/pack-changes.ts';
import { signerLines } from './pack/trust-lines.ts';
import { say } from './saying.ts';

export type PackUpdateOptions = {
  /** null for all packs that were added. */
  readonly id: string | null;
  readonly yes: boolean;
  readonly plain: boolean;
  readonly allowed: Allowed;
};

const NOT_DONE = 2;

/** Asks where each pack came from for a newer one, and shows what changed. What could not be asked keeps no other from its turn. */
export const packUpdate = async (options: PackUpdateOptions, world: World): Promise<number> => {
  const { screen, words } = world;
  const says = words.packTravel.tending;
  await mendAndSay(world);
  const newest = new Map(
    addedPlaces(world.disk, packsFolder(world.places.store)).map(({ id, version }) => [id, version]),
  );
  const ids = [...newest.keys()].filter((id) => options.id === null || options.id === id);
  if (ids.length === 0 && options.id !== null)
    throw new Trouble('not-found', says.noneOf(options.id), says.seeAll);
  if (ids.length === 0) screen.write(says.noneAdded);
  let worst = 0;
  for (const id of ids) {
    const code = await orSaid(() => updateOne({ id, version: newest.get(id) ?? '' }, options, world), world);
    if (code > NOT_DONE) return code;
    worst = Math.max(worst, code);
  }
  return worst;
};

const orSaid = async (run: () => Promise<number>, { screen, words }: World): Promise<number> => {
  try {
    return await run();
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    const { message, hint } = thrown.told(words);
    screen.warn(message);
    if (hint !== '') screen.warn(hint);
    return NOT_DONE;
  }
};

type Newest = { readonly id: string; readonly version: string };

const updateOne = async (have: Newest, options: PackUpdateOptions, world: World): Promise<number> => {
  const { screen, words } = world;
  const says = words.packTravel.tending;
  const name = registerName(have);
  const register = registerIn(world) ?? EMPTY_REGISTER;
  const source = register.packs.get(name)?.source ?? '';
  if (source === '') throw new Trouble('not-found', says.noSource(name), says.noSourceHint);
  const came = await comeIn(source, world);
  const looked = await lookAtPack(came.content, { rules: ruleIds(world), signer: null }, world);
  if ('problems' in looked) {
    sayProblems(looked.problems, came.name, world);
    screen.warn(says.notTaken);
    return NOT_DONE;
  }
  const { pack } = looked;
  if (pack.id !== have.id) throw new Trouble('pack', says.otherPack(have.id, registerName(pack)));
  if (judge(looked, options.allowed, world) === 'already-there') {
    screen.write(says.nothingNew(name));
    if (came.from === 'file') say(world, says.newerFile);
    return 0;
  }
  say(world, says.news(pack.id, have.version, pack.version), { style: 'title' });
  const was = await asItWas(name, world);
  if (was !== null) sayChanges(was, pack, world);
  for (const line of signerLines(pack.id, looked.signer, register, world)) say(world, line);
  const left = await askToAdd(looked, came, { ...options, named: false }, world);
  if (left !== null) return left;
  addOffer(looked, source, world);
  screen.write(screen.style('saved', says.updated(pack.id, pack.version)));
  say(world, says.draftsStay);
  return 0;
};

/** null when it cannot be read any more: then there is nothing to compare with. */
const asItWas = async (name: string, world: World): Promise<Pack | null> => {
  try {
    return await openShelf(world).open(name);
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    return null;
  }
};
