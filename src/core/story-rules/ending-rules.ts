import { STANCE } from '../stance/stance-bits.ts';
import { stanceAt } from '../stance/stance-table.ts';
import type { StoryRule } from './story-rule.ts';
import { ending, type StorySentence, type StoryView } from './story-view.ts';

/** The ending does not hand the story back. */
export const storyNoInvitation: StoryRule = {
  id: 'story-no-invitation',
  principle: 'client-centered',
  level: 'look',
  look: (view) => {
    const { context, facts } = view;
    if (facts.words < context.thresholds.endingFrom || context.answered.back) return null;
    const open = ending(view).some((sentence) => invites(view, sentence));
    const last = view.sentences.at(-1);
    if (open || !last) return null;
    const quiet = context.setting === 'public' || context.setting === 'written';
    return { start: last.start, end: last.end, ...(quiet ? { level: 'consider' as const } : {}) };
  },
};

/** Words that a rule has pointed at hand nothing back. Where no ear was trained, any question of the teller's own opens the ending. */
const invites = (view: StoryView, sentence: StorySentence): boolean => {
  if (view.pointedAt.has(sentence.number)) return false;
  if (sentence.cues.has('invitation') || sentence.leaning.invites >= view.context.thresholds.invites)
    return true;
  if (!view.ear && sentence.ending === '?' && !isQuoted(view, sentence)) return true;
  return view.context.setting === 'public' && sentence.cues.has('resource');
};

const isQuoted = (view: StoryView, sentence: StorySentence): boolean =>
  (stanceAt(view.table, sentence.from + 1) & STANCE.quoted) !== 0;

/** The only question can be shut with one word. */
export const storyClosedQuestion: StoryRule = {
  id: 'story-closed-question',
  principle: 'client-centered',
  level: 'consider',
  look: (view) => {
    const questions = ending(view).filter(
      (sentence) => sentence.ending === '?' && sentence.number > 1 && !isQuoted(view, sentence),
    );
    const last = questions.at(-1);
    if (!last || view.facts.words < view.context.thresholds.endingFrom) return null;
    return questions.every((question) => isClosed(view, question))
      ? { start: last.start, end: last.end }
      : null;
  },
};

const isClosed = ({ table }: StoryView, { from, to }: StorySentence): boolean =>
  table.language.story.isClosed(table.words.slice(from, to).filter((word) => !/^[¶“”‘’]$/.test(word)));
