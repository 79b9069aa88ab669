import { beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/check/check-text.ts';
import { plainContext } from '../../../src/core/check/context.ts';
import { withKept, wordsOf } from '../../../src/core/check/kept-before.ts';
import type { Report } from '../../../src/core/check/report.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { builtInRules } from '../../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});

const reportOn = (text: string): Report => checkText(text, rules, plainContext);
const wordsIn = (text: string): readonly string[] => {
  const report = reportOn(text);
  return report.findings.map((finding) => wordsOf(finding, text, report));
};

describe('the words a finding is about', () => {
  it('are the whole sentence, so that the same slip elsewhere is other words', () => {
    expect(wordsIn('I sat there. You should go for a walk every day. Then I slept.')).toEqual([
      'You should go for a walk every day.',
    ]);
  });

  it('are the same in an answer without a full stop, alone and in the text put together', () => {
    const answer = 'You should go for a walk every day';
    expect(wordsIn(answer)).toEqual([answer]);
    expect(wordsIn(`I sat there.\n${answer}\nIn June I stayed in bed.`)).toEqual([answer]);
  });

  it('are all words of the text when the thought is about the whole of it', () => {
    const text = 'It took everything from me. '.repeat(12).trim();
    const report = reportOn(text);
    const whole = report.findings.find(({ scope, quote }) => scope === 'story' && quote === '');
    expect(whole && wordsOf(whole, text, report)).toBe(text);
  });
});

describe('a report on words that were kept before', () => {
  const TEXT = 'You should go for a walk every day. I know exactly how you feel.';
  const kept = (rule: string, words: string): string | null =>
    rule === 'directive' && words === 'You should go for a walk every day.' ? 'she asked me' : null;

  it('lists them as kept, with the reason, and not as findings', () => {
    const report = withKept(reportOn(TEXT), TEXT, kept);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['mind-reading']);
    expect(report.kept).toMatchObject([{ rule: 'directive', quote: 'You should go', why: 'she asked me' }]);
  });

  it('brings the thought back when the words are changed', () => {
    const changed = TEXT.replace('every day', 'each day');
    expect(withKept(reportOn(changed), changed, kept).kept).toEqual([]);
  });
});
