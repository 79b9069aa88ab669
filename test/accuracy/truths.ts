import type { CorpusDraft } from '../../src/build/read-corpus.ts';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { isSetting } from '../../src/core/setting.ts';

/** The whole-story rules that a labelled draft says something about, and whether the rule should speak. */
const SHOULD_SPEAK: Readonly<Record<string, (draft: CorpusDraft) => boolean>> = {
  'story-no-invitation': (draft) => !draft.ends_with_invitation,
  'story-no-hope': (draft) => !draft.hope_present,
  'story-problem-heavy': (draft) => draft.problem_share === 'high',
};

/** Of the drafts where a rule should speak, and of the others: how many there are, and on how many it does. */
export type Truth = {
  readonly rule: string;
  readonly due: number;
  readonly spoke: number;
  readonly others: number;
  readonly spokeWrongly: number;
};

export const measureTruths = (drafts: readonly CorpusDraft[], rules: RuleImage): readonly Truth[] => {
  const spoken = drafts.map(({ text, setting }) => {
    const context = contextOf(text, isSetting(setting) ? { setting } : {});
    return new Set(checkText(text, rules, context).findings.map(({ rule }) => rule));
  });
  return Object.entries(SHOULD_SPEAK).map(([rule, should]) => {
    const due = drafts.map(should);
    const count = (wanted: boolean, told: boolean): number =>
      drafts.filter((_, at) => due[at] === wanted && (!told || spoken[at]?.has(rule))).length;
    return {
      rule,
      due: count(true, false),
      spoke: count(true, true),
      others: count(false, false),
      spokeWrongly: count(false, true),
    };
  });
};
