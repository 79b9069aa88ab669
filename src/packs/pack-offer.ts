import { Trouble } from '../core/errors.ts';
import { type Allowed, type Judgement, judgeOffer } from '../core/packs/judge-offer.ts';
import type { Pack, PackProblem } from '../core/packs/pack.ts';
import { EMPTY_REGISTER, registerName } from '../core/packs/register.ts';
import { fingerprint, type PublicKey, publicKeyText, readPublicKey } from '../core/signing/key-text.ts';
import type { World } from '../ports.ts';
import { shownPath } from './archive-reader.ts';
import { contentHash } from './content-hash.ts';
import { type FolderContent, readFolder } from './folder-reader.ts';
import { type HashFault, hashFaults, type Parcel } from './pack-hashes.ts';
import { readContent } from './pack-reader.ts';
import { addedVersions, packsFolder, parentsOn, type ShelfWorld } from './pack-shelf.ts';
import { signerOf } from './pack-signer.ts';
import { registerIn } from './register-file.ts';

/** A pack that holds together, is as it was built, and whose signature fits if it has one. */
export type Offer = {
  readonly pack: Pack;
  readonly parcel: Parcel;
  /** `id@version h1` of the pack that it was made from; null when it stands by itself. */
  readonly parent: string | null;
  /** null when it is not signed. */
  readonly signer: PublicKey | null;
};

export type OfferWorld = ShelfWorld & Pick<World, 'signTools'>;

/** `signer`: the key that must have signed it; null for any that fits; 'unasked' when it does not matter, because it is signed anew. */
type Wanted = { readonly rules: readonly string[]; readonly signer: PublicKey | 'unasked' | null };

/** What a pack is, or what is wrong with it, for whoever wrote it. Throws a Trouble when it was changed on its way. */
export const lookAtPack = async (
  content: FolderContent,
  wanted: Wanted,
  world: OfferWorld,
): Promise<Offer | { readonly problems: readonly PackProblem[] }> => {
  const parents = { of: parentsOn(world), trail: [] };
  const { decoded, parcel, parent } = await readContent(content, 'added', world, wanted.rules, parents);
  const faults = content.whole ? hashFaults(parcel, world.ids) : [];
  if (faults.length > 0) throw notAsBuilt(faults, world);
  if (!decoded.ok) return { problems: decoded.problems };
  const { pack } = decoded;
  const signer = wanted.signer === 'unasked' ? null : await signerOf(parcel, pack.id, wanted.signer, world);
  return { pack, parcel, parent, signer };
};

/** The first few by name. */
const NAMED = 3;

/** Which files are not as they were when the pack was built, in sentences. */
export const hashSentences = (
  faults: readonly HashFault[],
  { words }: Pick<World, 'words'>,
): readonly string[] => {
  const says = words.packTravel.archives;
  return faults.map(({ kind, path }) => {
    if (kind === 'no-list') return says.noList;
    if (kind === 'no-hashes') return says.noHashes;
    return says[kind](shownPath(path));
  });
};

const notAsBuilt = (faults: readonly HashFault[], world: Pick<World, 'words'>): Trouble => {
  const says = world.words.packTravel.archives;
  return new Trouble('pack', hashSentences(faults.slice(0, NAMED), world).join(' '), says.hashHint);
};

/** How an offer stands to what is here. Throws a Trouble with the reason, and the one flag that would let it in. */
export const judge = ({ pack, signer }: Offer, allowed: Allowed, world: ShelfWorld): Judgement['kind'] => {
  const { id, version, hash } = pack;
  const root = packsFolder(world.places.store);
  const register = registerIn(world) ?? EMPTY_REGISTER;
  const known = register.signers.get(id) ?? null;
  const versions = addedVersions(world.disk, root, id);
  const lying = versions.includes(version)
    ? contentHash(
        readFolder(world.disk, `${root}/${id}/${version}`, world.words.packProblems).files,
        world.ids,
      )
    : null;
  // What was changed here since it was added counts as what it was.
  const sameVersion =
    lying === null ? null : (register.packs.get(registerName({ id, version }))?.h1 ?? lying);
  const offered = { version, hash, signer: signer === null ? null : publicKeyText(signer) };
  const judgement = judgeOffer(offered, { versions, sameVersion, signer: known }, allowed);
  if (judgement.kind === 'already-there' && lying !== hash) return 'fine';
  if (judgement.kind === 'fine' || judgement.kind === 'already-there') return judgement.kind;
  throw refusal(judgement, { pack, signer, known }, world);
};

type Refused = Exclude<Judgement, { kind: 'fine' | 'already-there' }>;

const refusal = (
  judgement: Refused,
  { pack, signer, known }: { pack: Pack; signer: PublicKey | null; known: string | null },
  { ids, words }: ShelfWorld,
): Trouble => {
  const says = words.packTravel.trust;
  const { id, version } = pack;
  const shown = (key: PublicKey | null): string => (key === null ? '' : fingerprint(key, ids.sha256));
  const before = shown(readPublicKey(known ?? ''));
  switch (judgement.kind) {
    case 'other-key':
      return new Trouble('pack', says.otherKey(id, before, shown(signer)), says.otherKeyHint);
    case 'unsigned':
      return new Trouble('pack', says.unsigned(id, before), says.unsignedHint);
    case 'older':
      return new Trouble('pack', says.older(id, version, judgement.newest), says.olderHint);
    case 'same-version':
      return new Trouble('pack', says.sameVersion(id, version), says.sameVersionHint);
  }
};
