import { Trouble } from '../core/errors.ts';
import { findStory } from '../core/store/find-story.ts';
import { findVersion } from '../core/store/find-version.ts';
import { shortName, versionName } from '../core/store/ids.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import type { Version } from '../core/store/version.ts';
import { storeTrouble } from '../core/words/en/store-trouble.ts';
import type { VersionShelf } from './version-files.ts';

const named = ({ place, title }: StorySummary): string => storeTrouble.placeAndTitle(place, title);

const nearHint = (near: StorySummary | null): string =>
  near === null ? storeTrouble.seeStories : storeTrouble.nearStory(near.place, near.title);

const severalTrouble = (name: string, stories: readonly string[]): Trouble =>
  new Trouble('not-found', storeTrouble.severalStories(name), storeTrouble.theseStories(stories));

/**
 * The story that a name leads to; a Trouble that offers the near ones when it leads to none, or to several, and that says so when
 * it is in the trash.
 */
export const theStory = (
  stories: readonly StorySummary[],
  trash: () => readonly StorySummary[],
  name: string,
): StorySummary => {
  const found = findStory(stories, name);
  switch (found.kind) {
    case 'one':
      return found.story;
    case 'several':
      throw severalTrouble(name, found.stories.map(named));
    case 'none':
      sayInTrash(trash(), name);
      throw new Trouble(
        'not-found',
        stories.length === 0 ? storeTrouble.noStories : storeTrouble.noSuchStory(name, stories.length),
        stories.length === 0 ? storeTrouble.howToStart : nearHint(found.near),
      );
  }
};

/** A place in the trash is written `t1`, so that no number can mean a story and something in the trash at once. */
const TRASH_PLACE = /^t(\d{1,6})$/i;

const namedInTrash = ({ place, title }: StorySummary): string =>
  storeTrouble.placeAndTitle(`t${place}`, title);

const isNumber = (name: string): boolean => /^\s*\d+\s*$/.test(name);

const sayInTrash = (trash: readonly StorySummary[], name: string): void => {
  const placed = TRASH_PLACE.exec(name.trim())?.[1];
  if (placed === undefined && isNumber(name)) return;
  const found = findStory(trash, placed ?? name);
  if (found.kind !== 'one') return;
  throw new Trouble('not-found', storeTrouble.inTrash(name), storeTrouble.takeBack(found.story.place));
};

/** What a name leads to in the trash: `t1`, a title, a part of one, an id; a bare number where only the trash can be meant. */
export const theTrashed = (trash: readonly StorySummary[], name: string): StorySummary => {
  const [only, ...others] = trash;
  if (name === '' && only !== undefined) {
    if (others.length === 0) return only;
    throw new Trouble(
      'usage',
      storeTrouble.severalInTrash,
      storeTrouble.theseStories(trash.map(namedInTrash)),
    );
  }
  const found = findStory(trash, TRASH_PLACE.exec(name.trim())?.[1] ?? name);
  if (found.kind === 'one') return found.story;
  if (found.kind === 'several') throw severalTrouble(name, found.stories.map(namedInTrash));
  throw new Trouble(
    'not-found',
    trash.length === 0 ? storeTrouble.trashEmpty : storeTrouble.notInTrash(name),
    trash.length === 0 ? storeTrouble.seeStories : storeTrouble.seeTrash,
  );
};

/** A story wherever it is. A number means one that is not in the trash. */
export const theStoryAnywhere = (
  stories: readonly StorySummary[],
  trash: readonly StorySummary[],
  name: string,
): StorySummary => {
  const inTrash = TRASH_PLACE.test(name.trim()) || (!isNumber(name) && findStory(trash, name).kind === 'one');
  if (inTrash && findStory(stories, name).kind === 'none') return theTrashed(trash, name);
  return theStory(stories, () => trash, name);
};

const highestNumber = (ids: readonly Version['id'][]): number =>
  ids.reduce((highest, id) => Math.max(highest, versionName(id).number), 0);

/** True when what was asked for is something that only a newer program can read. */
const isNewer = ({ versions, newer }: VersionShelf, which: string): boolean =>
  which === 'newest'
    ? highestNumber(newer) > highestNumber(versions.map(({ id }) => id))
    : newer.some((id) => id === which || shortName(id) === which || versionName(id).number === Number(which));

/** The version that a number or a name leads to. */
export const theVersion = (shelf: VersionShelf, which: string): Version => {
  const found = findVersion(shelf.versions, which);
  if (isNewer(shelf, which) && (which === 'newest' || found.kind === 'none')) {
    throw new Trouble('newer-format', storeTrouble.newerFormat, storeTrouble.newerFormatHint);
  }
  switch (found.kind) {
    case 'one':
      return found.version;
    case 'several':
      throw new Trouble(
        'not-found',
        storeTrouble.severalVersions(which),
        storeTrouble.theseVersions(found.versions.map(({ id }) => shortName(id))),
      );
    case 'none':
      throw new Trouble(
        'not-found',
        shelf.versions.length === 0 ? storeTrouble.nothingKept : storeTrouble.noSuchVersion(which),
        shelf.versions.length === 0 ? storeTrouble.seeStories : storeTrouble.seeHistory,
      );
  }
};
