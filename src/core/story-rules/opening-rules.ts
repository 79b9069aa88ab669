import type { StoryRule } from './story-rule.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Starts without asking. Only for one person: elsewhere the floor was given. */
export const storyNoPermission: StoryRule = {
  id: 'story-no-permission',
  principle: 'client-centered',
  level: 'consider',
  look: ({ sentences, context, facts }) => {
    if (context.setting !== 'one-to-one' || context.answered.ask || facts.words < THRESHOLDS.endingFrom)
      return null;
    const [first, second] = sentences;
    if (!first || first.cues.has('permission') || second?.cues.has('permission')) return null;
    return { start: first.start, end: first.end };
  },
};

/** The pack asked what the story is for, and the answer is empty. Never guessed from the text. */
export const storyNoPurpose: StoryRule = {
  id: 'story-no-purpose',
  principle: 'client-centered',
  level: 'consider',
  look: ({ sentences, context }) => {
    const end = sentences.at(-1)?.end ?? 0;
    return context.answered.purpose === false ? { start: end, end } : null;
  },
};
