import { beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/check/check-text.ts';
import { plainContext } from '../../src/core/check/context.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { eachAlone, folded } from '../../src/formats/fold-findings.ts';
import { builtInRules } from '../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});

type Told = { readonly rule: string; readonly beside: readonly string[]; readonly alike: number };
const told = (text: string): readonly Told[] =>
  folded(checkText(text, rules, { ...plainContext, keepPrivate: ['Mill Road'] })).map(
    ({ finding, beside, alike }) => ({
      rule: finding.rule,
      beside: beside.map(({ rule }) => rule),
      alike: alike.length,
    }),
  );

describe('findings as they are told', () => {
  it('come one for each sentence, the heaviest first, with the other beside it', () => {
    expect(told('I know exactly how you feel, and you should go to Mill Road. You must rest.')).toEqual([
      { rule: 'keep-private', beside: ['mind-reading', 'directive'], alike: 0 },
      { rule: 'directive', beside: [], alike: 0 },
    ]);
  });

  it('fold the third of a kind, and what stands for others stays by itself', () => {
    const text = 'You should call her. You must go. I know exactly how you feel, and you have to stop.';
    expect(told(text)).toEqual([
      { rule: 'directive', beside: [], alike: 0 },
      { rule: 'directive', beside: [], alike: 1 },
      { rule: 'mind-reading', beside: [], alike: 0 },
      { rule: 'story-lecture', beside: [], alike: 0 },
    ]);
  });

  it('come each alone when all are wanted', () => {
    const text = 'I know exactly how you feel, and you should go.';
    expect(eachAlone(checkText(text, rules, plainContext))).toHaveLength(2);
    expect(told(text)).toHaveLength(1);
  });
});
