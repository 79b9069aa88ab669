import { isDiskError } from '../core/disk-error.ts';
import { bareName, isSealedName } from '../core/lock/sealed-name.ts';
import { inOrder } from '../core/store/find-version.ts';
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
  return { versions: inOrder(parentsAmong(versions)), newer, unreadable };
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

const numbersOf = (names: readonly string[]): readonly number[] =>
  names.map((name) => Number.parseInt(name, 10));

/** Reads the files with the highest number, and goes down only as long as they cannot be read. */
export const readNewest = (shelf: Shelf, story: StoryId): Newest => {
  const names = filesIn(shelf, story);
  const numbers = numbersOf(names);
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  let newer = false;
  for (let number = highest; number > 0; number = below(number, numbers)) {
    const top = names.filter((_, index) => numbers[index] === number).map(idOf);
    const read = readAll(shelf, story, top, textFrom(shelf));
    newer ||= read.newer.length > 0;
    const newest = read.versions.at(-1);
    if (newest) return { count: names.length, newest, newer, highest };
  }
  return { count: names.length, newest: null, newer, highest };
};

/** The next lower number; 0 when there is none. */
const below = (number: number, numbers: readonly number[]): number =>
  numbers.reduce((most, one) => (one < number && one > most ? one : most), 0);

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
