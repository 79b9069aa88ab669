import { createHash } from 'node:crypto';
import type { AnswerRecord } from '../../src/core/interview/answer.ts';
import { english } from '../../src/core/words/words.ts';
import type { Clock, Disk, Ids } from '../../src/ports.ts';
import type { StoreWorld, StoryStore, ToKeep } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';

export const HOME: string = '/home/ann';
export const STORE: string = `${HOME}/stories-of-ann`;

/** Each look at the clock is a second later. */
export const tickingClock = (from = '2026-11-20T05:48:00.000Z'): Clock => {
  let now = Date.parse(from);
  return {
    now: () => {
      now += 1000;
      return new Date(now).toISOString();
    },
  };
};

/** Ids that count up, so that a test knows them; two `side`s never meet. */
export const countingIds = (side = 'a'): Ids => {
  let count = 0;
  return {
    fresh: (length) => {
      count += 1;
      return `${side}${String(count).padStart(length - 1, '0')}`;
    },
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
};

export const storeWorld = (disk: Disk, side = 'a', clock: Clock = tickingClock()): StoreWorld => ({
  disk,
  clock,
  ids: countingIds(side),
  words: english,
  ...ageParts(),
  places: { store: STORE },
});

/** What to keep, where a test does not care. */
export const toKeep = (store: StoryStore, given: Partial<ToKeep> = {}): ToKeep => ({
  story: given.story ?? store.newStory(),
  parent: null,
  title: 'The bus stop',
  setting: 'one-to-one',
  pack: '',
  sitting: null,
  note: '',
  body: 'I slept in the bus station that winter.\n',
  ...given,
});

export const answer = (prompt: string, text: string, given: Partial<AnswerRecord> = {}): AnswerRecord => ({
  kind: 'said',
  prompt,
  asked: 'What was it like?',
  text,
  at: '2026-11-20T05:48:11.000Z',
  ...given,
});
