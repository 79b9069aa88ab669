import type { AnswerRecord, Instant } from '../interview/answer.ts';
import { isAboutSitting } from '../interview/records.ts';
import type { StoryEvent } from './event-text.ts';
import { isLater, millisecondsOf } from './instant.ts';
import type { StoryParts } from './story-summary.ts';

const DAY = 86_400_000;

/** When it went into the trash, by its events alone; null when it is not there. Takes events in time order. */
export const trashedBy = (events: readonly StoryEvent[]): Instant | null => {
  const last = events.findLast(({ kind }) => kind === 'trashed' || kind === 'taken-back');
  return last?.kind === 'trashed' ? last.at : null;
};

/** Words of the teller, and not how a sitting began or ended: a window that is only closed takes nothing out of the trash. */
const isWords = (record: AnswerRecord): boolean => record.kind !== 'ended' && !isAboutSitting(record);

/**
 * When a story went into the trash. One that words were added to after that (in another window, on another computer) is out of
 * the trash again: nobody loses what they just wrote to a decision they did not see.
 */
export const trashedAt = ({ newest, records, halves, events }: StoryParts): Instant | null => {
  const at = trashedBy(events);
  if (at === null) return null;
  const written = [
    newest?.created ?? '',
    ...[...halves, ...records.filter(isWords)].map(({ at: written }) => written),
  ];
  return written.some((one) => isLater(one, at)) ? null : at;
};

/** Whole days until the trash lets go of it; 0 when its time is up. */
export const daysLeft = (trashed: Instant, now: Instant, days: number): number =>
  Math.max(0, Math.ceil((millisecondsOf(trashed) - millisecondsOf(now)) / DAY + days));
