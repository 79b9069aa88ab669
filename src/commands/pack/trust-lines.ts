import { type Register, registerName } from '../../core/packs/register.ts';
import { fingerprint, type PublicKey, publicKeyText, readPublicKey } from '../../core/signing/key-text.ts';
import { registerIn } from '../../packs/register-file.ts';
import type { World } from '../../ports.ts';

type TrustWorld = Pick<World, 'ids' | 'words'>;
type Named = { readonly id: string; readonly version: string };

/** Who signed a pack that somebody wants to add, and whether that is who signed it before. */
export const signerLines = (
  id: string,
  signer: PublicKey | null,
  { signers }: Register,
  { ids, words }: TrustWorld,
): readonly string[] => {
  const says = words.packTravel.trust;
  if (signer === null) return [says.notSigned];
  const known = [...signers.values()].includes(publicKeyText(signer));
  const same = signers.get(id) === publicKeyText(signer);
  const met = same ? says.sameAsBefore : known ? says.knownKey : says.newKey;
  return [`${says.signedBy(fingerprint(signer, ids.sha256))}.`, met];
};

const signature = (signer: string | null, { ids, words }: TrustWorld): string => {
  const says = words.packTravel.trust;
  const key = signer === null ? null : readPublicKey(signer);
  return key === null ? says.notSigned : `${says.signedBy(fingerprint(key, ids.sha256))}.`;
};

type RegisterWorld = TrustWorld & Pick<World, 'disk' | 'places'>;

/** One line on who signed a pack that is here; none where nothing is known of it. */
export const signedInWords = (pack: Named, world: RegisterWorld): readonly string[] => {
  const entry = registerIn(world)?.packs.get(registerName(pack));
  return entry === undefined ? [] : [signature(entry.signer, world)];
};

/** What is known of how a pack that is here came to be here. */
export const registeredLines = (pack: Named, world: RegisterWorld): readonly string[] => {
  const says = world.words.packTravel.trust;
  const entry = registerIn(world)?.packs.get(registerName(pack));
  if (entry === undefined) return [];
  const { added, parent, signer, source } = entry;
  return [
    signature(signer, world),
    ...(source === '' ? [] : [says.from(source)]),
    says.addedOn(added.slice(0, 10)),
    ...(parent === null ? [] : [says.extends(parent)]),
  ];
};
