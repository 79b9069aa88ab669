import { countWords } from '../text/count-words.ts';
import type { Answers } from './answer.ts';
import type { DraftText } from './draft-text.ts';

/** A part of the piece that could be told by itself. */
export type Moment = {
  readonly text: string;
  readonly words: number;
  /** Its longest answer; null in a text that was changed by hand. */
  readonly prompt: string | null;
};

/** A question, or a line that leads over, is no moment, and not what makes a piece long. */
const SHORTEST = 20;

/** The parts of the pack, or the paragraphs of a text that was changed by hand; short ones only when there is nothing longer. */
export const momentsOf = (draft: DraftText, answers: Answers): readonly Moment[] => {
  const all = draft.byHand ? paragraphsOf(draft.text) : partsOf(draft, answers);
  const long = all.filter(({ words }) => words >= SHORTEST);
  return long.length > 0 ? long : all;
};

const partsOf = ({ text, parts }: DraftText, answers: Answers): readonly Moment[] =>
  parts.map(({ start, end, words, prompts }) => ({
    text: text.slice(start, end),
    words,
    prompt: [...prompts].sort((one, other) => wordsIn(answers, other) - wordsIn(answers, one))[0] ?? null,
  }));

const wordsIn = (answers: Answers, prompt: string): number => countWords(answers.get(prompt)?.text ?? '');

const paragraphsOf = (text: string): readonly Moment[] =>
  text
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ text: paragraph, words: countWords(paragraph), prompt: null }));

/** The one with the most words; null when there is none. */
export const longestOf = (moments: readonly Moment[]): Moment | null =>
  moments.reduce<Moment | null>(
    (longest, moment) => (longest === null || moment.words > longest.words ? moment : longest),
    null,
  );
