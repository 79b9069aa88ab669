import { isDiskError } from '../core/disk-error.ts';
import { isSealedName, looksSealed } from '../core/lock/sealed-name.ts';
import { readEvent } from '../core/store/event-text.ts';
import type { OwnKind } from '../core/store/file-names.ts';
import { isAllHalves } from '../core/store/half-text.ts';
import { HASH_LETTERS } from '../core/store/ids.ts';
import type { StoryId, VersionHeader } from '../core/store/version.ts';
import { readVersionText } from '../core/store/version-text.ts';
import type { Disk, Ids } from '../ports.ts';
import type { Shelf } from './durable-write.ts';
import { toText } from './encoding.ts';

/** null when the disk does not give them, for whatever reason. */
export const bytesAt = (disk: Disk, path: string): Uint8Array | null => {
  try {
    return disk.read(path);
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return null;
  }
};

/**
 * What a file with words says; null when the disk does not give it, or no key opens it. `closed`: it is locked, nobody gave the passphrase,
 * and as far as that shows it is whole.
 */
export const wordsIn = (
  { seal }: Shelf,
  name: string,
  bytes: Uint8Array | null,
): Uint8Array | 'closed' | null => {
  if (bytes === null || !isSealedName(name)) return bytes;
  if (seal === null || !looksSealed(bytes)) return null;
  return seal.canOpen() ? seal.open(bytes) : 'closed';
};

/** As it stands in the name of a version. */
export const hashOf = (ids: Ids, bytes: Uint8Array): string => ids.sha256(bytes).slice(0, HASH_LETTERS);

/** What a file turns out to hold. `unknown`: an event of a kind that only another program knows. */
export type Content = 'whole' | 'newer' | 'unknown' | 'unreadable';

export const contentOf = (of: OwnKind, bytes: Uint8Array): Content => {
  const text = toText(bytes);
  if (of === 'journal') return 'whole';
  if (of === 'half') return isAllHalves(text) ? 'whole' : 'unreadable';
  if (of === 'event') {
    const read = readEvent(text);
    return typeof read === 'string' ? read : 'whole';
  }
  const { kind } = readVersionText(text);
  return kind === 'version' ? 'whole' : kind;
};

/** The header of a version; null for what is none, or a newer one. */
export const headerIn = (bytes: Uint8Array): VersionHeader | null => {
  const read = readVersionText(toText(bytes));
  return read.kind === 'version' ? read.header : null;
};

/** The story that a version says it belongs to. */
export const storyIn = (bytes: Uint8Array): StoryId | null => headerIn(bytes)?.story ?? null;
