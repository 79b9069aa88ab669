import type { StoryPart } from '../core/store/file-names.ts';
import { FILE_LETTERS } from '../core/store/ids.ts';
import type { SittingId, StoryId, VersionId } from '../core/store/version.ts';
import type { Ids } from '../ports.ts';

/** Where everything lies below the store's own folder. The one place that knows. */
export type Layout = {
  readonly root: string;
  readonly stories: string;
  readonly tmp: string;
  /** Packs that were added; `src/packs` looks after them. */
  readonly packs: string;
  /** What each of them was when it was added. */
  readonly register: string;
  readonly readMeFirst: string;
  /** Room that is given up when the disk is full (reserve.ts). */
  readonly reserve: string;
  /** Held by the one who deletes or empties the trash. */
  readonly lock: string;
  /** What the lock on the stories needs; not there when there is none. */
  readonly keys: string;
  /** The key, under the passphrase. */
  readonly identity: string;
  /** For whom everything is locked. The store is locked when this is there, and only then. */
  readonly recipients: string;
  story(story: StoryId): string;
  versions(story: StoryId): string;
  version(story: StoryId, version: VersionId): string;
  sittings(story: StoryId): string;
  journal(story: StoryId, sitting: SittingId): string;
  half(story: StoryId, sitting: SittingId): string;
  events(story: StoryId): string;
  event(story: StoryId, name: string): string;
  part(story: StoryId, part: StoryPart): string;
  /** What doctor took out of the way: words of this story that no part of it could be read from. Nothing reads it. */
  setAside(story: StoryId): string;
};

export const layoutOf = (store: string): Layout => {
  const root = store.length > 1 ? store.replace(/[/\\]+$/, '') : store;
  const story = (id: StoryId): string => `${root}/stories/${id}`;
  return {
    root,
    stories: `${root}/stories`,
    tmp: `${root}/tmp`,
    packs: `${root}/packs`,
    register: `${root}/packs/lock.json`,
    readMeFirst: `${root}/READ-ME-FIRST.txt`,
    reserve: `${root}/.reserve`,
    lock: `${root}/lock`,
    keys: `${root}/keys`,
    identity: `${root}/keys/identity.age`,
    recipients: `${root}/keys/recipients.txt`,
    story,
    versions: (id) => `${story(id)}/versions`,
    version: (id, version) => `${story(id)}/versions/${version}.md`,
    sittings: (id) => `${story(id)}/sittings`,
    journal: (id, sitting) => `${story(id)}/sittings/${sitting}.jsonl`,
    half: (id, sitting) => `${story(id)}/sittings/${sitting}.half`,
    events: (id) => `${story(id)}/events`,
    part: (id, part) => `${story(id)}/${part}`,
    event: (id, name) => `${story(id)}/events/${name}`,
    setAside: (id) => `${story(id)}/set-aside`,
  };
};

/** The folder that a path lies in; the path itself at the top. Takes the separators of the system it comes from. */
export const parentOf = (path: string): string => {
  const cut = path.includes('/') ? path.lastIndexOf('/') : path.lastIndexOf('\\');
  if (cut < 0) return path;
  return path.slice(0, cut) || path.slice(0, 1);
};

/** A new name for what doctor puts beside a story. */
export const asideName = (layout: Layout, ids: Ids, story: StoryId): string =>
  `${layout.setAside(story)}/a-${ids.fresh(FILE_LETTERS)}.txt`;

const TEMPORARY = /^w-[0-9a-z]{10}$/;
// An editor lays files of its own beside: `.e-….swp`, `e-…~`, `#e-…#`, and `e-….save` when its window is closed. They hold the words too.
const LENT = /^[.#]*e-[0-9a-z]{10}(?:[.~#].*)?$/;

/** Our own mark on files that are being written, so that a sweep never takes a file of somebody else. */
export const temporaryName = (ids: Ids): string => `w-${ids.fresh(FILE_LETTERS)}`;
export const isTemporaryName = (name: string): boolean => TEMPORARY.test(name);

/** For a file under `tmp` that a program of the teller has open: another window must not sweep it away under their hands. */
export const lentName = (ids: Ids): string => `e-${ids.fresh(FILE_LETTERS)}`;
export const isLentName = (name: string): boolean => LENT.test(name);

const LENT_NOTE = /^n-[0-9a-z]{10}$/;

/** The note beside a lent file, of whose words are in it; and the name of the file that a note is about. */
export const noteOf = (lent: string): string => lent.replace(/e-([0-9a-z]{10})$/, 'n-$1');
export const lentOf = (note: string): string => note.replace(/^n-/, 'e-');
export const isLentNoteName = (name: string): boolean => LENT_NOTE.test(name);

const LEAVING = /^d-[0-9a-z]{10}$/;

/** For a whole story under `tmp` that is being deleted: out of the stories in one step, and swept at any later start. */
export const leavingName = (ids: Ids): string => `d-${ids.fresh(FILE_LETTERS)}`;
export const isLeavingName = (name: string): boolean => LEAVING.test(name);

const OUTSIDE = /^\.cps-story-w-[0-9a-z]{10}$/;
const OUTSIDE_NOTE = /^o-[0-9a-z]{10}$/;

/** For a file that is being written beside its place, in a folder of the teller's. */
export const outsideName = (ids: Ids): string => `.cps-story-${temporaryName(ids)}`;
export const isOutsideName = (name: string): boolean => OUTSIDE.test(name);

/** For a note under `tmp` of where such a file lies: nobody would find it there again. */
export const outsideNoteName = (ids: Ids): string => `o-${ids.fresh(FILE_LETTERS)}`;
export const isOutsideNoteName = (name: string): boolean => OUTSIDE_NOTE.test(name);

const FETCHING = /^f-[0-9a-z]{10}$/;

/** For a folder under `tmp` in which a program of others fetches a pack. It holds nothing of the teller's. */
export const fetchingName = (ids: Ids): string => `f-${ids.fresh(FILE_LETTERS)}`;
export const isFetchingName = (name: string): boolean => FETCHING.test(name);
