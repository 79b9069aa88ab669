import type { StanceTable } from '../stance/stance-table.ts';
import { CLASS, GRAMMAR } from '../text/word-classes.ts';

/** Words needed before a language can be told. */
const ENOUGH = 12;
/** English prose is made of closed-class words to about a half; other languages share a few of the spellings (ours). */
const LEAST_SHARE = 0.2;

/**
 * Whether a text reads as English by its small words. Texts of a few words count as English: there is nothing to go by, and a check that
 * says little is better than one that refuses.
 */
export const readsAsEnglish = (table: StanceTable): boolean => {
  let words = 0;
  let closed = 0;
  for (let at = 0; at < table.length; at++) {
    const kind = table.classes[at] ?? 0;
    if (kind & CLASS.punct) continue;
    words++;
    if (kind & GRAMMAR) closed++;
  }
  return words < ENOUGH || closed / words >= LEAST_SHARE;
};
