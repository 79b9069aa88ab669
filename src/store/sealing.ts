import { DiskError, isDiskError } from '../core/disk-error.ts';
import { nameAfter, versionIn } from '../core/lock/name-after.ts';
import { bareName, isSealedName, SEALED } from '../core/lock/sealed-name.ts';
import { namedAs, STORY_PARTS, type StoryPart } from '../core/store/file-names.ts';
import { FILE_LETTERS, shortName, versionName } from '../core/store/ids.ts';
import type { VersionId } from '../core/store/version.ts';
import { type Shelf, writeNew } from './durable-write.ts';
import { namesIn } from './reading.ts';
import type { Seal } from './seal.ts';

/*
 * Turning the lock, one file after the other: the new form is written and read back, then the old one is removed. Stopped at any moment,
 * each file is there in one form or in both, and nothing has to be remembered: in a locked store whatever is found plain is locked.
 */

/** A file with words in it. */
export type PrivateFile = {
  readonly folder: string;
  readonly part: StoryPart | 'set-aside';
  readonly name: string;
};

/** Every file with words, also in copies of the folder of a story; those that are locked, or those that are not. */
export const privateFiles = (
  { disk, layout }: Pick<Shelf, 'disk' | 'layout'>,
  sealed: boolean,
): readonly PrivateFile[] =>
  namesIn(disk, layout.stories, 'folder').flatMap((story) =>
    [...STORY_PARTS, 'set-aside' as const].flatMap((part) => {
      const folder = `${layout.stories}/${story}/${part}`;
      return namesIn(disk, folder, 'file')
        .filter((name) => isSealedName(name) === sealed && holdsWords(part, name))
        .map((name) => ({ folder, part, name }));
    }),
  );

const holdsWords = (part: PrivateFile['part'], name: string): boolean =>
  part === 'set-aside' || ['own', 'copy'].includes(namedAs(part, name).kind);

const versionOf = ({ part, name }: PrivateFile): VersionId | null =>
  part === 'versions' ? versionIn(name) : null;

/** Names of sealed versions, by folder, number and letters. */
type SealedVersions = ReadonlyMap<string, readonly string[]>;

const versionKey = (folder: string, id: VersionId): string => `${folder}/${shortName(id)}`;

/** Those that an earlier stop left beside the plain ones. Looked for once, and not for each file: a folder may hold ten thousand. */
export const sealedVersions = (place: Pick<Shelf, 'disk' | 'layout'>): SealedVersions => {
  const names = new Map<string, string[]>();
  for (const file of privateFiles(place, true)) {
    const id = versionOf(file);
    if (id === null) continue;
    const key = versionKey(file.folder, id);
    names.set(key, [...(names.get(key) ?? []), file.name]);
  }
  return names;
};

/** Sealed and verified, and the plain one gone. Throws a DiskError; then the plain one is still there. */
export const sealFile = (shelf: Shelf, seal: Seal, file: PrivateFile, there: SealedVersions): void => {
  const from = `${file.folder}/${file.name}`;
  const plain = shelf.disk.read(from);
  if (!isSealedAlready(shelf, file, plain, there)) {
    const sealed = seal.close(plain);
    const to = `${file.folder}/${nameFor(shelf, file, plain, sealed, SEALED)}`;
    writeVerified(shelf, to, sealed, () => seal.proves(sealed, plain));
  }
  takeAway(shelf, file, plain);
};

/** Opened and read back, and the locked one gone. False when the key does not open it: then nothing has happened. */
export const openFile = (shelf: Shelf, seal: Seal, file: PrivateFile): boolean => {
  const from = `${file.folder}/${file.name}`;
  const sealed = shelf.disk.read(from);
  const plain = seal.open(sealed);
  if (plain === null) return false;
  const same = `${file.folder}/${nameNow(shelf, file, sealed, plain)}`;
  if (!isSame(bytesOrNull(shelf, same), plain))
    writeVerified(shelf, `${file.folder}/${nameFor(shelf, file, sealed, plain, '')}`, plain, () => true);
  removeSafely(shelf, file.folder, from);
  return true;
};

