import { english } from '../../src/core/language/en/english.ts';
import { createMatcher, type Matcher } from '../../src/core/patterns/match-patterns.ts';
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import type { PatternGroup, Rule } from '../../src/core/rules/rule.ts';

type Lists = { readonly [name: string]: readonly string[] };

/** A rule with nothing in it but its patterns. */
export const tinyRule = (
  patterns: readonly string[],
  group: Partial<PatternGroup> = {},
  lists: Lists = {},
): Rule => ({
  id: 'tiny',
  principle: 'humble',
  level: 'look',
  why: 'For the test.',
  source: 'The test.',
  message: 'A claim.',
  ask: 'Is it?',
  groups: [{ patterns, level: 'look', unless: [], command: false, settings: [], ...group }],
  lists,
  heard: ['It is so.'],
  passes: ['It may be so.'],
});

/** Compiled the way the built-in rules are. Throws with every fault of the patterns. */
export const tinyMatcher = (...rules: readonly Rule[]): Matcher => {
  const compiled = compileRules({ language: english, hash: 'test', rules, cues: [], lists: {} });
  if (!compiled.ok) throw new Error(compiled.problems.map((one) => one.message).join('\n'));
  return createMatcher(compiled.image);
};
