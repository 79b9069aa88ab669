import { createMatcher, type Matcher } from '../patterns/match-patterns.ts';
import type { RuleImage } from '../rules/image.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { CheckContext } from './context.ts';
import { findInSentences, type SentenceHit } from './find-sentences.ts';
import { type ReadText, readText } from './read-text.ts';
import type { Excused, Finding, Span } from './report.ts';

const ready = new WeakMap<RuleImage, Matcher>();

/** The matcher of a rule set, made once. */
export const matcherOf = (rules: RuleImage): Matcher => {
  const known = ready.get(rules);
  if (known) return known;
  const fresh = createMatcher(rules);
  ready.set(rules, fresh);
  return fresh;
};
