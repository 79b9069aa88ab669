import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckContext, plainContext } from '../../../src/core/check/context.ts';
import { findInSentences, type SentenceHit } from '../../../src/core/check/find-sentences.ts';
import { readText } from '../../../src/core/check/read-text.ts';
import type { Level } from '../../../src/core/check/report.ts';
import type { PatternGroup, Rule } from '../../../src/core/rules/rule.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

const group = (
  patterns: readonly string[],
  level: Level,
  more: Partial<PatternGroup> = {},
): PatternGroup => ({
  patterns,
  level,
  unless: [],
  command: false,
  settings: [],
  ...more,
});
const rule = (id: string, ...groups: readonly PatternGroup[]): Rule => ({ ...tinyRule(['x']), id, groups });

const find = (
  text: string,
  rules: readonly Rule[],
  context: Partial<CheckContext> = {},
): readonly SentenceHit[] =>
  findInSentences(readText(text).table, tinyMatcher(...rules), { ...plainContext, ...context });
/** "rule level: words", with the excuse where there is one. */
const told = (text: string, rules: readonly Rule[], context: Partial<CheckContext> = {}): readonly string[] =>
  find(text, rules, context).map(
    (hit) => `${hit.rule.id} ${hit.excuse || hit.level}: ${text.slice(hit.start, hit.end)}`,
  );

describe('one finding for a rule and a sentence', () => {
  const tea = rule('tea', group(['tea', 'green tea with'], 'look'), group(['hot tea', 'cup'], 'consider'));

  test('is the heaviest', () => {
    expect(told('A cup of tea.', [tea])).toEqual(['tea look: tea']);
  });

  test('of equal weight is the first', () => {
    expect(told('Tea, then tea again.', [tea])).toEqual(['tea look: Tea']);
  });

  test('of those that begin together is the longest', () => {
    const both = rule('tea', group(['green', 'green tea with'], 'look'));
    expect(told('I took green tea with her.', [both])).toEqual(['tea look: green tea with']);
  });

  test('and one more in the next sentence', () => {
    expect(told('Tea. A cup. Tea.', [tea])).toEqual(['tea look: Tea', 'tea consider: cup', 'tea look: Tea']);
  });

  test('does not silence another rule', () => {
    const cup = rule('cup', group(['cup'], 'look'));
    expect(told('A cup of tea.', [tea, cup])).toEqual(['cup look: cup', 'tea look: tea']);
  });
});

describe('what a stance excused', () => {
  const should = rule(
    'should',
    group(['you should', 'should go'], 'look', { unless: ['negated', 'reported'] }),
  );

  test('is listed with its reason', () => {
    expect(told('I am not saying you should go.', [should])).toEqual(['should negated: you should']);
  });

  test('is listed beside a finding of the same sentence', () => {
    expect(told('My aunt says you should rest; you should go.', [should])).toEqual([
      'should reported: you should',
      'should look: you should',
    ]);
  });

  test('is not listed where the same rule found something after all', () => {
    const half = rule(
      'should',
      group(['you should go'], 'look', { unless: ['negated'] }),
      group(['should go home'], 'look'),
    );
    expect(told('I am not saying you should go home.', [half])).toEqual(['should look: should go home']);
  });

  test('is listed once where two patterns overlap: the longest', () => {
    const two = rule('should', group(['you should', 'you should go'], 'look', { unless: ['negated'] }));
    expect(told('I am not saying you should go.', [two])).toEqual(['should negated: you should go']);
  });
});

describe('the order', () => {
  test('is that of the text, then the shorter, then the name of the rule', () => {
    const rules = [
      rule('zeal', group(['tea'], 'look')),
      rule('air', group(['tea'], 'look')),
      rule('bread', group(['tea with'], 'look')),
      rule('cake', group(['with bread'], 'look')),
    ];
    expect(told('Tea with bread.', rules)).toEqual([
      'air look: Tea',
      'zeal look: Tea',
      'bread look: Tea with',
      'cake look: with bread',
    ]);
  });
});

describe('where and for whom a rule speaks', () => {
  const stage = rule(
    'stage',
    group(['i am an addict'], 'consider', { settings: ['public', 'written'] }),
    group(['addicts lie'], 'look'),
  );

  test('a group with settings speaks only in those', () => {
    const text = 'I am an addict. Addicts lie.';
    expect(told(text, [stage])).toEqual(['stage look: Addicts lie']);
    expect(told(text, [stage], { setting: 'group' })).toEqual(['stage look: Addicts lie']);
    expect(told(text, [stage], { setting: 'public' })).toEqual([
      'stage consider: I am an addict',
      'stage look: Addicts lie',
    ]);
  });

  test('a thought for some settings stands once, and not at all for a name the teller has chosen', () => {
    const text = 'I am an addict. It is true: I am an addict.';
    expect(told(text, [stage], { setting: 'written' })).toEqual(['stage consider: I am an addict']);
    expect(told(text, [stage], { setting: 'written', ownWords: ['addict'] })).toEqual([
      'stage own-label: I am an addict',
      'stage own-label: I am an addict',
    ]);
  });

  test('a rule that is off says nothing, not even an excuse', () => {
    const off = rule('off', group(['you should'], 'look', { unless: ['negated'] }));
    expect(told('You should go. I am not saying you should.', [off], { off: ['off'] })).toEqual([]);
  });

  test('own words excuse nothing that is said of somebody else', () => {
    const label = rule('label', group(['junkie'], 'look', { unless: ['own-label'] }));
    expect(told('My brother is a junkie.', [label], { ownWords: ['junkie'] })).toEqual([
      'label look: junkie',
    ]);
  });

  test('own words excuse a label, and only where the rule lets them', () => {
    const label = rule('label', group(['drunks'], 'look', { unless: ['own-label'] }));
    const strict = rule('strict', group(['drunks'], 'look'));
    expect(told('Old drunks sing.', [label, strict], { ownWords: ['drunks'] })).toEqual([
      'label own-label: drunks',
      'strict look: drunks',
    ]);
  });
});

describe('for any text', () => {
  const rules = [
    rule('tea', group(['tea ..2 cup', 'tea'], 'look'), group(['cup'], 'consider')),
    rule('you', group(['you should', 'should tea'], 'pause', { unless: ['negated', 'quoted'] })),
  ];
  const word = fc.constantFrom(
    'tea',
    'cup',
    'you',
    'should',
    'not',
    'said',
    '"',
    '.',
    '?',
    ',',
    '\n\n',
    '\r\n',
    'é',
    '🍵',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  test('findings lie in the text, in order, and one for a rule and sentence counts', () => {
    fc.assert(
      fc.property(text, (given) => {
        const hits = find(given, rules);
        const counted = hits.filter((hit) => !hit.excuse).map((hit) => `${hit.rule.id} ${hit.sentence}`);
        expect(new Set(counted).size).toBe(counted.length);
        hits.forEach((hit, place) => {
          expect(hit.start).toBeGreaterThanOrEqual(hits[place - 1]?.start ?? 0);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(given.slice(hit.start, hit.end)).toMatch(/^(tea|cup|you|should)/);
        });
      }),
    );
  });

  test('what is not found in a text is not found in its sentences alone, and the other way about', () => {
    const sentence = fc.constantFrom(
      'Tea with a cup.',
      'You should rest.',
      'I do not say you should.',
      'It rains.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        const whole = told(sentences.join('\n\n'), rules);
        expect(whole).toEqual(sentences.flatMap((one) => told(one, rules)));
      }),
    );
  });
});
