import type { Pack } from '../core/packs/pack.ts';
import { registerName } from '../core/packs/register.ts';
import { publicKeyText } from '../core/signing/key-text.ts';
import type { World } from '../ports.ts';
import { contentHash } from './content-hash.ts';
import { readFolder } from './folder-reader.ts';
import { HASHES, hashesOf, SIGNATURE } from './pack-hashes.ts';
import type { Offer } from './pack-offer.ts';
import { packsFolder } from './pack-shelf.ts';
import { putBeside, putOnShelf } from './shelf-writer.ts';

type AdderWorld = Pick<World, 'clock' | 'disk' | 'ids' | 'words'> & {
  readonly places: { readonly store: string };
};

/**
 * Puts an offered pack on the shelf, with the hashes of its files beside them, so that anybody can check it there too. Older versions stay,
 * because stories may rest on them. `source`: where the same pack can be asked for again.
 */
export const addOffer = (
  { pack, parcel, parent, signer }: Offer,
  source: string,
  world: AdderWorld,
): void => {
  const { files, hashes, signature } = parcel;
  const proof = [
    { path: HASHES, bytes: hashes ?? hashesOf(files, world.ids) },
    ...(signature === null ? [] : [{ path: SIGNATURE, bytes: signature }]),
  ];
  const entry = {
    h1: pack.hash,
    size: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    source,
    signer: signer === null ? null : publicKeyText(signer),
    added: world.clock.now(),
    parent,
  };
  const name = registerName(pack);
  if (liesThere(pack, world)) putBeside(name, proof, entry, world);
  else putOnShelf(name, [...files, ...proof], entry, world);
};

/** This very content, whole: then it need not go for a moment to come back. */
const liesThere = ({ hash, id, version }: Pack, { disk, ids, places, words }: AdderWorld): boolean => {
  const folder = `${packsFolder(places.store)}/${id}/${version}`;
  return (
    disk.look(folder) !== null &&
    contentHash(readFolder(disk, folder, words.packProblems).files, ids) === hash
  );
};
