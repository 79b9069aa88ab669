import { describe, expect, test } from 'vitest';
import { plainContext } from '../../../src/core/check/context.ts';
import { findInSentences } from '../../../src/core/check/find-sentences.ts';
import { readText } from '../../../src/core/check/read-text.ts';
import type { PatternGroup } from '../../../src/core/rules/rule.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

/** Why each match of the pattern does not count, '' where it does. */
const excusesOf = (
  text: string,
  pattern: string,
  group: Partial<PatternGroup> = {},
  ownWords: readonly string[] = [],
): readonly string[] =>
  findInSentences(readText(text).table, tinyMatcher(tinyRule([pattern], group)), {
    ...plainContext,
    ownWords,
  }).map((hit) => hit.excuse);

describe('a match counts', () => {
  test('when no stance stands at it', () => {
    expect(excusesOf('You should go.', 'you should', { unless: ['negated', 'reported'] })).toEqual(['']);
  });

  test('when the stance that stands at it is not one the rule names', () => {
    expect(excusesOf('I am not saying you should go.', 'you should', { unless: ['question'] })).toEqual(['']);
  });

  test('when only its end is negated: a command not to do something is a command', () => {
    expect(excusesOf('You must never give up.', 'you must never give up', { unless: ['negated'] })).toEqual([
      '',
    ]);
  });

  test('when it begins outside a condition and ends within one', () => {
    const given = excusesOf('You must go if he yells.', 'you must go if he', { unless: ['conditional'] });
    expect(given).toEqual(['']);
  });
});

describe('a match is excused', () => {
  test('by a stance at its start', () => {
    expect(excusesOf('I am not saying you should go.', 'you should go', { unless: ['negated'] })).toEqual([
      'negated',
    ]);
  });

  test("by somebody else's words at its end, also when it begins with the teller's", () => {
    const text = 'My aunt told me you should go.';
    expect(excusesOf(text, 'aunt told me you should', { unless: ['reported'] })).toEqual(['reported']);
    expect(excusesOf(text, 'my aunt', { unless: ['reported'] })).toEqual(['']);
  });

  test('with the name of the first stance that excuses it, in the order stances are listed', () => {
    const text = 'My aunt said, "I am not saying you should go."';
    expect(excusesOf(text, 'you should', { unless: ['negated', 'quoted'] })).toEqual(['quoted']);
  });

  test('by a name that the teller uses for themself', () => {
    expect(excusesOf('I am an addict.', 'addict', { unless: ['own-label'] })).toEqual(['own-label']);
    expect(excusesOf('I am an addict.', 'addict')).toEqual(['']);
    expect(excusesOf('He is an addict.', 'addict', { unless: ['own-label'] })).toEqual(['']);
  });

  test("by the teller's list of own words, wherever they stand and however many words they are", () => {
    const group: Partial<PatternGroup> = { unless: ['own-label'] };
    expect(excusesOf('The old drunks met at noon.', 'old drunks', group, ['old drunks'])).toEqual([
      'own-label',
    ]);
    expect(excusesOf('The old drunks met at noon.', 'drunks', group, ['old drunks'])).toEqual(['']);
    expect(excusesOf('The old drunks met at noon.', 'old drunks', {}, ['old drunks'])).toEqual(['']);
  });
});

describe('a condition', () => {
  const group: Partial<PatternGroup> = { unless: ['conditional'] };

  test('excuses what stands in it, not a claim that holds it', () => {
    expect(excusesOf('When you rest the pain ends, good.', 'the pain ends', group)).toEqual(['conditional']);
    expect(excusesOf('When you rest the pain ends, good.', 'when you ..2 pain ends', group)).toEqual(['']);
  });
});

describe('a command', () => {
  const command: Partial<PatternGroup> = { command: true };

  test('counts where a clause can begin', () => {
    expect(excusesOf('Stop hiding.', '^ stop <ing>', command)).toEqual(['']);
    expect(excusesOf('They never stop hiding.', '^ stop <ing>', command)).toEqual([]);
  });

  test('is none when it is a polite phrase', () => {
    expect(excusesOf('Take your time with it.', '^ take your', command)).toEqual(['polite phrase']);
    expect(excusesOf('Take your pills with it.', '^ take your pills', {})).toEqual(['']);
  });

  test('is none when the sentence only begins like one', () => {
    expect(excusesOf('Work at the mill was hard.', '^ work at', command)).toEqual(['statement']);
    expect(excusesOf('Work at the mill was hard.', '^ work at')).toEqual(['']);
  });
});
