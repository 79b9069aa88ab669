import { isDiskError } from '../core/disk-error.ts';
import { bareName, isSealedName } from '../core/lock/sealed-name.ts';
import { inOrder, isNamed, isNewest } from '../core/store/find-version.ts';
import {
  FILE_LETTERS,
  isVersionFile,
  shortName,
  VERSION_ENDING,
  versionId,
  versionName,
} from '../core/store/ids.ts';
import { parentsAmong } from '../core/store/same-version.ts';
import type { StoryId, Version, VersionHeader, VersionId, VersionText } from '../core/store/version.ts';
import { readVersionText, versionText } from '../core/store/version-text.ts';
import { type Shelf, writeNew } from './durable-write.ts';
import { toBytes, toText } from './encoding.ts';
import { opened, type Stored, storedAt, toStore } from './private-files.ts';
import { namesIn } from './reading.ts';

/** All that lies in the versions folder of one story. */
export type VersionShelf<T = Version> = {
  /** Oldest first. */
  readonly versions: readonly T[];
  /** Made by a newer cps-story. */
  readonly newer: readonly VersionId[];
  /** Named like versions, but not to be read as one. They are left alone. */
  readonly unreadable: readonly VersionId[];
};

/** Names of version files, with their ending: a list of stories looks at thousands, and needs the ids of a few. */
const filesIn = ({ disk, layout, seal }: Shelf, story: StoryId): readonly string[] => {
  const names = namesIn(disk, layout.versions(story), 'file');
  const plain = names.filter(isVersionFile);
  return seal === null ? plain : withSealed(names, plain);
};

/** While the lock is turned, a version may be there in both forms: their names differ in the hash. */
const withSealed = (names: readonly string[], plain: readonly string[]): readonly string[] => {
  const sealed = names.filter(isSealedName).map(bareName).filter(isVersionFile);
  const known = new Set(sealed.map((name) => shortName(idOf(name))));
  return [...sealed, ...plain.filter((name) => !known.has(shortName(idOf(name))))].sort();
};

const idOf = (name: string): VersionId => name.slice(0, -VERSION_ENDING.length) as VersionId;

type Read<T> = T | 'newer' | 'unreadable';
type Decode<T> = (id: VersionId, stored: Stored) => Read<T>;

/** For a list, which does not say whether a text was changed: a hash takes longer than all else. */
const textFrom =
  (shelf: Shelf): Decode<VersionText> =>
  (id, stored) => {
    const read = readVersionText(toText(opened(shelf, stored) ?? stored.bytes));
    return read.kind === 'version' ? { ...read.header, id, body: read.body } : read.kind;
  };

/** The hash is of what lies on the disk: whoever looks after the files can check it without a key. */
const versionFrom =
  (shelf: Shelf): Decode<Version> =>
  (id, stored) => {
    const text = textFrom(shelf)(id, stored);
    if (typeof text === 'string') return text;
    return { ...text, intact: shelf.ids.sha256(stored.bytes).startsWith(versionName(id).hash) };
  };

/** One file that cannot be read (a bad spot on the disk) must not stand in the way of the others. */
const readOne = <T>(shelf: Shelf, story: StoryId, id: VersionId, decode: Decode<T>): Read<T> | 'gone' => {
  try {
    return decode(id, storedAt(shelf, shelf.layout.version(story, id)));
  } catch (thrown) {
    if (isDiskError(thrown, 'missing')) return 'gone';
    if (isDiskError(thrown)) return 'unreadable';
    throw thrown;
  }
};

const readAll = <T extends VersionText>(
  shelf: Shelf,
  story: StoryId,
  ids: readonly VersionId[],
  decode: Decode<T>,
  all: readonly VersionId[] = ids,
): VersionShelf<T> => {
  const versions: T[] = [];
  const newer: VersionId[] = [];
  const unreadable: VersionId[] = [];
  for (const id of ids) {
    const read = readOne(shelf, story, id, decode);
    if (typeof read === 'object') versions.push(read);
    if (read === 'newer') newer.push(id);
    if (read === 'unreadable') unreadable.push(id);
  }
  return { versions: inOrder(parentsAmong(versions, all)), newer, unreadable };
};

/** Of all versions of a story, without looking into them. */
export const versionIds = (shelf: Shelf, story: StoryId): readonly VersionId[] =>
  filesIn(shelf, story).map(idOf);

export const readVersions = (shelf: Shelf, story: StoryId): VersionShelf =>
  readAll(shelf, story, filesIn(shelf, story).map(idOf), versionFrom(shelf));

/** What a list needs to know, without reading ten thousand old versions. */
export type Newest = {
  readonly count: number;
  readonly newest: VersionText | null;
  readonly newer: boolean;
  readonly highest: number;
};

/** The ids with the highest number, then those with the next lower one, and so on down. */
function* fromTheTop(ids: readonly VersionId[]): Generator<readonly VersionId[]> {
  const numbers = ids.map((id) => Number.parseInt(id, 10));
  const below = (number: number): number =>
    numbers.reduce((most, one) => (one < number && one > most ? one : most), 0);
  for (let number = below(Number.POSITIVE_INFINITY); number > 0; number = below(number))
    yield ids.filter((_, index) => numbers[index] === number);
}

/** Reads the files with the highest number, and goes down only as long as they cannot be read. */
export const readNewest = (shelf: Shelf, story: StoryId): Newest => {
  const ids = versionIds(shelf, story);
  const count = ids.length;
  let highest = 0;
  let newer = false;
  for (const top of fromTheTop(ids)) {
    highest ||= Number.parseInt(top[0] ?? '', 10);
    const read = readAll(shelf, story, top, textFrom(shelf));
    newer ||= read.newer.length > 0;
    const newest = read.versions.at(-1);
    if (newest) return { count, newest, newer, highest };
  }
  return { count, newest: null, newer, highest };
};

/**
 * As much of the shelf as it takes to find one version: a number or a name stands in the names of files. What cannot be read on the way
 * down to the newest is told. All of it, when no name fits: a file may say another number than its name.
 */
export const readToFind = (shelf: Shelf, story: StoryId, which: string): VersionShelf => {
  const ids = versionIds(shelf, story);
  const some = (wanted: readonly VersionId[]): VersionShelf =>
    readAll(shelf, story, wanted, versionFrom(shelf), ids);
  if (!isNewest(which)) {
    const named = some(ids.filter((id) => isNamed(which, { id, number: versionName(id).number })));
    return named.versions.length > 0 ? named : some(ids);
  }
  const newer: VersionId[] = [];
  const unreadable: VersionId[] = [];
  for (const top of fromTheTop(ids)) {
    const read = some(top);
    newer.push(...read.newer);
    unreadable.push(...read.unreadable);
    if (read.versions.length > 0) return { versions: read.versions, newer, unreadable };
  }
  return { versions: [], newer, unreadable };
};

/** Writes a version file and gives back what was stored. Throws a DiskError, and then there is no new version. */
export const writeVersion = (shelf: Shelf, header: VersionHeader, body: string): Version => {
  const { ids, layout } = shelf;
  const bytes = toBytes(versionText(header, body));
  const stored = toStore(shelf, bytes);
  const hash = ids.sha256(stored.bytes);
  const id = versionId({ number: header.number, random: ids.fresh(FILE_LETTERS), hash });
  writeNew(shelf, layout.version(header.story, id) + stored.ending, stored.bytes);
  const kept = versionFrom(shelf)(id, stored);
  if (typeof kept === 'string') throw new Error('a version was written that cannot be read back');
  return kept;
};
