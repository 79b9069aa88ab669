import type { TokenTable } from '../../text/token-table.ts';
import { perWord } from '../../text/word-book.ts';
import { CLASS } from '../../text/word-classes.ts';
import { LITTLE, OTHERS, PLAIN } from './language-words.ts';
import { ES } from './lexicon.ts';

/** Words needed before any language can be told. */
const FEWEST = 3;
/** From here on small words alone tell. */
const ENOUGH = 12;
/** Spanish prose is made of little words to more than a half; Portuguese and Italian share some of the spellings (ours). */
const LEAST_SHARE = 0.25;

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
 * words; of a word or two nothing can be told, and it is not taken for Spanish.
 */
export const readsAsSpanish = (table: TokenTable): boolean => {
  const signs = signOf(table.book);
  let words = 0;
  let little = 0;
  let plain = 0;
  let elsewhere = 0;
  for (let at = 0; at < table.length; at++) {
    if ((table.classes[at] ?? 0) & (CLASS.punct | CLASS.cap | CLASS.num)) continue;
    const sign = signs[table.numbers[at] ?? 0];
    words++;
    if (sign === LITTLE_WORD) little++;
    else if (sign === PLAIN_WORD) plain++;
    else if (sign === ELSEWHERE) elsewhere++;
  }
  if (words >= ENOUGH) return little / words >= LEAST_SHARE && little > elsewhere * 2;
  return words >= FEWEST
    ? (little + plain) / words >= LEAST_SHARE * 2 && little + plain > elsewhere * 2
    : little + plain > elsewhere;
};