/**
 * Versions and events are never edited, so one that lies there locked and whole is the same. A journal or a half answer may have grown in
 * a window that was open all the while.
 */
const isSealedAlready = (
  shelf: Shelf,
  file: PrivateFile,
  plain: Uint8Array,
  there: SealedVersions,
): boolean => {
  const { disk, ids } = shelf;
  if (file.part === 'events') return disk.look(`${file.folder}/${file.name}${SEALED}`) !== null;
  const id = versionOf(file);
  if (id === null || !ids.sha256(plain).startsWith(versionName(id).hash)) return false;
  return (there.get(versionKey(file.folder, id)) ?? []).some((name) => {
    const other = versionOf({ ...file, name });
    const bytes = bytesOrNull(shelf, `${file.folder}/${name}`);
    return other !== null && bytes !== null && ids.sha256(bytes).startsWith(versionName(other).hash);
  });
};

const nameNow = (
  { ids }: Shelf,
  file: PrivateFile,
  before: Uint8Array,
  after: Uint8Array,
  random: string | null = null,
): string =>
  random === null || versionOf(file) !== null
    ? nameAfter(file.name, before, after, ids.sha256, random)
    : freshName(file, random);

/** Another name of the same kind, so that it is read like any of its kind. */
const freshName = ({ part, name }: PrivateFile, random: string): string => {
  const bare = bareName(name);
  const ending = bare.slice(bare.lastIndexOf('.'));
  const named = part === 'set-aside' ? null : namedAs(part, name);
  if (named?.kind !== 'own') return `${random} ${bare}`;
  return `${named.of === 'event' ? 'e' : 'j'}-${random}${ending}`;
};

const nameFor = (
  shelf: Shelf,
  file: PrivateFile,
  before: Uint8Array,
  after: Uint8Array,
  ending: string,
): string => {
  const name = nameNow(shelf, file, before, after) + ending;
  if (shelf.disk.look(`${file.folder}/${name}`) === null) return name;
  return nameNow(shelf, file, before, after, shelf.ids.fresh(FILE_LETTERS)) + ending;
};

const writeVerified = (shelf: Shelf, path: string, bytes: Uint8Array, proves: () => boolean): void => {
  writeNew(shelf, path, bytes);
  if (isSame(shelf.disk.read(path), bytes) && proves()) return;
  shelf.disk.remove(path);
  throw new DiskError('io', path);
};

/**
 * A window that was opened before the lock may be adding to a journal just now: it gets another name first, so that this window notices
 * (journals.ts); and what was added in the moment between stays, to be locked on its own.
 */
const takeAway = (shelf: Shelf, file: PrivateFile, plain: Uint8Array): void => {
  const { disk, ids } = shelf;
  const from = `${file.folder}/${file.name}`;
  if (file.part !== 'sittings') {
    removeSafely(shelf, file.folder, from);
    return;
  }
  const aside = `${file.folder}/${freshName(file, ids.fresh(FILE_LETTERS))}`;
  disk.rename(from, aside);
  if (isSame(disk.read(aside), plain)) removeSafely(shelf, file.folder, aside);
};

/** Before the next file is touched, so that a power cut leaves at most one file in both forms. */
const removeSafely = ({ disk }: Shelf, folder: string, path: string): void => {
  disk.remove(path);
  disk.syncFolder(folder);
};

const isSame = (one: Uint8Array | null, other: Uint8Array): boolean =>
  one !== null && one.length === other.length && one.every((byte, at) => byte === other[at]);

const bytesOrNull = ({ disk }: Shelf, path: string): Uint8Array | null => {
  try {
    return disk.read(path);
  } catch (thrown) {
    if (isDiskError(thrown, 'missing')) return null;
    throw thrown;
  }
};
