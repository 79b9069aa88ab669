import { bareName, isSealedName, SEALED } from '../lock/sealed-name.ts';
import { parseVersionId, versionId, versionName } from '../store/ids.ts';
import type { ZipFile } from '../zip/zip-bytes.ts';

/** Where a file of a backup goes. */
export type Place =
  /** Its words are here already, or are older than what is here. */
  | { readonly kind: 'here' }
  | { readonly kind: 'at'; readonly path: string }
  /** The one here says something else and stays; the one of the backup has no place beside it. */
  | { readonly kind: 'differs' };

type Sha256 = (bytes: Uint8Array) => string;

/** Letters of a hash: the same file always gets the same name beside another, so that bringing it back twice changes nothing. */
const LETTERS = 10;

/**
 * A file of the backup beside one that has its name. Nothing that is here is ever written over. Versions and events never change, so one
 * of the two was harmed; a journal grows, and one that grew elsewhere is put beside, where equal lines are read once.
 */
export const placeBeside = (file: ZipFile, ours: Uint8Array, sha256: Sha256): Place => {
  if (beginsWith(ours, file.bytes))
    return ours.length === file.bytes.length || isJournal(file.path) ? HERE : DIFFERS;
  const cut = file.path.lastIndexOf('/') + 1;
  const folder = file.path.slice(0, cut);
  const name = file.path.slice(cut);
  const ending = isSealedName(name) ? SEALED : '';
  const letters = sha256(file.bytes).slice(0, LETTERS);
  if (isJournal(name)) return { kind: 'at', path: `${folder}j-${letters}.jsonl${ending}` };
  if (/^e-.*\.json$/.test(bareName(name))) return { kind: 'at', path: `${folder}e-${letters}.json${ending}` };
  const version = parseVersionId(bareName(name).replace(/\.md$/, ''));
  if (version === null) return DIFFERS;
  const { number, hash } = versionName(version);
  const mended = sha256(file.bytes).startsWith(hash) && !sha256(ours).startsWith(hash);
  return mended
    ? { kind: 'at', path: `${folder}${versionId({ number, random: letters, hash })}.md${ending}` }
    : DIFFERS;
};

const HERE: Place = { kind: 'here' };
const DIFFERS: Place = { kind: 'differs' };

const isJournal = (path: string): boolean => bareName(path).endsWith('.jsonl');

const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  beginning.length <= bytes.length && beginning.every((byte, at) => byte === bytes[at]);
