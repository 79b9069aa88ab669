import type { PagedRule } from '../rules/rule-page.ts';
import { storyNoResources, storyTooFresh } from './care-rules.ts';
import { storyNobodyHelped, storyNoWayBack } from './company-rules.ts';
import * as balance from './en/balance-pages.ts';
import * as endings from './en/ending-pages.ts';
import * as wording from './en/wording-pages.ts';
import { storyClosedQuestion, storyNoInvitation } from './ending-rules.ts';
import { storyAllSunshine, storyNoHope, storyNoTurn, storyProblemHeavy } from './hope-rules.ts';
import { storyTooLong } from './length-rules.ts';
import { storyNoPermission, storyNoPurpose } from './opening-rules.ts';
import type { StoryRule, StoryRulePage } from './story-rule.ts';
import { storyJargon, storyLecture, storyReadingLevel } from './wording-rules.ts';

export type CataloguedRule = { readonly rule: StoryRule; readonly page: StoryRulePage };

/** Every whole-story rule with its page, in the order of the practice notes. */
export const STORY_RULES: readonly CataloguedRule[] = [
  { rule: storyNoInvitation, page: endings.storyNoInvitation },
  { rule: storyClosedQuestion, page: endings.storyClosedQuestion },
  { rule: storyNoHope, page: balance.storyNoHope },
  { rule: storyNoTurn, page: balance.storyNoTurn },
  { rule: storyProblemHeavy, page: balance.storyProblemHeavy },
  { rule: storyAllSunshine, page: balance.storyAllSunshine },
  { rule: storyTooLong, page: balance.storyTooLong },
  { rule: storyNoPermission, page: endings.storyNoPermission },
  { rule: storyNoPurpose, page: endings.storyNoPurpose },
  { rule: storyNoWayBack, page: endings.storyNoWayBack },
  { rule: storyReadingLevel, page: wording.storyReadingLevel },
  { rule: storyJargon, page: wording.storyJargon },
  { rule: storyLecture, page: wording.storyLecture },
  { rule: storyNoResources, page: wording.storyNoResources },
  { rule: storyTooFresh, page: wording.storyTooFresh },
  { rule: storyNobodyHelped, page: endings.storyNobodyHelped },
];

/** The teller's own list of words that stay out; found by keep-private.ts, told like any other rule. */
export const KEEP_PRIVATE: Pick<StoryRule, 'id' | 'principle' | 'level'> & { readonly page: StoryRulePage } =
  {
    id: 'keep-private',
    principle: 'respect',
    level: 'pause',
    page: wording.keepPrivate,
  };

/** A page tells of no text in particular, so its message stands there with amounts of a made-up one. */
const withAmounts = (message: string): string =>
  message.replace(/\{(\w)\}/g, (mark, name: string) => balance.sampleAmounts[name] ?? mark);

/** Pages for `cps-story rules`. */
export const storyRulePages: readonly PagedRule[] = [
  ...STORY_RULES.map(({ rule, page }) => ({
    id: rule.id,
    principle: rule.principle,
    level: rule.level,
    ...page,
    message: withAmounts(page.message),
  })),
  { id: KEEP_PRIVATE.id, principle: KEEP_PRIVATE.principle, level: KEEP_PRIVATE.level, ...KEEP_PRIVATE.page },
];
