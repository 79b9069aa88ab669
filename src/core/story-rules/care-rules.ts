import type { StoryRule } from './story-rule.ts';
import { hasCue } from './story-view.ts';

/** Suicide, overdose or self-harm is named to people who go home alone, and nothing says where help is. */
export const storyNoResources: StoryRule = {
  id: 'story-no-resources',
  principle: 'respect',
  level: 'look',
  look: (view) => {
    const { setting, answered } = view.context;
    if (setting !== 'public' && setting !== 'written') return null;
    if (answered.resources !== undefined || hasCue(view, 'resource')) return null;
    const named = view.sentences.find((sentence) => sentence.cues.has('crisis'));
    return named ? { start: named.start, end: named.end } : null;
  },
};

/** A crisis told in public seems very recent. It asks only; there is no clock. */
export const storyTooFresh: StoryRule = {
  id: 'story-too-fresh',
  principle: 'no-overshadowing',
  level: 'consider',
  look: ({ context, sentences }) => {
    if (context.setting !== 'public' && context.setting !== 'written') return null;
    const fresh = sentences.find(
      (sentence) => sentence.cues.has('fresh-crisis') && sentence.cues.has('recent'),
    );
    return fresh ? { start: fresh.start, end: fresh.end } : null;
  },
};
