import type { TokenTable } from './token-table.ts';
import { CLASS } from './word-classes.ts';

/** Written with a capital without being the name of a person or of a small place. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december god lord jesus christ allah buddha bible quran torah christmas easter thanksgiving ramadan hanukkah diwali english spanish french
  german arabic american african asian latino latina native irish british christian catholic muslim jewish hindu buddhist sikh veteran veterans
  army navy marines va medicaid medicare google facebook instagram zoom netflix narcotics alcoholics anonymous peer recovery coach specialist
  big book step twelve`.split(/\s+/),
);

const isTitleCase = (text: string, start: number, end: number): boolean =>
  end - start > 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));

/**
 * Adds the class `cap` to words that look like a name: a capital then a small letter, not a word that is always written so. At the
 * beginning of a sentence, where every word has a capital, only an unknown word before another capital counts ("Denise Kowalski went").
 */
export const markCapitals = (text: string, table: TokenTable): void => {
  for (const { from, to } of table.sentences) {
    let first = true;
    for (let at = from; at < to; at++) {
      if ((table.classes[at] ?? 0) & CLASS.punct) continue;
      if (looksLikeName(text, table, at) && (!first || opensName(text, table, at)))
        table.classes[at] = (table.classes[at] ?? 0) | CLASS.cap;
      first = false;
    }
  }
};

const looksLikeName = (text: string, table: TokenTable, at: number): boolean =>
  isTitleCase(text, table.start[at] ?? 0, table.end[at] ?? 0) && !NOT_NAMES.has(table.words[at] ?? '');

const opensName = (text: string, table: TokenTable, at: number): boolean =>
  table.classes[at] === 0 && at + 1 < table.length && looksLikeName(text, table, at + 1);
