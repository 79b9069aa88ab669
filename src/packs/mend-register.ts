import { Trouble } from '../core/errors.ts';
import { EMPTY_REGISTER, type Registered, registerName, withRegistered } from '../core/packs/register.ts';
import { publicKeyText } from '../core/signing/key-text.ts';
import type { World } from '../ports.ts';
import { hashFaults, type Parcel } from './pack-hashes.ts';
import { readPack } from './pack-reader.ts';
import { type AddedPlace, addedPlaces, packsFolder, type ShelfWorld } from './pack-shelf.ts';
import { signerOf } from './pack-signer.ts';
import { changeRegister, registerIn } from './register-file.ts';

export type MendWorld = ShelfWorld & Pick<World, 'clock' | 'signTools'>;

/**
 * Makes the register anew when it was lost, from the packs that are here: a lost one costs no pack. Where each came from is lost with it, and
 * who signed it is what its own signature says. Gives back whether it did anything.
 */
export const mendRegister = async (world: MendWorld): Promise<boolean> => {
  const places = addedPlaces(world.disk, packsFolder(world.places.store));
  if (places.length === 0 || registerIn(world) !== null) return false;
  let register = EMPTY_REGISTER;
  for (const place of places)
    register = withRegistered(register, registerName(place), await entryOf(place, world));
  changeRegister(world, () => register);
  return true;
};

const entryOf = async (place: AddedPlace, world: MendWorld): Promise<Registered> => {
  const { hash, parcel } = await readPack(place.folder, 'added', world);
  const whole = hashFaults(parcel, world.ids).length === 0;
  const signer = whole ? await signerOrNone(parcel, place.id, world) : null;
  return {
    h1: hash,
    size: parcel.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    source: '',
    signer: signer === null ? null : publicKeyText(signer),
    added: world.clock.now(),
    parent: null,
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
