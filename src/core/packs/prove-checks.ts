import { plainContext } from '../check/context.ts';
import { findInSentences } from '../check/find-sentences.ts';
import { readText } from '../check/read-text.ts';
import { languageOf } from '../language/languages.ts';
import { matcherOf } from '../patterns/matcher-of.ts';
import type { RuleImage } from '../rules/image.ts';
import type { Rule } from '../rules/rule.ts';
import { SETTINGS, type Setting } from '../setting.ts';

/** A sentence of a rule that is not what the rule says of it. */
export type Unproved = { readonly key: 'heard' | 'passes'; readonly at: number; readonly example: string };

/** What is heard must be heard in some setting in which the rule speaks; what passes must pass in all of them. */
export const proveChecks = (rule: Rule, image: RuleImage): readonly Unproved[] => {
  const settings = settingsOf(rule);
  const speaks = (example: string): boolean =>
    settings.some((setting) =>
      findInSentences(readText(example, languageOf(image.language)).table, matcherOf(image), {
        ...plainContext,
        setting,
      }).some((hit) => hit.rule.id === rule.id && hit.excuse === ''),
    );
  const wrong = (key: Unproved['key'], examples: readonly string[], wanted: boolean): readonly Unproved[] =>
    examples.flatMap((example, at) => (speaks(example) === wanted ? [] : [{ key, at, example }]));
  return [...wrong('heard', rule.heard, true), ...wrong('passes', rule.passes, false)];
};

/** The usual setting, and those that one of its groups names. */
const settingsOf = ({ groups }: Rule): readonly Setting[] =>
  SETTINGS.filter(
    (setting) => setting === plainContext.setting || groups.some((group) => group.settings.includes(setting)),
  );
