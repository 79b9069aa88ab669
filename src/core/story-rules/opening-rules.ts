import type { StoryRule } from './story-rule.ts';

/** Starts without asking. Only for one person: elsewhere the floor was given. A reply that is not about the teller needs no leave. */
export const storyNoPermission: StoryRule = {
  id: 'story-no-permission',
  principle: 'client-centered',
  level: 'consider',
  look: ({ sentences, context, facts, table }) => {
    if (
      context.setting !== 'one-to-one' ||
      context.answered.ask ||
      facts.words < context.thresholds.permissionFrom
    )
      return null;
    const { isOfOneself } = table.language.story;
    const ofOneself = sentences.filter(({ from, to }) => isOfOneself(table.words.slice(from, to))).length;
    if (ofOneself < sentences.length * context.thresholds.ofOneself) return null;
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
