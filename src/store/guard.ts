import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { SYNC_MARKS, serviceByName } from '../core/store/synced-place.ts';
import type { Words } from '../core/words/words.ts';
import type { Disk, Ids, Places } from '../ports.ts';
import { quietly } from './durable-write.ts';
import { type Layout, layoutOf, parentOf } from './layout.ts';
import { close, isOpen, openBelow } from './modes.ts';
import { type Once, toldOnce } from './told-once.ts';

type GuardWorld = {
  readonly disk: Disk;
  readonly ids: Ids;
  readonly places: Pick<Places, 'store' | 'home' | 'settings'>;
  readonly words: Words;
};

type Says = Words['store']['aboutPlace'];

/** Said once on each computer. */
type Notice = {
  readonly what: 'link' | 'owner' | 'home' | 'synced' | 'hide';
  readonly path: string;
  readonly line: string;
};

/**
 * Looks at the place of the store before it is used. Throws a Trouble `place` when there can be no store; closes what others could
 * open, which is said each time; and tells what a person should know about the place, once.
 */
export const guardPlace = ({ disk, ids, places, words }: GuardWorld, tell: (line: string) => void): void => {
  const says = words.store.aboutPlace;
  const layout = layoutOf(places.store);
  refuseWhatIsNoFolder(disk, layout.root);
  refuseWhatIsNoFolder(disk, layout.stories);
  quietly(() => {
    const once = toldOnce(disk, ids, places.settings);
    const news = closeOurs(disk, layout, once, says, tell);
    for (const notice of [...news, ...placeNotices(disk, layout, places.home, says)]) {
      if (once.told(notice.what, notice.path)) continue;
      tell(notice.line);
      once.remember(notice.what, notice.path);
    }
  });
};

const refuseWhatIsNoFolder = (disk: Disk, path: string): void => {
  const facts = factsOf(disk, path);
  if (facts === null || facts.kind === 'folder') return;
  const goal = facts.kind === 'link' ? disk.lookThrough(path) : facts;
  if (goal === null)
    throw new Trouble('place', ({ store: { aboutPlace } }) => [
      aboutPlace.deadLink(path),
      aboutPlace.deadLinkHint,
    ]);
  if (goal.kind !== 'folder')
    throw new Trouble('place', ({ store: { aboutPlace } }) => [
      aboutPlace.fileInTheWay(path),
      aboutPlace.fileInTheWayHint,
    ]);
};

/** A place that may not be looked at is told by whoever has to read it, with the path. */
const factsOf = (disk: Disk, path: string): ReturnType<Disk['look']> => {
  try {
    return disk.look(path);
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return null;
  }
};

/** All that can lie in the folder of the store and is ours. Anything else there, and the folder is somebody's own. */
const OURS =
  /^(?:stories|keys|packs|cache|tmp|settings(?:\.broken.*)?|lock|READ-ME-FIRST\.txt|\.reserve|\.DS_Store)$/;

/**
 * A closed folder hides all that lies in it, so only the few at the top are looked at each time; when one of them was open,
 * everything below it is. The store's own folder is closed only when nothing but ours is in it: a person may have chosen their
 * whole stick.
 */
const closeOurs = (
  disk: Disk,
  layout: Layout,
  once: Once,
  says: Says,
  tell: (line: string) => void,
): readonly Notice[] => {
  const { root, stories, tmp, keys } = layout;
  const ownRoot = isOpen(disk.look(root)) && disk.list(root).every(({ name }) => OURS.test(name));
  const open = [
    ...(ownRoot ? [root] : []),
    ...[stories, tmp, keys].filter((path) => isOpen(disk.look(path))),
  ];
  if (open.length === 0 || once.told('hide', root)) return [];
  if (!open.every((path) => close(disk, path)))
    return [{ what: 'hide', path: root, line: says.cannotHide(root) }];
  for (const path of [stories, tmp, keys].flatMap((below) => openBelow(disk, below))) close(disk, path);
  tell(says.closed);
  return [];
};

const placeNotices = (disk: Disk, { root }: Layout, home: string, says: Says): readonly Notice[] => {
  const facts = disk.look(root);
  const link = facts?.kind === 'link';
  const owned = link ? disk.lookThrough(root) : facts;
  const service = serviceByName(root) ?? serviceByMarks(disk, root);
  return [
    ...(link ? [{ what: 'link', path: root, line: says.aLink(root) } as const] : []),
    ...(owned?.mine === false ? [{ what: 'owner', path: root, line: says.otherOwner(root) } as const] : []),
    ...(root.startsWith(`${home}/`) && othersMayLookInto(disk, home)
      ? [{ what: 'home', path: home, line: says.homeOpen(home) } as const]
      : []),
    ...(service === null ? [] : [{ what: 'synced', path: root, line: says.synced(root, service) } as const]),
  ];
};

/** Everybody, that is; a group is often a group of one. */
const OTHERS_READ = 0o004;
const othersMayLookInto = (disk: Disk, folder: string): boolean =>
  ((disk.look(folder)?.mode ?? 0) & OTHERS_READ) !== 0;

const serviceByMarks = (disk: Disk, root: string): string | null => {
  for (let folder = root; ; folder = parentOf(folder)) {
    const mark = SYNC_MARKS.find(([name]) => disk.look(`${folder}/${name}`) !== null);
    if (mark) return mark[1];
    if (parentOf(folder) === folder) return null;
  }
};
