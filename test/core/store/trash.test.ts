import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../src/core/store/event-text.ts';
import { parseStoryId } from '../../../src/core/store/ids.ts';
import type { StoryParts } from '../../../src/core/store/story-summary.ts';
import { daysLeft, trashedAt } from '../../../src/core/store/trash.ts';
import { answer } from '../../store/store-world.ts';

const story = parseStoryId('s-aaaaaaaa');
if (story === null) throw new Error('this is meant to be the id of a story');
const at = (hour: number): string => `2026-11-20T${hour}:00:00.000Z`;
const parts = (events: readonly StoryEvent[], given: Partial<StoryParts> = {}): StoryParts => ({
  id: story,
  versions: 0,
  newest: null,
  newer: false,
  records: [answer('then', 'x', { at: at(10) })],
  halves: [],
  events,
  ...given,
});
const trashed = { kind: 'trashed', at: at(12) } as const;

describe('a story', () => {
  it('is in the trash from when it was put there until it is taken back', () => {
    expect(trashedAt(parts([]))).toBeNull();
    expect(trashedAt(parts([trashed]))).toBe(at(12));
    expect(trashedAt(parts([trashed, { kind: 'taken-back', at: at(13) }]))).toBeNull();
    expect(trashedAt(parts([trashed, { kind: 'taken-back', at: at(13) }, { ...trashed, at: at(14) }]))).toBe(
      at(14),
    );
  });

  it('that words were added to after that is not there: somebody is at work on it', () => {
    expect(trashedAt(parts([trashed], { records: [answer('then', 'x', { at: at(13) })] }))).toBeNull();
    expect(trashedAt(parts([trashed], { halves: [{ prompt: 'a', text: 'b', at: at(13) }] }))).toBeNull();
    const ended = answer('', 'paused', { kind: 'ended', at: at(13) });
    expect(trashedAt(parts([trashed], { records: [ended] }))).toBe(at(12));
    const noted = { kind: 'renamed', at: at(13), title: 'The bench' } as const;
    expect(trashedAt(parts([trashed, noted]))).toBe(at(12));
  });
});

describe('the days that are left', () => {
  it.each([
    [at(12), 30],
    ['2026-11-21T11:59:59.000Z', 30],
    ['2026-11-21T12:00:00.000Z', 29],
    ['2026-12-20T11:59:59.000Z', 1],
    ['2026-12-20T12:00:00.000Z', 0],
    ['2027-12-20T12:00:00.000Z', 0],
  ])('at %s are %i', (now, days) => {
    expect(daysLeft(at(12), now, 30)).toBe(days);
  });
});
