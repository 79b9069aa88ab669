import type { RuleImage } from '../rules/image.ts';
import { createMatcher, type Matcher } from './match-patterns.ts';

const matchers = new WeakMap<RuleImage, Matcher>();

/** The matcher of a rule set, made once: what it learns from one text serves the next. */
export const matcherOf = (rules: RuleImage): Matcher => {
  const known = matchers.get(rules);
  if (known) return known;
  const fresh = createMatcher(rules);
  matchers.set(rules, fresh);
  return fresh;
};
