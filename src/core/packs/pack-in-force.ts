import type { RuleImage } from '../rules/image.ts';

/** What a pack brings to a check beside its questions: its own rules, what excuses a rule, and names that the class gives itself. */
export type PackInForce = {
  /** The rules of the pack and of those that it extends, compiled; silencers are its cues, in the order of `silencers`. */
  readonly rules: RuleImage;
  readonly silencers: readonly { readonly rule: string; readonly why: string }[];
  /** In lower case. They never quiet a rule that speaks at `pause`. */
  readonly ownWords: readonly string[];
};
