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

/** The story that a name leads to; a Trouble that offers the near ones when it leads to none, or to several. */
export const theStory = (stories: readonly StorySummary[], name: string): StorySummary => {
  const found = findStory(stories, name);
  switch (found.kind) {
    case 'one':
      return found.story;
    case 'several':
      throw new Trouble(
        'not-found',
        storeTrouble.severalStories(name),
        storeTrouble.theseStories(found.stories.map(named)),
      );
    case 'none':
      throw new Trouble(
        'not-found',
        stories.length === 0 ? storeTrouble.noStories : storeTrouble.noSuchStory(name, stories.length),
        stories.length === 0 ? storeTrouble.howToStart : nearHint(found.near),
      );
  }
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
