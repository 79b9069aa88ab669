import { type CheckContext, plainContext } from '../check/context.ts';
import { findInSentences } from '../check/find-sentences.ts';
import { readText } from '../check/read-text.ts';
import { languageOf } from '../language/languages.ts';
import { createMatcher, type Matcher } from '../patterns/match-patterns.ts';
import { SETTINGS, type Setting } from '../setting.ts';
import type { RuleImage } from './image.ts';
import type { Rule } from './rule.ts';

/** An example of a rule that does not do what it is there for. */
export type ProofProblem = { readonly rule: string; readonly example: string; readonly message: string };

/** Runs each rule's own examples: every `heard` must be found by that rule, every `passes` must not. Loading a rule set fails otherwise. */
export const proveRules = (rules: readonly Rule[], image: RuleImage): readonly ProofProblem[] => {
  const matcher = createMatcher(image);
  return rules.flatMap((rule) => [
    ...rule.heard
      .filter((example) => !speaks(rule, example, matcher, settingsToHear(rule)))
      .map((example) => problem(rule, example, 'should be heard and is not')),
    ...rule.passes
      .filter((example) => speaks(rule, example, matcher, settingsToPass(rule)))
      .map((example) => problem(rule, example, 'should pass and is heard')),
  ]);
};

const problem = (rule: Rule, example: string, message: string): ProofProblem => ({
  rule: rule.id,
  example,
  message,
});

/**
 * What is heard may be heard in any setting the rule names. What passes is judged where the whole rule speaks: the default setting, or,
 * for a rule that speaks only elsewhere, there.
 */
const speaks = (rule: Rule, example: string, matcher: Matcher, settings: readonly Setting[]): boolean =>
  settings.some((setting) => {
    const context: CheckContext = { ...plainContext, setting };
    return findInSentences(
      readText(example, languageOf(matcher.image.language)).table,
      matcher,
      context,
    ).some((hit) => hit.rule.id === rule.id && !hit.excuse);
  });

const settingsToHear = (rule: Rule): readonly Setting[] =>
  SETTINGS.filter(
    (setting) =>
      setting === plainContext.setting || rule.groups.some((group) => group.settings.includes(setting)),
  );

const settingsToPass = (rule: Rule): readonly Setting[] =>
  rule.groups.every((group) => group.settings.length > 0) ? settingsToHear(rule) : [plainContext.setting];
