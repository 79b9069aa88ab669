import { describe, expect, test } from 'vitest';
import { plainContext } from '../../../src/core/check/context.ts';
import { findInSentences } from '../../../src/core/check/find-sentences.ts';
import { readText } from '../../../src/core/check/read-text.ts';
import type { Stance } from '../../../src/core/rules/rule.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

/** Claims of several kinds, so that a pair can put the stance around the one it likes. */
const CLAIMS: readonly string[] = [
  'you (should|must|need to|have to|gotta) <verb>|<act>',
  'you will be fine',
  'you feel nothing',
  '(nobody|no one) gets well',
  'you are angry',
  'the only way',
  'everything happens for a reason',
  'you keep|wake|learn|lie|sit|wait|drink',
];
const LISTS = { act: ['quit', 'let', 'run', 'put', 'do', 'chill', 'say'] };

/** The same claim twice: once with the stance around it, and once so that only a careless reader would see the stance. */
export type Pair = readonly [excused: string, counted: string];

/** A test for each half of each pair, judged by the whole engine: every claim of the one is excused, the last of the other counts. */
export const pairsOf = (stance: Stance, pairs: readonly Pair[]): void => {
  const matcher = tinyMatcher(tinyRule(CLAIMS, { unless: [stance] }, LISTS));
  const excuses = (text: string): readonly string[] =>
    findInSentences(readText(text).table, matcher, plainContext).map((hit) => hit.excuse);
  describe(`excused as ${stance}`, () => {
    test.each(pairs.map(([excused]) => excused))('%s', (text) => {
      expect([...new Set(excuses(text))]).toEqual([stance]);
    });
  });
  describe(`not ${stance}`, () => {
    test.each(pairs.map(([, counted]) => counted))('%s', (text) => {
      expect(excuses(text).at(-1)).toBe('');
    });
  });
};
