import { expect, it } from 'vitest';
import { goOn, reopen } from '../../../src/core/interview/begin.ts';
import { reviewLines } from '../../../src/core/interview/review-lines.ts';
import { said, skip, standsAt, talk } from '../../support/conversation.ts';
import { littlePack } from '../../support/little-pack.ts';

const { interview } = talk(littlePack, [
  said('steady'),
  said('hope'),
  said('Mill Road'),
  skip(),
  said('May I?'),
  said('One two three four five six seven eight nine ten eleven.'),
  skip('It did'),
]);

it('says of each prompt what became of it, with its number and its words', () => {
  expect(
    reviewLines(interview).map(({ number, prompt, state, words }) => [number, prompt, state, words]),
  ).toEqual([
    [1, 'arrive', 'chosen', 0],
    [2, 'purpose', 'chosen', 0],
    [3, 'keep', 'only-for-you', 2],
    [4, 'moment', 'skipped', 0],
    [5, 'ask', 'written', 2],
    [6, 'then', 'written', 11],
    [7, 'wobble', 'half', 2],
    [8, 'now', 'open', 0],
  ]);
});

it('knows how many words a part has room for', () => {
  expect(reviewLines(interview).find(({ prompt }) => prompt === 'then')?.limit).toBe(10);
});

it('opens one answer and comes back after it', () => {
  const reopened = reopen({ ...interview, stage: { kind: 'review' } }, 'ask');
  expect(standsAt(reopened.interview)).toBe('ask');
  expect(reopened.interview.fromReview).toBe(true);
  expect(standsAt(reopen({ ...interview, stage: { kind: 'review' } }, 'nowhere').interview)).toBe('review');
});

it('goes on with what is open', () => {
  expect(standsAt(goOn({ ...interview, stage: { kind: 'review' } }).interview)).toBe('now');
});
