import { promptLimit } from '../packs/assemble.ts';
import type { Prompt } from '../packs/pack.ts';
import type { Words } from '../words/words.ts';
import type { Interview } from './interview.ts';

type Says = Words['draft']['asking'];

/** Says on a line of a page, about. */
const A_LINE = 12;
/** Up to so many lines are told as lines; further on a page is easier to picture. A page has 25. */
const LINES = 10;
const HALF_A_PAGE = 18;
const A_PAGE = 30;
const MORE_THAN_A_PAGE = 45;
const FEW_WORDS = 6;

/** A pack that tells how long in its own words is not talked over. */
const TOLD = /\b(?:lines?|sentences?|words?)\b/iu;

/** How long an answer may get, in words: never a number to count to. '' where nothing says so. */
export const lengthOf = ({ pack, answers }: Interview, prompt: Prompt, words: Says): string => {
  if (prompt.choices.length > 0) return '';
  const one = prompt.lines === 'one';
  const limit = prompt.kind === 'story' ? promptLimit(prompt, answers, pack) : null;
  if (limit === null || TOLD.test(`${prompt.question} ${prompt.help}`)) return one ? words.oneLine : '';
  const about = inWords(limit, words);
  return one && limit > A_LINE * 1.5 ? `${about} ${words.enterEnds}` : about;
};

const inWords = (limit: number, words: Says): string => {
  if (limit <= FEW_WORDS) return words.fewWords;
  const lines = Math.max(1, Math.ceil(limit / A_LINE - 0.5));
  if (lines <= LINES) return words.aboutLines(lines);
  if (lines <= HALF_A_PAGE) return words.halfAPage;
  if (lines <= A_PAGE) return words.aPage;
  return lines <= MORE_THAN_A_PAGE ? words.pageAndAHalf : words.twoPages;
};
