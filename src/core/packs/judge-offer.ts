import { compareVersions } from './semver.ts';

/** A pack that somebody wants to add, as far as trust goes. */
export type Offer = {
  readonly version: string;
  readonly hash: string;
  /** The public key that signed it; null when it is not signed. */
  readonly signer: string | null;
};

/** What is here of the same id. */
export type Known = {
  /** Versions, oldest first. */
  readonly versions: readonly string[];
  /** The hash of what lies here as this version; null when it is not here. */
  readonly sameVersion: string | null;
  /** The key that packs of this id were signed with; null when none ever was. */
  readonly signer: string | null;
};

/** What a person said that they want in spite of it. */
export type Allowed = {
  readonly older: boolean;
  readonly newKey: boolean;
  readonly unsigned: boolean;
};

export type Judgement =
  | { readonly kind: 'fine' }
  | { readonly kind: 'already-there' }
  | { readonly kind: 'same-version' }
  | { readonly kind: 'other-key' }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'older'; readonly newest: string };

/** Whether a pack may stand beside what is here. The key comes first: with a wrong one, nothing else that a pack says counts. */
export const judgeOffer = (
  { hash, signer, version }: Offer,
  { sameVersion, signer: known, versions }: Known,
  allowed: Allowed,
): Judgement => {
  if (sameVersion === hash && (signer === known || signer === null)) return { kind: 'already-there' };
  if (known !== null && signer === null && !allowed.unsigned) return { kind: 'unsigned' };
  if (known !== null && signer !== null && signer !== known && !allowed.newKey) return { kind: 'other-key' };
  if (sameVersion !== null) return { kind: sameVersion === hash ? 'fine' : 'same-version' };
  const newest = versions.at(-1);
  if (newest !== undefined && compareVersions(version, newest) < 0 && !allowed.older)
    return { kind: 'older', newest };
  return { kind: 'fine' };
};
