import { unreachable } from '../../core/errors.ts';
import type { ReviewLine } from '../../core/interview/review-lines.ts';
import type { Work } from './desk.ts';

/** A list that is read aloud is held in parts of this many lines. */
export const LINES_AT_ONCE = 9;

/** One answer a line, its number first, then what became of it: no table, nothing said by place alone. */
export const sayReviewLines = (work: Work, lines: readonly ReviewLine[]): void => {
  for (const line of lines) work.talk.say(reviewLine(work, line));
};

const reviewLine = (work: Work, line: ReviewLine): string => {
  const said = whatBecameOf(work, line);
  return line.changing ? `${said} ${work.world.words.draft.review.changing}` : said;
};

const whatBecameOf = ({ world }: Work, line: ReviewLine): string => {
  const words = world.words.draft.review;
  const { number, question, state } = line;
  switch (state) {
    case 'written': {
      const written = words.written(number, line.words, question);
      return line.limit === null || line.words <= line.limit
        ? written
        : `${written} ${words.roomFor(line.limit)}`;
    }
    case 'only-for-you':
      return words.onlyForYou(number, question);
    case 'chosen':
      return words.chosen(number, question);
    case 'half':
      return words.half(number, line.words, question);
    case 'skipped':
      return words.skipped(number, question);
    case 'open':
      return words.open(number, question);
    default:
      return unreachable(state);
  }
};
