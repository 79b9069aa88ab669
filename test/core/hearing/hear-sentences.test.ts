import { beforeAll, describe, expect, test } from 'vitest';
import { trainHearing } from '../../../src/build/train-hearing.ts';
import { checkText } from '../../../src/core/check/check-text.ts';
import { contextOf, type Known } from '../../../src/core/check/context-of.ts';
import type { Finding } from '../../../src/core/check/report.ts';
import type { HearingModel } from '../../../src/core/hearing/hearing-model.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { builtInRules } from '../../support/built-in-rules.ts';
import { everywhere } from '../../support/sure-everywhere.ts';

const THRESHOLDS = { sure: everywhere(0.5), doubt: {} };

/** A small world in which talk of ladders puts the teller above others, and talk of soup does not. */
const LESSONS = Array.from({ length: 12 }, (_, at) => [
  {
    rule: 'pedestal',
    heard: true,
    text: `I stood ${at} rungs higher on the ladder than those folks ever climb.`,
  },
  { rule: 'pedestal', heard: false, text: `I ate ${at} bowls of soup with those folks at the long table.` },
]).flat();
const LADDER = 'I stood nine rungs higher on the ladder than those folks ever climb.';
const SOUP = 'I ate nine bowls of soup with those folks at the long table.';

let rules: RuleImage;
let hearing: HearingModel;
beforeAll(async () => {
  rules = (await builtInRules()).image;
  hearing = trainHearing({ sentences: LESSONS, signs: [] }, THRESHOLDS);
});
const findings = (
  text: string,
  known: Known = {},
  model: HearingModel | null = hearing,
): readonly Finding[] =>
  checkText(text, { ...rules, hearing: model }, contextOf(text, known)).findings.filter(
    (one) => one.scope === 'sentence',
  );

describe('the trained ear', () => {
  test('speaks where no pattern does, by a rule of the guide, at look', () => {
    expect(findings(LADDER, {}, null)).toEqual([]);
    expect(findings(LADDER)).toMatchObject([{ rule: 'pedestal', principle: 'humble', level: 'look' }]);
    expect(findings(SOUP)).toEqual([]);
  });

  test('quotes words of the sentence it means', () => {
    const [finding] = findings(`${SOUP} ${LADDER} ${SOUP}`);
    expect(LADDER).toContain(finding?.quote);
    expect(finding?.quote).toMatch(/ladder|rungs/);
  });

  test('makes a thought of what a pattern hears where it hears next to nothing itself, and only then', () => {
    const levelOf = (rule: string, text: string, doubt: HearingModel['doubt']): string | undefined =>
      findings(text, {}, { ...hearing, doubt }).find((one) => one.rule === rule)?.level;
    expect(levelOf('directive', 'You should call her.', {})).toBe('look');
    expect(levelOf('directive', 'You should call her.', { directive: 1 })).toBe('consider');
    expect(levelOf('directive', 'You should call her.', { stigma: 1 })).toBe('look');
  });

  test('leaves the words of others alone', () => {
    expect(findings(`“${LADDER}” he said to me that day.`)).toEqual([]);
  });

  test('is off with its rule', () => {
    expect(findings(LADDER, { off: ['pedestal', 'authority', 'one-way', 'finished', 'promise'] })).toEqual(
      [],
    );
  });

  test('can be kept like any finding', () => {
    const text = `<!-- cps-story keep pedestal: my brother’s joke -->\n${LADDER}`;
    expect(findings(text)).toEqual([]);
  });

  test('says nothing of a word or two', () => {
    expect(findings('The ladder.')).toEqual([]);
  });
});

test('the same lessons make the same model', () => {
  expect(trainHearing({ sentences: LESSONS, signs: [] }, THRESHOLDS)).toEqual(hearing);
});
