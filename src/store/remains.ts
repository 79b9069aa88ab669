import { isDiskError } from '../core/disk-error.ts';
import { fragmentsOf } from '../core/store/fragments.ts';
import { parseStoryId } from '../core/store/ids.ts';
import { saidIn } from '../core/store/search-story.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Disk, Places } from '../ports.ts';
import { wordsIn } from './contents.ts';
import type { Shelf } from './durable-write.ts';
import { toText } from './encoding.ts';
import { isLentName, layoutOf } from './layout.ts';
import { type StoreWorld, type StoryStore, shelfOf } from './story-store.ts';

export type RemainsWorld = StoreWorld & {
  readonly places: Pick<Places, 'store' | 'settings'>;
};

/** What a search of all our folders came to. */
export type Remains = {
  readonly files: number;
  readonly pieces: number;
  /** Other stories that hold a piece of it. */
  readonly stories: readonly StoryId[];
  /** Other files that do, or that could not be read. */
  readonly paths: readonly string[];
};

const chance =
  ({ ids }: RemainsWorld) =>
  (below: number): number =>
    Number.parseInt(ids.fresh(8), 36) % below;

/** Pieces of what the teller wrote. The joining words of a pack stand in other stories too, so answers come before put-together text. */
export const piecesOf = (store: StoryStore, story: StoryId, world: RemainsWorld): readonly string[] => {
  const halves = store.halves(story).map(({ text }) => text);
  const said = [...saidIn(store.records(story)), ...halves].filter((text) => text !== '');
  const bodies = store
    .versions(story)
    .filter(({ sitting }) => sitting === null || said.length === 0)
    .map(({ body }) => body);
  return fragmentsOf([...said, ...bodies], chance(world));
};

/** Every file below a folder; links are not followed. A folder that cannot be looked into counts as a file that cannot be read. */
const filesBelow = (disk: Disk, folder: string): readonly string[] => {
  try {
    if (disk.look(folder)?.kind !== 'folder') return [];
    return disk.list(folder).flatMap(({ name, kind }) => {
      const path = `${folder}/${name}`;
      if (kind === 'folder') return filesBelow(disk, path);
      return kind === 'file' ? [path] : [];
    });
  } catch (thrown) {
    if (isDiskError(thrown, 'missing')) return [];
    if (isDiskError(thrown)) return [folder];
    throw thrown;
  }
};

/** What is locked is opened for it. null when it cannot be read. */
const holdsOneOf = (shelf: Shelf, path: string, pieces: readonly string[]): boolean | null => {
  try {
    const bytes = shelf.disk.read(path);
    const words = wordsIn(shelf, path, bytes);
    const text = toText(words === null || words === 'closed' ? bytes : words);
    return pieces.some((piece) => text.includes(piece));
  } catch (thrown) {
    if (isDiskError(thrown, 'missing')) return false;
    if (isDiskError(thrown)) return null;
    throw thrown;
  }
};

/**
 * Looks for the pieces in every folder of ours. A file under `tmp` that holds one belonged to the story, and goes too; not one that an
 * editor may have open for another story that holds the same words, nor one that could not be read.
 */
export const searchRemains = (pieces: readonly string[], world: RemainsWorld): Remains => {
  const { disk, places } = world;
  const shelf = shelfOf(world);
  const { root, stories, tmp } = layoutOf(places.store);
  const settings = layoutOf(places.settings).root;
  const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
  const files = [
    ...filesBelow(disk, root),
    ...(settings === root || isBelow(settings, root) ? [] : filesBelow(disk, settings)),
  ];
  const held = new Set<StoryId>();
  const found: string[] = [];
  const paths: string[] = [];
  for (const path of files) {
    const holds = holdsOneOf(shelf, path, pieces);
    if (holds === false) continue;
    const other = isBelow(path, stories)
      ? parseStoryId(path.slice(stories.length + 1).split('/')[0] ?? '')
      : null;
    if (other !== null) held.add(other);
    else if (holds && isBelow(path, tmp)) found.push(path);
    else paths.push(path);
  }
  const mayBeOpen = (path: string): boolean => held.size > 0 && isLentName(path.slice(tmp.length + 1));
  paths.push(...found.filter((path) => mayBeOpen(path) || !isRemoved(disk, path)));
  return { files: files.length, pieces: pieces.length, stories: [...held], paths };
};

const isRemoved = (disk: Disk, path: string): boolean => {
  try {
    disk.remove(path);
    return true;
  } catch (thrown) {
    if (isDiskError(thrown)) return false;
    throw thrown;
  }
};
