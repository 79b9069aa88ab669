import { Trouble } from '../core/errors.ts';
import { EMPTY_REGISTER, type Registered, registerName, withRegistered } from '../core/packs/register.ts';
import { publicKeyText } from '../core/signing/key-text.ts';
import type { World } from '../ports.ts';
import { hashFaults, type Parcel } from './pack-hashes.ts';
import { readPack } from './pack-reader.ts';
import { type AddedPlace, addedPlaces, packsFolder, parentsOn, type ShelfWorld } from './pack-shelf.ts';
import { signerOf } from './pack-signer.ts';
import { changeRegister, registerIn } from './register-file.ts';

export type MendWorld = ShelfWorld & Pick<World, 'clock' | 'signTools'>;

/**
 * Puts into the register what it does not know: packs that came back from a backup, or all, when it was lost. A lost one costs no pack. Where each
 * came from is lost with it, and who signed it is what its own signature says. Gives back whether it was lost.
 */
export const mendRegister = async (world: MendWorld): Promise<boolean> => {
  const register = registerIn(world);
  const unknown = addedPlaces(world.disk, packsFolder(world.places.store)).filter(
    (place) => register?.packs.get(registerName(place)) === undefined,
  );
  if (unknown.length === 0) return false;
  let mended = register ?? EMPTY_REGISTER;
  for (const place of unknown)
    mended = withRegistered(mended, registerName(place), await entryOf(place, world));
  changeRegister(world, () => mended);
  return register === null;
};

const entryOf = async (place: AddedPlace, world: MendWorld): Promise<Registered> => {
  const parents = { of: parentsOn(world), trail: [] };
  const { hash, parcel, parent } = await readPack(place.folder, 'added', world, null, parents);
  const whole = hashFaults(parcel, world.ids).length === 0;
  const signer = whole ? await signerOrNone(parcel, place.id, world) : null;
  return {
    h1: hash,
    size: parcel.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    source: '',
    signer: signer === null ? null : publicKeyText(signer),
    added: world.clock.now(),
    parent,
  };
};

const signerOrNone = async (parcel: Parcel, id: string, world: MendWorld): ReturnType<typeof signerOf> => {
  try {
    return await signerOf(parcel, id, null, world);
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    return null;
  }
};
