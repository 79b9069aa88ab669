import type { TokenTable } from '../../text/token-table.ts';
import { perWord } from '../../text/word-book.ts';
import { CLASS } from '../../text/word-classes.ts';
import type { Likely } from '../language.ts';
import { LITTLE, OTHERS, PLAIN, SHARED } from './language-words.ts';
import { ES } from './lexicon.ts';

/** From here on small words alone tell. */
const ENOUGH = 12;
/** Spanish prose is made of little words to more than a half; Portuguese and Italian share some of the spellings (ours). */
const LEAST_SHARE = 0.25;
/** The share of common words that makes a short text Spanish. */
const MOSTLY = 0.5;

const sharedOf = perWord((word) => (SHARED.has(word) ? 1 : 0));

const LITTLE_WORD = 1;
const PLAIN_WORD = 2;
const ELSEWHERE = 3;
const signOf = perWord((word, classes) => {
  if (OTHERS.has(word)) return ELSEWHERE;
  if (LITTLE.has(word)) return LITTLE_WORD;
  return (classes & (ES.verb | ES.adv | ES.clitic | ES.neg)) !== 0 || PLAIN.has(word) || word.includes('ñ')
    ? PLAIN_WORD
    : 0;
});

/**
 * Whether a text reads as Spanish: enough little words of Spanish, and more of them than of other languages. A shorter text must have some common
 * words, and one at least that is in no other list; of a word or two nothing can be told but by such a word.
 */
export const likelySpanish = (table: TokenTable): Likely => {
  const signs = signOf(table.book);
  const shared = sharedOf(table.book);
  let words = 0;
  let little = 0;
  let plain = 0;
  let elsewhere = 0;
  let own = 0;
  for (let at = 0; at < table.length; at++) {
    if ((table.classes[at] ?? 0) & (CLASS.punct | CLASS.cap | CLASS.num)) continue;
    const number = table.numbers[at] ?? 0;
    const sign = signs[number];
    words++;
    if (sign === LITTLE_WORD) little++;
    else if (sign === PLAIN_WORD) plain++;
    else if (sign === ELSEWHERE) elsewhere++;
    if ((sign === LITTLE_WORD || sign === PLAIN_WORD) && !shared[number]) own++;
  }
  if (own === 0) return 'no';
  if (words >= ENOUGH) return little / words >= LEAST_SHARE && little > elsewhere * 2 ? 'surely' : 'no';
  const share = (little + plain) / words;
  if (share >= MOSTLY && little + plain > elsewhere * 2) return 'surely';
  return share >= LEAST_SHARE && elsewhere === 0 ? 'perhaps' : 'no';
};
