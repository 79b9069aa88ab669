import { parseStoryId } from '../store/ids.ts';

/** What a file of the vault is, by where it lies. */
export type VaultKind = 'version' | 'sitting' | 'event' | 'pack' | 'key' | 'other';

/** Names that mean a device to Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST_NAME = 150;

/**
 * A name that is safe on every system and in a list of hashes. Blanks and brackets are allowed: sync programs put them into the names of
 * the copies they make, and those hold words too.
 */
const isSafeName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} _.,'’()+=@-]*$/u.test(name) &&
  !/[. ]$/.test(name) &&
  !DEVICE.test(name);

/** What opens a locked vault for who knows the passphrase. */
export const KEY_LIST = 'keys/recipients.txt';
export const KEY_FILE = 'keys/identity.age';
const KEY_FILES: readonly string[] = [KEY_LIST, KEY_FILE];

const DEEPEST_PACK = 6;
const KINDS: ReadonlyMap<string, VaultKind> = new Map([
  ['versions', 'version'],
  ['sittings', 'sitting'],
  ['events', 'event'],
]);

/**
 * The kind of a path inside the store, with `/`; null for what has no place in a backup. `stories/ID/FOLDER/FILE`, `packs/ID/VERSION/...`,
 * two files of keys, and nothing else: no path that leads out, or into a place that something else reads.
 */
export const vaultKind = (path: string): VaultKind | null => {
  if (KEY_FILES.includes(path)) return 'key';
  const [top, id = '', folder = '', ...rest] = path.split('/');
  if (![id, folder, ...rest].every(isSafeName)) return null;
  if (top === 'packs') return rest.length > 0 && rest.length <= DEEPEST_PACK ? 'pack' : null;
  if (top !== 'stories' || parseStoryId(id) === null || rest.length !== 1) return null;
  return KINDS.get(folder) ?? 'other';
};
