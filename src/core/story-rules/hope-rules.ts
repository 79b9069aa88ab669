import type { StoryRule } from './story-rule.ts';
import { afterLastWord, hasCue, type StoryView } from './story-view.ts';

/** No sign that anything got or could get better. Keeps still where no ear was trained. */
export const storyNoHope: StoryRule = {
  id: 'story-no-hope',
  principle: 'no-overshadowing',
  level: 'look',
  look: (view) => {
    const { context, facts } = view;
    if (!view.ear || facts.words < context.thresholds.hopeFrom || context.marks.includes('not-a-hope-story'))
      return null;
    const { turn, now, hope } = context.answered;
    if (turn || now || hope || lightest(view) >= context.thresholds.light) return null;
    if (shareOf(view, 'trouble') < context.thresholds.troubleForHope) return null;
    return afterLastWord(view);
  },
};

/** Sentences that a light is looked for in: one alone is often misheard. */
const LIT = 5;
/** How hopeful the most hopeful sentences are, from 0 to 1. */
const lightest = ({ sentences }: StoryView): number => {
  const lights = sentences.map(({ leaning }) => leaning.hope).sort((one, other) => other - one);
  const few = lights.slice(0, LIT);
  return few.reduce((sum, light) => sum + light, 0) / Math.max(1, few.length);
};

/** How much of a story tells of trouble, or shows hope: what each sentence leans to, by its words. From 0 to 1. */
const shareOf = ({ sentences, facts }: StoryView, sign: 'trouble' | 'hope'): number =>
  sentences.reduce((sum, { leaning, words }) => sum + leaning[sign] * words, 0) / facts.words;

/** The listener cannot see how it changed: bad then, good now, nothing between. Not for a single moment told to one person. */
export const storyNoTurn: StoryRule = {
  id: 'story-no-turn',
  principle: 'no-overshadowing',
  level: 'consider',
  look: (view) => {
    const { context, facts } = view;
    if (facts.words < context.thresholds.turnFrom || context.setting === 'one-to-one') return null;
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
    if (facts.words < context.thresholds.problemHeavyFrom) return null;
    if (context.marks.includes('for-services') || context.marks.includes('not-a-hope-story')) return null;
    const { sentences } = view;
    const hard = sentences.filter(({ leaning }) => leaning.trouble > leaning.hope);
    const heavy =
      context.sections.length > 0
        ? hardSectionShare(view) > context.thresholds.hardSections
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

const sentencesAreHeavy = (view: StoryView): boolean =>
  view.ear !== null &&
  shareOf(view, 'trouble') - shareOf(view, 'hope') > view.context.thresholds.troubleOverHope;

/** All the light and little of the road. */
export const storyAllSunshine: StoryRule = {
  id: 'story-all-sunshine',
  principle: 'humble',
  level: 'consider',
  look: (view) => {
    const finished = view.found.filter((hit) => hit.rule.id === 'finished').length;
    const long = view.facts.words >= view.context.thresholds.sunshineFrom;
    return (long && !hasCue(view, 'hardship')) || finished >= 2 ? afterLastWord(view) : null;
  },
};
