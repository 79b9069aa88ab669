import type { Language } from '../language/language.ts';
import { MOST_RULES } from '../patterns/pattern-limits.ts';
import { type CompileProblem, compileWhatHolds, type RuleCaps } from '../rules/compile-rules.ts';
import type { RuleImage } from '../rules/image.ts';
import type { Cue } from '../rules/rule.ts';
import type { PackChecks, Silencer } from './pack.ts';

/** Source: engine.md 6. */
const PACK_CAPS: RuleCaps = { rules: MOST_RULES, patterns: 4_000, twice: true };

/** What a pack listens for as an image, with silencers as its cues; whatever cannot be used is left out of it and named. */
export const compileChecks = (
  { rules, silencers }: PackChecks,
  language: Language,
): { readonly image: RuleImage; readonly problems: readonly CompileProblem[] } =>
  compileWhatHolds({ language, hash: '', rules, cues: silencers.map(cueOf), lists: {} }, PACK_CAPS);

const cueOf = ({ phrase, rule, why }: Silencer): Cue => ({
  name: rule,
  source: why,
  unless: [],
  patterns: [phrase],
  plain: true,
});
