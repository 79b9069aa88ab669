import type { Language } from '../language/language.ts';
import type { PagedRule } from '../rules/rule-page.ts';
import { storyNoResources, storyTooFresh } from './care-rules.ts';
import { storyNobodyHelped, storyNoWayBack } from './company-rules.ts';
import { storyClosedQuestion, storyNoInvitation } from './ending-rules.ts';
import { storyAllSunshine, storyNoHope, storyNoTurn, storyProblemHeavy } from './hope-rules.ts';
import { storyTooLong } from './length-rules.ts';
import { storyNoPermission, storyNoPurpose } from './opening-rules.ts';
import type { StoryRule } from './story-rule.ts';
import { storyJargon, storyLecture, storyReadingLevel } from './wording-rules.ts';

/** Every whole-story rule, in the order of the practice notes. */
export const STORY_RULES: readonly StoryRule[] = [
  storyNoInvitation,
  storyClosedQuestion,
  storyNoHope,
  storyNoTurn,
  storyProblemHeavy,
  storyAllSunshine,
  storyTooLong,
  storyNoPermission,
  storyNoPurpose,
  storyNoWayBack,
  storyReadingLevel,
  storyJargon,
  storyLecture,
  storyNoResources,
  storyTooFresh,
  storyNobodyHelped,
];

/** The teller's own list of words that stay out; found by keep-private.ts, told like any other rule. */
export const KEEP_PRIVATE: Pick<StoryRule, 'id' | 'principle' | 'level'> = {
  id: 'keep-private',
  principle: 'respect',
  level: 'pause',
};

export const storyRuleIds: readonly string[] = [...STORY_RULES, KEEP_PRIVATE].map(({ id }) => id);

/** Pages for `cps-story rules`. A page tells of no text in particular, so its message stands there with amounts of a made-up one. */
export const storyRulePages = ({ says }: Language): readonly PagedRule[] =>
  [...STORY_RULES, KEEP_PRIVATE].map(({ id, principle, level }) => {
    const page = says.pages[id];
    const message = page.message.replace(/\{(\w)\}/g, (mark, name: string) => says.sample[name] ?? mark);
    return { id, principle, level, ...page, message };
  });
