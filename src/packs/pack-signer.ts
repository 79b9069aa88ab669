import { Trouble } from '../core/errors.ts';
import { EMPTY_REGISTER } from '../core/packs/register.ts';
import {
  hexName,
  type PublicKey,
  publicKeyText,
  readPublicKey,
  sameBytes,
} from '../core/signing/key-text.ts';
import { isSignedBy, keyInside, readSignature } from '../core/signing/signature.ts';
import type { World } from '../ports.ts';
import type { Parcel } from './pack-hashes.ts';
import { registerIn } from './register-file.ts';

type SignerWorld = Pick<World, 'disk' | 'signTools' | 'words'> & {
  readonly places: { readonly store: string };
};

/**
 * The key that signed a pack; null when it is not signed. The key is one that was given, or that is known here, or the one that the signature
 * brings along: what that is worth is for others to judge. Throws a Trouble when no key fits.
 */
export const signerOf = async (
  { hashes, signature }: Parcel,
  id: string,
  given: PublicKey | null,
  world: SignerWorld,
): Promise<PublicKey | null> => {
  const says = world.words.packTravel.trust;
  if (hashes === null || signature === null) {
    if (given !== null) throw new Trouble('pack', says.otherSigner, says.badSignatureHint);
    return null;
  }
  const read = readSignature(new TextDecoder().decode(signature));
  if (read === null) throw new Trouble('pack', says.noSignature, says.badSignatureHint);
  const { signers } = registerIn(world) ?? EMPTY_REGISTER;
  const known = [signers.get(id) ?? '', ...signers.values()].map(readPublicKey);
  const named = [given, ...known, keyInside(read)].filter(
    (key): key is PublicKey => key !== null && sameBytes(key.name, read.name),
  );
  if (named.length === 0) throw new Trouble('pack', says.keyWanted(hexName(read.name)), says.keyWantedHint);
  const tools = await world.signTools();
  const signer = named.find((key) => isSignedBy(read, key, hashes, tools));
  if (signer === undefined) throw new Trouble('pack', says.badSignature, says.badSignatureHint);
  if (given !== null && publicKeyText(given) !== publicKeyText(signer))
    throw new Trouble('pack', says.otherSigner, says.badSignatureHint);
  return signer;
};
