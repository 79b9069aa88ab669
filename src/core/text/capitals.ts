import type { Sentence, TokenTable } from './token-table.ts';
import { CLASS } from './word-classes.ts';

/** After these a new sentence begins inside the old one: the capital says nothing. */
const REOPENS = /^[“‘:—…]$/;
/** Fewer words than this are no headline. */
const SHORTEST_HEADLINE = 3;
/** Letters; shorter words stay small in a headline. */
const LONG_WORD = 4;

/**
 * Adds the class `cap` to words that look like the name of a person: a capital then a small letter, no grammar word, no word that is
 * always written so. At the beginning of a sentence, where every word has a capital, only an unknown word before
 * another name counts ("Denise Kowalski went"). A Line Written Like This is a headline and names nobody.
 */
export const markCapitals = (text: string, table: TokenTable): void => {
  for (const sentence of table.sentences) if (!isHeadline(text, table, sentence)) mark(text, table, sentence);
};

const mark = (text: string, table: TokenTable, { from, to }: Sentence): void => {
  let first = true;
  for (let at = from; at < to; at++) {
    const word = table.words[at] ?? '';
    if ((table.classes[at] ?? 0) & CLASS.punct) {
      first ||= REOPENS.test(word);
      continue;
    }
    if (looksLikeName(text, table, at) && (!first || opensName(text, table, at)) && !namesPublic(table, at))
      table.classes[at] = (table.classes[at] ?? 0) | CLASS.cap;
    first = false;
  }
};

/** "Denise", "O'Brien"; not "HIV", not "iPhone", not the second half of "You'd". */
const isTitleCase = (text: string, table: TokenTable, at: number): boolean =>
  table.start[at] !== table.start[at - 1] &&
  !isSmall(text.charCodeAt(table.start[at] ?? 0)) &&
  /^(\p{Lu}\p{Ll}|[OD]['’]\p{Lu})/u.test(text.slice(table.start[at] ?? 0, table.end[at] ?? 0));

/** "a" to "z": most words begin so, and need no closer look. */
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

/** What stands after an owner is a thing: "Gary's Corner", "the neighbor's Chihuahua". */
const isOwned = (text: string, table: TokenTable, at: number): boolean =>
  at > 0 &&
  table.language.names.owner?.test(text.slice(table.start[at - 1] ?? 0, table.end[at - 1] ?? 0)) === true;

const looksLikeName = (text: string, table: TokenTable, at: number): boolean =>
  isTitleCase(text, table, at) &&
  !isOwned(text, table, at) &&
  !((table.classes[at] ?? 0) & table.language.grammar.inNoName) &&
  !table.language.names.isNoName(table.words[at] ?? '');

const opensName = (text: string, table: TokenTable, at: number): boolean =>
  table.classes[at] === 0 && at + 1 < table.length && looksLikeName(text, table, at + 1);

const namesPublic = (table: TokenTable, at: number): boolean => {
  const word = table.words[at] ?? '';
  const { isPublic } = table.language.names;
  return isPublic(`${word} ${table.words[at + 1] ?? ''}`) || isPublic(`${table.words[at - 1] ?? ''} ${word}`);
};

const isHeadline = (text: string, table: TokenTable, { from, to }: Sentence): boolean => {
  let words = 0;
  for (let at = from; at < to; at++) {
    if ((table.classes[at] ?? 0) & CLASS.punct) continue;
    words++;
    const long = (table.end[at] ?? 0) - (table.start[at] ?? 0) >= LONG_WORD;
    const first = table.start[at] ?? 0;
    if (long && (isSmall(text.charCodeAt(first)) || !/\p{Lu}/u.test(text[first] ?? ''))) return false;
  }
  return words >= SHORTEST_HEADLINE;
};
