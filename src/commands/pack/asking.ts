import { Trouble } from '../../core/errors.ts';
import { EMPTY_REGISTER } from '../../core/packs/register.ts';
import { publicKeyText } from '../../core/signing/key-text.ts';
import type { Offer } from '../../packs/pack-offer.ts';
import { registerIn } from '../../packs/register-file.ts';
import type { World } from '../../ports.ts';
import { hasLeft } from '../draft/talk.ts';
import { withTalk } from '../lock/asking.ts';
import { exitCode } from '../lock/opening.ts';
import type { CameIn } from './from-disk.ts';

export type Wish = {
  /** Ask nothing. */
  readonly yes: boolean;
  readonly plain: boolean;
  /** The pack was named by its hash, or by the key that must have signed it. */
  readonly named: boolean;
};

/**
 * null to go on; else the exit code. A folder is what a person has before their eyes and can read, so a script that names one need not say
 * that it means it; a packed file is closed. What came over the internet must be named by its hash, or be signed with a key that is
 * known here, or be looked at by somebody.
 */
export const askToAdd = async (
  { pack, signer }: Offer,
  { from }: Pick<CameIn, 'from'>,
  { named, plain, yes }: Wish,
  world: World,
): Promise<number | null> => {
  const says = world.words.packTravel.trust;
  const known = (registerIn(world) ?? EMPTY_REGISTER).signers.get(pack.id);
  const vouched = named || (signer !== null && known === publicKeyText(signer));
  if (yes && from === 'https' && !vouched)
    throw new Trouble('pack', says.fromAfar, says.fromAfarHint(pack.hash));
  if (yes) return null;
  if (world.input.isTerminal || plain) return askYes(says.ask, plain, world);
  if (from === 'folder') return null;
  throw new Trouble('no-keyboard', says.nobody, says.nobodyHint);
};

/** Enter alone means yes: what is asked about stands right above. */
const askYes = async (question: string, plain: boolean, world: World): Promise<number | null> => {
  const says = world.words.packTravel.trust;
  const choices = [
    { id: 'yes', words: says.yes },
    { id: 'no', words: says.no },
  ];
  return withTalk({ plain }, world, async (talk) => {
    const chosen = await talk.choose({ id: 'add-pack', question, choices, usual: 'yes' });
    if (chosen === 'yes') return null;
    talk.say(says.notAdded);
    return hasLeft(chosen) ? exitCode(chosen, world) : 0;
  });
};
