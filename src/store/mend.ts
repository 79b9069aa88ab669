import { DiskError } from '../core/disk-error.ts';
import { unreachable } from '../core/errors.ts';
import { bareName, isSealedName, SEALED } from '../core/lock/sealed-name.ts';
import type { OwnKind, StoryPart } from '../core/store/file-names.ts';
import { FILE_LETTERS, parseVersionId, versionId } from '../core/store/ids.ts';
import { tornLines, withoutTorn } from '../core/store/journal-text.ts';
import type { FileOfStory, Mendable } from '../core/store/oddity.ts';
import type { StoryId } from '../core/store/version.ts';
import { bytesAt, hashOf, headerIn, wordsIn } from './contents.ts';
import { quietly, type Shelf, tryAgain, writeNew } from './durable-write.ts';
import { toBytes, toText } from './encoding.ts';
import { asideName, parentOf } from './layout.ts';
import { entriesIn } from './looking.ts';
import { close } from './modes.ts';
import { strayFiles } from './odd-folder.ts';
import { toStore, writePrivate } from './private-files.ts';

/**
 * Puts one thing right. Words are written in their new place and are safe there before the old place is touched, so that a stop at
 * any moment leaves them at worst twice. False when the disk cannot do it; throws a DiskError when it would not just now.
 */
export const mend = (shelf: Shelf, oddity: Mendable): boolean => {
  switch (oddity.kind) {
    case 'left-over':
      for (const path of oddity.paths) shelf.disk.remove(path);
      return true;
    case 'open':
      return oddity.paths.map((path) => close(shelf.disk, path)).every((closed) => closed);
    case 'copy':
      moveInto(shelf, oddity.file.story, oddity.file.of, pathOf(shelf, oddity.file));
      return true;
    case 'changed':
      takeInChanged(shelf, oddity.file);
      return true;
    case 'misplaced':
      moveInto(shelf, oddity.home, 'version', pathOf(shelf, oddity.file));
      return true;
    case 'torn':
      takeOutTorn(shelf, oddity.file);
      return true;
    case 'odd-folder':
      emptyInto(shelf, oddity.folder, oddity.home);
      return true;
    default:
      return unreachable(oddity);
  }
};

const pathOf = ({ layout }: Shelf, { story, part, name }: FileOfStory): string =>
  `${layout.part(story, part)}/${name}`;

const PART_OF: { readonly [of in OwnKind]: StoryPart } = {
  version: 'versions',
  journal: 'sittings',
  half: 'sittings',
  event: 'events',
};

/**
 * The bytes as a file of the story, under a name of its own, unless the very same bytes are there already. A version keeps its
 * number and its parent, so it stands beside the one it was made from.
 */
const takeIn = (shelf: Shelf, story: StoryId, of: OwnKind, bytes: Uint8Array): void => {
  const folder = shelf.layout.part(story, PART_OF[of]);
  if (isThere(shelf, folder, of, bytes)) return;
  const stored = toStore(shelf, bytes);
  writeNew(shelf, `${folder}/${nameFor(shelf, of, bytes, stored.bytes)}${stored.ending}`, stored.bytes);
};

/** As it is for all to see it stays, under a name that tells it was taken in; what is locked tells nothing, and would come up again. */
const takeInChanged = (shelf: Shelf, file: FileOfStory): void => {
  const path = pathOf(shelf, file);
  if (isSealedName(file.name)) moveInto(shelf, file.story, 'version', path);
  else takeIn(shelf, file.story, 'version', shelf.disk.read(path));
};

/** `stored`: the bytes as they will lie on the disk, which the name of a version tells of. */
const nameFor = ({ ids }: Shelf, of: OwnKind, bytes: Uint8Array, stored: Uint8Array): string => {
  const random = ids.fresh(FILE_LETTERS);
  if (of === 'journal') return `j-${random}.jsonl`;
  if (of === 'half') return `j-${random}.half`;
  if (of === 'event') return `e-${random}.json`;
  const number = headerIn(bytes)?.number ?? 1;
  return `${versionId({ number, random, hash: ids.sha256(stored) })}.md`;
};

/** Among versions the name tells which one to look into; a changed one does not count, because its name tells of other words. */
const isThere = (shelf: Shelf, folder: string, of: OwnKind, bytes: Uint8Array): boolean => {
  const hash = hashOf(shelf.ids, bytes);
  const version = shelf.seal === null ? `-${hash}.md` : '.md';
  const ending = { version, journal: '.jsonl', half: '.half', event: '.json' }[of];
  return (entriesIn(shelf, folder) ?? [])
    .filter(
      ({ name, kind }) => kind === 'file' && isProper(of, bareName(name)) && bareName(name).endsWith(ending),
    )
    .some(({ name }) => isSame(wordsAt(shelf, `${folder}/${name}`), bytes));
};

/** null when the disk does not give them, or no key opens them. */
const wordsAt = (shelf: Shelf, path: string): Uint8Array | null => {
  const words = wordsIn(shelf, path, bytesAt(shelf.disk, path));
  return words === 'closed' ? null : words;
};

const isProper = (of: OwnKind, name: string): boolean =>
  of === 'version'
    ? parseVersionId(name.slice(0, -'.md'.length)) !== null
    : /^[je]-[0-9a-z]+\.\w+$/.test(name);

const isSame = (one: Uint8Array | null, other: Uint8Array): boolean =>
  one !== null && one.length === other.length && one.every((byte, index) => byte === other[index]);

const moveInto = (shelf: Shelf, story: StoryId, of: OwnKind, path: string): void => {
  const words = wordsAt(shelf, path);
  if (words === null) throw new DiskError('io', path);
  takeIn(shelf, story, of, words);
  removeSafely(shelf, path);
};

const removeSafely = (shelf: Shelf, path: string): void =>
  tryAgain(() => {
    shelf.disk.remove(path);
    shelf.disk.syncFolder(parentOf(path));
  });

/**
 * The journal gets another name first, so that a window which is adding to it just now notices (journals.ts). What was cut off is
 * kept beside the story: part of an answer may be in it.
 */
const takeOutTorn = (shelf: Shelf, file: FileOfStory): void => {
  const { disk, ids, layout } = shelf;
  const nothing = new Uint8Array();
  const fresh = (): string =>
    `${layout.part(file.story, 'sittings')}/${nameFor(shelf, 'journal', nothing, nothing)}`;
  const taken = fresh() + (isSealedName(file.name) ? SEALED : '');
  tryAgain(() => {
    if (disk.look(taken) === null) disk.rename(pathOf(shelf, file), taken);
  });
  const words = wordsAt(shelf, taken);
  if (words === null) throw new DiskError('io', taken);
  const text = toText(words);
  const rest = withoutTorn(text);
  const torn = tornLines(text).join('\n');
  writePrivate(shelf, asideName(layout, ids, file.story), toBytes(`${torn}\n`));
  if (rest.trim() !== '') writePrivate(shelf, fresh(), toBytes(rest));
  removeSafely(shelf, taken);
};

const emptyInto = (shelf: Shelf, folder: string, home: StoryId): void => {
  for (const { of, path, bytes } of strayFiles(shelf, folder)) {
    takeIn(shelf, home, of, bytes);
    removeSafely(shelf, path);
  }
  // What nobody knows stays, and its folder with it.
  const inner = (entriesIn(shelf, folder) ?? []).filter(({ kind }) => kind === 'folder');
  for (const path of [...inner.map(({ name }) => `${folder}/${name}`), folder]) {
    quietly(() => shelf.disk.removeFolder(path));
  }
};
