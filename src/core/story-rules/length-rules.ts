import type { StoryRule } from './story-rule.ts';
import { afterLastWord } from './story-view.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Too many words for the place. */
export const storyTooLong: StoryRule = {
  id: 'story-too-long',
  principle: 'no-overshadowing',
  level: 'look',
  look: (view) => {
    const { context, facts } = view;
    const limit = context.limit ?? THRESHOLDS.limit[context.setting];
    if (facts.words <= limit || context.marks.includes('full-version')) return null;
    const level = facts.words > limit * THRESHOLDS.farTooLong ? 'look' : 'consider';
    const fill = { x: minutes(facts.words / context.rate), y: minutes(limit / context.rate) };
    return { ...afterLastWord(view), level, fill };
  },
};

/** Minutes in words a person would say: halves, never "1.4". */
const minutes = (value: number): string => {
  const halves = Math.max(1, Math.round(value * 2));
  if (halves === 1) return 'half a minute';
  if (halves === 2) return 'one minute';
  const whole = Math.floor(halves / 2);
  return halves % 2 ? `${whole} and a half minutes` : `${whole} minutes`;
};
