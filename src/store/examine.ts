import { isDiskError } from '../core/disk-error.ts';
import { isSealedName } from '../core/lock/sealed-name.ts';
import { parseStoryId } from '../core/store/ids.ts';
import type { Oddity } from '../core/store/oddity.ts';
import type { Shelf } from './durable-write.ts';
import { examineStory, type Looked } from './examine-story.ts';
import { isTemporaryName } from './layout.ts';
import { entriesIn, noFolder, shownPath } from './looking.ts';
import { areKeysGone } from './lost-keys.ts';
import { openBelow } from './modes.ts';
import { oddFolder } from './odd-folder.ts';

/** How much was looked at, and what is not as it should be. */
export type Examined = Looked & { readonly stories: number };

/** Reads everything in the store and changes nothing. `hidesFiles`: the disk can keep others out, so it is said when it does not. */
export const examine = (shelf: Shelf, hidesFiles: boolean): Examined => {
  const { layout } = shelf;
  const entries = entriesIn(shelf, layout.stories);
  if (entries === null) return { stories: 0, files: 0, oddities: [noFolder(shelf, layout.stories)] };
  const stories = entries.flatMap(({ name, kind }) => (kind === 'folder' ? (parseStoryId(name) ?? []) : []));
  const lost = shelf.seal === null && areKeysGone(shelf);
  const looked = stories.map((story) => examineStory(shelf, story, stories));
  const others = entries.filter(({ name, kind }) => kind !== 'folder' || parseStoryId(name) === null);
  return {
    stories: stories.length,
    files: looked.reduce((sum, { files }) => sum + files, 0),
    oddities: [
      ...(lost ? [{ kind: 'keys-gone', path: shownPath(shelf, layout.keys) } as const] : []),
      ...leftOver(shelf),
      ...(hidesFiles ? openToOthers(shelf) : []),
      ...looked.flatMap(({ oddities }) => oddities).filter((oddity) => !(lost && isOnlyLocked(oddity))),
      ...others.flatMap((entry) => oddFolder(shelf, entry) ?? []),
    ],
  };
};

/** One line about the keys says it for all files that they would open. */
const isOnlyLocked = ({ kind, path }: Oddity): boolean => kind === 'unreadable' && isSealedName(path);

const leftOver = (shelf: Shelf): readonly Oddity[] => {
  const { tmp } = shelf.layout;
  const paths = (entriesIn(shelf, tmp) ?? [])
    .filter(({ name, kind }) => kind === 'file' && isTemporaryName(name))
    .map(({ name }) => `${tmp}/${name}`);
  return paths.length === 0 ? [] : [{ kind: 'left-over', path: shownPath(shelf, tmp), paths }];
};

const openToOthers = (shelf: Shelf): readonly Oddity[] => {
  const { stories, tmp, keys, readMeFirst, reserve } = shelf.layout;
  const paths = [stories, tmp, keys, readMeFirst, reserve].flatMap((top) => {
    try {
      return openBelow(shelf.disk, top);
    } catch (thrown) {
      if (!isDiskError(thrown)) throw thrown;
      return []; // a folder that cannot be listed is told on its own
    }
  });
  const [first] = paths;
  return first === undefined ? [] : [{ kind: 'open', path: shownPath(shelf, first), paths }];
};
