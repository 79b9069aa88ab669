import { type Saying, Trouble } from '../core/errors.ts';
import { findStory } from '../core/store/find-story.ts';
import { findVersion } from '../core/store/find-version.ts';
import { shortName, versionName } from '../core/store/ids.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import type { Version } from '../core/store/version.ts';
import type { Words } from '../core/words/words.ts';
import type { VersionShelf } from './version-files.ts';

type Says = Words['store']['trouble'];

/** What the store says of names that lead nowhere. */
const notFound = (says: (trouble: Says) => ReturnType<Saying>): Trouble =>
  new Trouble('not-found', ({ store }) => says(store.trouble));

type Named = (says: Says, story: StorySummary) => string;

const named: Named = (says, { place, title }) => says.placeAndTitle(place, title);

const severalTrouble = (name: string, stories: readonly StorySummary[], as: Named): Trouble =>
  notFound((says) => [says.severalStories(name), says.theseStories(stories.map((story) => as(says, story)))]);

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
      throw severalTrouble(name, found.stories, named);
    case 'none':
      sayInTrash(trash(), name);
      throw notFound((says) =>
        stories.length === 0
          ? [says.noStories, says.howToStart]
          : [says.noSuchStory(name, stories.length), nearHint(says, found.near)],
      );
  }
};

const nearHint = (says: Says, near: StorySummary | null): string =>
  near === null ? says.seeStories : says.nearStory(near.place, near.title);

/** A place in the trash is written `t1`, so that no number can mean a story and something in the trash at once. */
const TRASH_PLACE = /^t(\d{1,6})$/i;

const namedInTrash: Named = (says, { place, title }) => says.placeAndTitle(`t${place}`, title);

const isNumber = (name: string): boolean => /^\s*\d+\s*$/.test(name);

const sayInTrash = (trash: readonly StorySummary[], name: string): void => {
  const placed = TRASH_PLACE.exec(name.trim())?.[1];
  if (placed === undefined && isNumber(name)) return;
  const found = findStory(trash, placed ?? name);
  if (found.kind !== 'one') return;
  throw notFound((says) => [says.inTrash(name), says.takeBack(found.story.place)]);
};

/** What a name leads to in the trash: `t1`, a title, a part of one, an id; a bare number where only the trash can be meant. */
export const theTrashed = (trash: readonly StorySummary[], name: string): StorySummary => {
  const [only, ...others] = trash;
  if (name === '' && only !== undefined) {
    if (others.length === 0) return only;
    throw new Trouble('usage', ({ store: { trouble } }) => [
      trouble.severalInTrash,
      trouble.theseStories(trash.map((story) => namedInTrash(trouble, story))),
    ]);
  }
  const found = findStory(trash, TRASH_PLACE.exec(name.trim())?.[1] ?? name);
  if (found.kind === 'one') return found.story;
  if (found.kind === 'several') throw severalTrouble(name, found.stories, namedInTrash);
  throw notFound((says) =>
    trash.length === 0 ? [says.trashEmpty, says.seeStories] : [says.notInTrash(name), says.seeTrash],
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
    throw new Trouble('newer-format', ({ store: { trouble } }) => [
      trouble.newerFormat,
      trouble.newerFormatHint,
    ]);
  }
  switch (found.kind) {
    case 'one':
      return found.version;
    case 'several':
      throw notFound((says) => [
        says.severalVersions(which),
        says.theseVersions(found.versions.map(({ id }) => shortName(id))),
      ]);
    case 'none':
      throw notFound((says) =>
        shelf.versions.length === 0
          ? [says.nothingKept, says.seeStories]
          : [says.noSuchVersion(which), says.seeHistory],
      );
  }
};
