import { describe, expect, test } from 'vitest';
import { english } from '../../../src/core/language/en/english.ts';
import {
  DEEPEST_BRACKETS,
  LONGEST_LIST,
  LONGEST_SOURCE,
  MOST_CLASS_FIRST,
  MOST_PATTERNS,
  MOST_RULES,
  MOST_SPOTS,
} from '../../../src/core/patterns/pattern-limits.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { tinyRule } from '../../support/tiny-rules.ts';

const problemsOf = (...rules: readonly Rule[]): readonly string[] => {
  const compiled = compileRules({ language: english, hash: 'test', rules, cues: [], lists: {} });
  return compiled.ok ? [] : compiled.problems.map((one) => one.message);
};
const repeat = (text: string, times: number): string => Array(times).fill(text).join(' ');
const nested = (depth: number): string => `${'('.repeat(depth)}a b${')'.repeat(depth)}`;

describe('a pattern is refused with its reason', () => {
  test.each([
    ['an empty pattern', '', 'nothing between two marks'],
    ['blanks only', '   ', 'nothing between two marks'],
    ['nothing after ^', '^', 'nothing between two marks'],
    ['an empty bracket', 'a () b', 'nothing between two marks'],
    ['an empty choice in brackets', '(a|)', 'nothing between two marks'],
    ['a bracket that does not close', '(a b', 'a ( without its )'],
    ['a bracket that does not open', 'a b)', 'a ) without its ('],
    ['a choice that stops', 'a|', 'it stops in the middle'],
    ['a choice that begins with nothing', '| a', '"|" has nothing before it'],
    ['a ? with nothing before it', '? a', '"?" has nothing before it'],
    ['two ? in a row', 'a ? ? b', '"?" has nothing before it'],
    ['^ in the middle', 'a ^ b', '^ belongs at the beginning'],
    ['^ in brackets', '(^ a)', '^ belongs at the beginning'],
    ['! before a phrase', 'a !(b c)', '! takes one word, or a bracket of single words'],
    ['! before a gap', 'a !..2', '! takes one word, or a bracket of single words'],
    ['! before a contraction', "a !don't", '! takes one word, or a bracket of single words'],
    ['! with nothing after it', 'a !', 'it stops in the middle'],
    ['a gap of ten', 'a ..10 b', 'cannot read "..10 b"'],
    ['a gap of none', 'a ..0 b', 'cannot read "..0 b"'],
    ['a regular expression', 'a [bc]+', 'cannot read "[bc]+"'],
    ['a star', 'a* b', 'cannot read "* b"'],
    ['a backslash', '\\w', 'cannot read "\\w"'],
    ['a mark that ends sentences', 'a. b', 'cannot read ". b"'],
    ['a list that is not there', 'a <nothere>', 'there is no list or class called <nothere>'],
    [
      'a list with the name of an inner part',
      'a <constructor>',
      'there is no list or class called <constructor>',
    ],
    ['only optional parts', 'a? b? (c d)?', 'it can match nothing at all'],
    ['only a gap', '..3', 'it can match nothing at all'],
    ['a gap first', '..3 a', 'it must begin with a word or a class'],
    ['an optional word, then a gap', 'a? ..2 b', 'it must begin with a word or a class'],
    ['! first', '!a b', 'it must begin with a word or a class'],
    ['$ alone', '$', 'it must begin with a word or a class'],
    ['$ as a first choice', '(a|$) b', 'it must begin with a word or a class'],
  ])('%s: %s', (_, pattern, reason) => {
    expect(problemsOf(tinyRule([pattern]))).toEqual([expect.stringContaining(reason)]);
  });

  test('with the rule and the pattern it is about', () => {
    const compiled = compileRules({
      language: english,
      hash: 'test',
      rules: [tinyRule(['fine', 'a )'])],
      cues: [],
      lists: {},
    });
    expect(compiled).toEqual({
      ok: false,
      problems: [{ rule: 'tiny', where: 'a )', message: 'a ) without its (' }],
    });
  });

  test('and every fault of a rule set is told at once', () => {
    expect(problemsOf(tinyRule(['(a', 'b', 'c <nothere>']))).toHaveLength(2);
  });
});

describe('what a stranger may ask for is bounded, and the bound itself is fine', () => {
  const atMost = (pattern: string, over: string, reason: string): void => {
    expect(problemsOf(tinyRule([pattern]))).toEqual([]);
    expect(problemsOf(tinyRule([over]))).toEqual([reason]);
  };

  test('length of a pattern', () => {
    const word = 'a'.repeat(LONGEST_SOURCE);
    atMost(word, `${word}a`, `longer than ${LONGEST_SOURCE} characters`);
  });

  test('places of a pattern', () => {
    const reason = `it needs more than ${MOST_SPOTS} places; make it two patterns`;
    atMost(repeat('a', MOST_SPOTS), repeat('a', MOST_SPOTS + 1), reason);
    atMost(`a ${repeat('..9', 3)} b b`, `a ${repeat('..9', 3)} b b b`, reason);
  });

  test('brackets inside brackets', () => {
    atMost(nested(DEEPEST_BRACKETS), nested(DEEPEST_BRACKETS + 1), 'brackets inside brackets too deep');
  });

  test('words of a list, each a single word', () => {
    const words = Array.from({ length: LONGEST_LIST }, (_, at) => `w${at}`);
    expect(problemsOf(tinyRule(['a <own>'], {}, { own: words }))).toEqual([]);
    expect(problemsOf(tinyRule(['a <own>'], {}, { own: [...words, 'more'] }))).toEqual([
      `list <own> holds more than ${LONGEST_LIST} words`,
    ]);
    for (const word of ['two words', "don't"])
      expect(problemsOf(tinyRule(['a <own>'], {}, { own: [word] }))).toEqual([
        `list <own> holds "${word}"; a list holds single words`,
      ]);
  });

  test('patterns that begin with a class', () => {
    const some = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => `<verb> w${at}`);
    expect(problemsOf(tinyRule(some(MOST_CLASS_FIRST)))).toEqual([]);
    expect(problemsOf(tinyRule(some(MOST_CLASS_FIRST + 1)))).toEqual([
      `${MOST_CLASS_FIRST + 1} patterns begin with a class; at most ${MOST_CLASS_FIRST} may`,
    ]);
  });

  test('patterns and rules in all', () => {
    const many = Array.from({ length: MOST_PATTERNS + 1 }, (_, at) => `w${at}`);
    expect(problemsOf(tinyRule(many.slice(1)))).toEqual([]);
    expect(problemsOf(tinyRule(many))).toEqual([`more than ${MOST_PATTERNS} patterns`]);
    const rules = Array.from({ length: MOST_RULES + 1 }, (_, at) => ({
      ...tinyRule(['a']),
      id: `rule-${at}`,
    }));
    expect(problemsOf(...rules.slice(1))).toEqual([]);
    expect(problemsOf(...rules)).toEqual([`more than ${MOST_RULES} rules`]);
  });

  test('one id, one rule', () => {
    expect(problemsOf(tinyRule(['a']), tinyRule(['b']))).toEqual(['two rules have this id']);
  });
});
