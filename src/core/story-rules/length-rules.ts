import type { StoryRule } from './story-rule.ts';
import { afterLastWord } from './story-view.ts';

export const TOO_LONG = 'story-too-long';

/** Too many words for the place. */
export const storyTooLong: StoryRule = {
  id: TOO_LONG,
  principle: 'no-overshadowing',
  level: 'look',
  look: (view) => {
    const { context, facts } = view;
    const limit = context.limit ?? context.thresholds.limit[context.setting];
    if (facts.words <= limit || context.marks.includes('full-version')) return null;
    const level = facts.words > limit * context.thresholds.farTooLong ? 'look' : 'consider';
    const { amount } = view.table.language.says;
    const aloud = (words: number): string => amount((words / context.rate) * 60);
    const fill = { x: aloud(facts.words), y: aloud(limit) };
    return { ...afterLastWord(view), level, fill };
  },
};
