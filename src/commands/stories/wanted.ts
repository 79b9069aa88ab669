import { Trouble } from '../../core/errors.ts';
import type { Setting } from '../../core/setting.ts';
import type { Day } from '../../core/store/calendar.ts';
import type { StorySummary } from '../../core/store/story-summary.ts';
import type { World } from '../../ports.ts';
import { onTheWall, typedDay } from '../local-day.ts';

/** Which stories; null and false ask for nothing. Days as they were typed. */
export type Filters = {
  readonly since: string | null;
  readonly until: string | null;
  readonly setting: Setting | null;
  readonly unfinished: boolean;
  readonly told: boolean;
};

type ReadFilters = Omit<Filters, 'since' | 'until'> & {
  readonly since: Day | null;
  readonly until: Day | null;
};
type FilterWorld = Pick<World, 'clock' | 'zone' | 'words'>;

export const readFilters = (filters: Filters, world: FilterWorld): ReadFilters => {
  const since = filters.since === null ? null : typedDay(filters.since, world);
  const until = filters.until === null ? null : typedDay(filters.until, world);
  if (since !== null && until !== null && since > until) {
    throw new Trouble('usage', world.words.store.list.sinceAfterUntil);
  }
  return { ...filters, since, until };
};

/** All that was asked for must hold. Days are those on which a story was changed last, by the clock on the wall. */
export const fits = (
  story: StorySummary,
  { since, until, setting, unfinished, told }: ReadFilters,
  world: FilterWorld,
): boolean => {
  const { day } = onTheWall(story.changed, world);
  return (
    (since === null || day >= since) &&
    (until === null || day <= until) &&
    (setting === null || story.setting === setting) &&
    (!unfinished || story.unfinished) &&
    (!told || story.tellings > 0)
  );
};
