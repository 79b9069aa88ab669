import { NO_LEANING } from '../hearing/ear.ts';
import { isCountable } from '../text/countable.ts';
import { CLASS } from '../text/word-classes.ts';
import type { StoryRule } from './story-rule.ts';
import { afterLastWord, type StorySentence, type StoryView } from './story-view.ts';

/** Hard to follow by ear. The longest sentence is shown, not a number; a text without full stops is not judged. */
export const storyReadingLevel: StoryRule = {
  id: 'story-reading-level',
  principle: 'client-centered',
  level: 'consider',
  look: (view) => {
    const { sentences, facts } = view;
    if (facts.words < view.context.thresholds.readingFrom || !isCountable(facts)) return null;
    const longest = sentences.reduce(
      (most, sentence) => (sentence.words > most.words ? sentence : most),
      sentences[0] ?? NONE,
    );
    const average = facts.words / sentences.length;
    const { averageSentence, grade, longestSentence } = view.context.thresholds;
    const long = average > averageSentence || longest.words > longestSentence;
    return long || view.table.language.story.readingGrade(wordsOf(view), sentences.length) > grade
      ? { start: longest.start, end: longest.end }
      : null;
  },
};

const NONE: StorySentence = {
  start: 0,
  end: 0,
  from: 0,
  to: 0,
  ending: '',
  words: 0,
  number: 0,
  cues: new Set(),
  leaning: NO_LEANING,
};

const wordsOf = ({ table }: StoryView): readonly string[] =>
  table.words.filter(
    (_, at) => !((table.classes[at] ?? 0) & CLASS.punct) && table.start[at] !== table.start[at - 1],
  );

/** Words of clinics and programmes, unless they are explained in the same sentence or the next. */
export const storyJargon: StoryRule = {
  id: 'story-jargon',
  principle: 'client-centered',
  level: 'consider',
  look: ({ sentences }) => {
    const place = sentences.findIndex(
      (one, number) => one.cues.has('jargon') && !explained(one) && !explained(sentences[number + 1]),
    );
    const sentence = sentences[place];
    return sentence ? { start: sentence.start, end: sentence.end } : null;
  },
};

const explained = (sentence: StorySentence | undefined): boolean => sentence?.cues.has('explained') ?? false;

const ADVICE: ReadonlySet<string> = new Set(['directive', 'authority', 'one-way']);

/** The story has turned into advice. */
export const storyLecture: StoryRule = {
  id: 'story-lecture',
  principle: 'client-centered',
  level: 'look',
  look: (view) => {
    const advice = view.found.filter((hit) => ADVICE.has(hit.rule.id));
    const share = new Set(advice.map((hit) => hit.sentence)).size / Math.max(1, view.sentences.length);
    const much = advice.length >= view.context.thresholds.lectureFindings;
    return much || (view.sentences.length >= 5 && share > view.context.thresholds.lectureShare)
      ? afterLastWord(view)
      : null;
  },
};
