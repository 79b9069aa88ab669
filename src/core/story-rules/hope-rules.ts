import type { StoryRule } from './story-rule.ts';
import { afterLastWord, countCue, hasCue, type StoryView } from './story-view.ts';
import { THRESHOLDS } from './thresholds.ts';

/** No sign that anything got or could get better. */
export const storyNoHope: StoryRule = {
  id: 'story-no-hope',
  principle: 'no-overshadowing',
  level: 'look',
  look: (view) => {
    const { context, facts } = view;
    if (facts.words < THRESHOLDS.hopeFrom || context.marks.includes('not-a-hope-story')) return null;
    const { turn, now, hope } = context.answered;
    if (turn || now || hope || hasCue(view, 'hope') || leadsOutAtTheEnd(view)) return null;
    return afterLastWord(view);
  },
};

/** A way out in the last third is a light too, whatever words it is told in. */
const leadsOutAtTheEnd = ({ sentences }: StoryView): boolean =>
  sentences.slice(-Math.ceil(sentences.length / 3)).some((sentence) => sentence.cues.has('way-out'));

/** The listener cannot see how it changed: bad then, good now, nothing between. Not for a single moment told to one person. */
export const storyNoTurn: StoryRule = {
  id: 'story-no-turn',
  principle: 'no-overshadowing',
  level: 'consider',
  look: (view) => {
    const { context, facts } = view;
    if (facts.words < THRESHOLDS.turnFrom || context.setting === 'one-to-one') return null;
    if (context.answered.turn || context.answered.helped || hasCue(view, 'turn') || hasCue(view, 'helper'))
      return null;
    return hasCue(view, 'hardship') && hasCue(view, 'now') ? afterLastWord(view) : null;
  },
};

/** Most of it is the problem. Sections say it best; without them the sentences are counted. */
export const storyProblemHeavy: StoryRule = {
  id: 'story-problem-heavy',
  principle: 'no-overshadowing',
  level: 'look',
  look: (view) => {
    const { context, facts } = view;
    if (facts.words < THRESHOLDS.problemHeavyFrom) return null;
    if (context.marks.includes('for-services') || context.marks.includes('not-a-hope-story')) return null;
    const { sentences } = view;
    const hard = sentences.filter((sentence) => sentence.cues.has('hardship'));
    const heavy =
      context.sections.length > 0
        ? hardSectionShare(view) > THRESHOLDS.hardSections
        : sentencesAreHeavy(view);
    return heavy
      ? { ...afterLastWord(view), fill: { n: String(hard.length), m: String(sentences.length) } }
      : null;
  },
};

/** Sections of the shipped packs that tell the hard time. */
const HARD_SECTIONS: ReadonlySet<string> = new Set(['then', 'hard', 'happened']);

const hardSectionShare = ({ context, sentences, facts }: StoryView): number => {
  const hard = context.sections.filter((span) => HARD_SECTIONS.has(span.section));
  const words = sentences
    .filter((sentence) => hard.some((span) => sentence.start >= span.start && sentence.start < span.end))
    .reduce((sum, sentence) => sum + sentence.words, 0);
  return words / facts.words;
};

const sentencesAreHeavy = (view: StoryView): boolean => {
  const { sentences } = view;
  const leadsOut = (cues: ReadonlySet<string>): boolean =>
    cues.has('way-out') || cues.has('hope') || cues.has('now') || cues.has('helper');
  const hardOnly = sentences.filter(({ cues }) => cues.has('hardship') && !leadsOut(cues)).length;
  if (hardOnly / sentences.length > THRESHOLDS.hardSentences) return true;
  const firstWayOut = sentences.findIndex(({ cues }) => leadsOut(cues));
  const late = firstWayOut >= sentences.length * (1 - THRESHOLDS.lateWayOut);
  return late && countCue(view, 'hardship') > sentences.length / 2;
};

/** All the light and little of the road. */
export const storyAllSunshine: StoryRule = {
  id: 'story-all-sunshine',
  principle: 'humble',
  level: 'consider',
  look: (view) => {
    const finished = view.found.filter((hit) => hit.rule.id === 'finished').length;
    const long = view.facts.words >= THRESHOLDS.sunshineFrom;
    return (long && !hasCue(view, 'hardship')) || finished >= 2 ? afterLastWord(view) : null;
  },
};
