import { Trouble } from '../core/errors.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Shelf } from './durable-write.ts';
import { readEvents } from './events.ts';
import { readJournals } from './journals.ts';
import { type Newest, readNewest } from './version-files.ts';

/** Everything but reading is refused for a story that a newer program has added to: we do not know what we would break. */
export const refuseNewer = (shelf: Shelf, story: StoryId): Newest => {
  const newest = readNewest(shelf, story);
  const newer =
    newest.newer || readEvents(shelf, story).newer || readJournals(shelf, story).some((one) => one.newer);
  if (newer)
    throw new Trouble('newer-format', ({ store: { trouble } }) => [
      trouble.newerFormat,
      trouble.newerFormatHint,
    ]);
  return newest;
};
