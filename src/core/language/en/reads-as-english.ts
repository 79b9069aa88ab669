import type { TokenTable } from '../../text/token-table.ts';
import { perWord } from '../../text/word-book.ts';
import { CLASS, GRAMMAR } from '../../text/word-classes.ts';
import type { Likely } from '../language.ts';
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

/** In a short text, the share of words in no list from which another language may know better (ours). */
const MOST_UNKNOWN = 0.25;

const KNOWN = 1;
const ELSEWHERE = 2;
const EITHER = 3;
const signOf = perWord((word, classes) => {
  if (FOREIGN.has(word)) return ELSEWHERE;
  if (SHARED.has(word)) return EITHER;
  return (classes & ~(CLASS.num | CLASS.cap)) !== 0 || NOT_NAMES.has(word) || PLAIN.has(word) ? KNOWN : 0;
});

/** Whether a word or a mark holds what English does without: accents, ñ, marks turned upside down. */
const markOf = perWord((word) => (/[^\0-\x7f“”‘’—…¶]/.test(word) ? 1 : 0));

/** Letters of the Latin script in a word, less those of other scripts. */
const latinOf = perWord((word) => {
  const letters = word.match(/\p{L}/gu) ?? [];
  return letters.reduce((sum, letter) => sum + (/\p{Script=Latin}/u.test(letter) ? 1 : -1), 0);
});

/** What a text is made of, in tokens. */
type Signs = {
  words: number;
  /** Names and numbers, which are in no language. */
  named: number;
  /** Small words of English grammar. */
  closed: number;
  known: number;
  elsewhere: number;
  either: number;
  /** Letters of the Latin script, less those of others. */
  letters: number;
  /** Words with letters that English has no use for. */
  marked: number;
};

const countSigns = (table: TokenTable): Signs => {
  const signs = signOf(table.book);
  const latin = latinOf(table.book);
  const marks = markOf(table.book);
  const sum = { words: 0, named: 0, closed: 0, known: 0, elsewhere: 0, either: 0, letters: 0, marked: 0 };
  for (let at = 0; at < table.length; at++) {
    const kind = table.classes[at] ?? 0;
    const number = table.numbers[at] ?? 0;
    sum.marked += marks[number] ?? 0;
    if (kind & CLASS.punct) continue;
    sum.words++;
    sum.letters += latin[number] ?? 0;
    if (kind & GRAMMAR) sum.closed++;
    if (signs[number] === KNOWN) sum.known++;
    else if (signs[number] === ELSEWHERE) sum.elsewhere++;
    else if (signs[number] === EITHER) sum.either++;
    else if (kind & (CLASS.cap | CLASS.num)) sum.named++;
  }
  return sum;
};

/**
 * Whether a text reads as English. Letters of another script tell at any length. A short text must have some common English words, and more
 * of them than small words of other languages; a longer one must have English small words. Names count for nothing. A text of one or two
 * Latin words counts as English when none of them is a small word of another language: there is nothing to go by. Words of danger in a
 * language without rules must never come back as clear.
 */
const readsAsEnglish = ({ words, named, closed, known, elsewhere, either, letters }: Signs): boolean => {
  if (letters < 0) return false;
  if (words >= ENOUGH) return closed / words >= LEAST_SHARE && closed > elsewhere;
  const telling = words - named;
  const english = known + (elsewhere === 0 ? either : 0);
  if (telling < FEWEST) return english > 0 || elsewhere === 0;
  const share = known > 0 ? LEAST_SHARE : LEAST_SHARED;
  return english / telling >= share && english > elsewhere;
};

/** Words of another language, its letters, or in a short text many words that nobody knows: another language may know better. */
export const likelyEnglish = (table: TokenTable): Likely => {
  const signs = countSigns(table);
  if (!readsAsEnglish(signs)) return 'no';
  const { words, named, known, either, elsewhere, marked } = signs;
  const unknown = words - named - known - either - elsewhere;
  const strange = words < ENOUGH && unknown / words > MOST_UNKNOWN;
  return elsewhere > 0 || marked > 0 || strange ? 'perhaps' : 'surely';
};
