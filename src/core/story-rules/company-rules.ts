import { wordAt } from '../text/token-table.ts';
import type { StoryRule } from './story-rule.ts';
import { afterLastWord, hasCue, type StoryView } from './story-view.ts';

/**
 * Nobody but the teller is in it, and no way back to the listener. First-person density alone is no sign: a recovery story is told in
 * the first person (domain.md 2.8).
 */
export const storyNoWayBack: StoryRule = {
  id: 'story-no-way-back',
  principle: 'no-overshadowing',
  level: 'consider',
  look: (view) => {
    const { context, facts } = view;
    if (
      context.setting === 'public' ||
      context.setting === 'written' ||
      facts.words < context.thresholds.wayBackFrom
    )
      return null;
    if (hasCue(view, 'person') || context.answered.back) return null;
    return turnsBack(view) ? null : afterLastWord(view);
  },
};

const turnsBack = ({ sentences, table }: StoryView): boolean =>
  sentences.slice(-Math.max(1, Math.ceil(sentences.length / 5))).some((sentence) => {
    if (sentence.ending === '?') return true;
    for (let at = sentence.from; at < sentence.to; at++)
      if (table.language.story.turnsBack(wordAt(table, at))) return true;
    return false;
  });

/** No helper and no community. Off until a trainer switches it on: for some stories being alone is the point. */
export const storyNobodyHelped: StoryRule = {
  id: 'story-nobody-helped',
  principle: 'humble',
  level: 'consider',
  look: (view) => {
    if (view.facts.words < view.context.thresholds.helpedFrom || view.context.answered.helped) return null;
    return hasCue(view, 'helper') ? null : afterLastWord(view);
  },
};
