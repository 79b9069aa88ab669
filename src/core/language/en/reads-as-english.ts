import type { TokenTable } from '../../text/token-table.ts';
import { perWord } from '../../text/word-book.ts';
import { CLASS, GRAMMAR } from '../../text/word-classes.ts';
import { FOREIGN, PLAIN, SHARED } from './language-words.ts';
import { NOT_NAMES } from './not-names.ts';

/** Words needed before any language can be told; a name or a "thank you" is in no language. */
const FEWEST = 3;
/** From here on small words alone tell: there are enough of them. */
const ENOUGH = 12;
/** English prose is made of closed-class words to about a half; other languages share a few of the spellings (ours). */
const LEAST_SHARE = 0.2;
/** The same where all of them are words of another language too: "me", "no". */
const LEAST_SHARED = 0.5;

const KNOWN = 1;
const ELSEWHERE = 2;
const EITHER = 3;
const signOf = perWord((word, classes) => {
  if (FOREIGN.has(word)) return ELSEWHERE;
  if (SHARED.has(word)) return EITHER;
  return (classes & ~(CLASS.num | CLASS.cap)) !== 0 || NOT_NAMES.has(word) || PLAIN.has(word) ? KNOWN : 0;
});

/** Letters of the Latin script in a word, less those of other scripts. */
const latinOf = perWord((word) => {
  const letters = word.match(/\p{L}/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (/\p{Script=Latin}/u.test(letter) ? 1 : -1), 0);
});

/**
 * Whether a text reads as English. Letters of another script tell at any length. A short text must have some common English words, and more
 * of them than small words of other languages; a longer one must have English small words. Names count for nothing. A text of one or two
 * Latin words counts as English when none of them is a small word of another language: there is nothing to go by. Words of danger in a
 * language without rules must never come back as clear.
 */
export const readsAsEnglish = (table: TokenTable): boolean => {
  const signs = signOf(table.book);
  const latin = latinOf(table.book);
  let words = 0;
  let named = 0;
  let closed = 0;
  let known = 0;
  let elsewhere = 0;
  let either = 0;
  let letters = 0;
  for (let at = 0; at < table.length; at++) {
    const kind = table.classes[at] ?? 0;
    if (kind & CLASS.punct) continue;
    const number = table.numbers[at] ?? 0;
    words++;
    letters += latin[number] ?? 0;
    if (kind & GRAMMAR) closed++;
    if (signs[number] === KNOWN) known++;
    else if (signs[number] === ELSEWHERE) elsewhere++;
    else if (signs[number] === EITHER) either++;
    else if (kind & (CLASS.cap | CLASS.num)) named++;
  }
  if (letters < 0) return false;
  if (words >= ENOUGH) return closed / words >= LEAST_SHARE && closed > elsewhere;
  const telling = words - named;
  const english = known + (elsewhere === 0 ? either : 0);
  if (telling < FEWEST) return english > 0 || elsewhere === 0;
  const share = known > 0 ? LEAST_SHARE : LEAST_SHARED;
  return english / telling >= share && english > elsewhere;
};
