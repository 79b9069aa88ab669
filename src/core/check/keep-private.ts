import type { Language } from '../language/language.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { spanOf } from '../text/token-table.ts';
import { tokenize } from '../text/tokens.ts';
import { CLASS } from '../text/word-classes.ts';
import type { Span } from './report.ts';

/**
 * Where the words that the teller wants to keep private stand in the text: whole words, in any case, with any quote mark, over a line
 * end. A word of the list also finds its own plural and possessive. Each place once.
 */
export const findPrivateWords = (table: StanceTable, privateWords: readonly string[]): readonly Span[] => {
  const phrases = privateWords
    .map((word) => wordsOf(word, table.language))
    .filter((words) => words.length > 0);
  const spans: Span[] = [];
  if (phrases.length === 0) return spans;
  for (let at = 0; at < table.length; at++) {
    const longest = Math.max(0, ...phrases.map((phrase) => lengthAt(table, at, phrase)));
    if (longest === 0) continue;
    spans.push(spanOf(table, at, at + longest));
    at += longest - 1;
  }
  return spans;
};

const wordsOf = (phrase: string, language: Language): readonly string[] => {
  const { words, classes } = tokenize(phrase, [], language);
  return words.filter((_, at) => !((classes[at] ?? 0) & CLASS.punct));
};

/** How many tokens the phrase covers from `at`, hyphens and stops between its words included; 0 when it is not there. */
const lengthAt = (table: StanceTable, at: number, phrase: readonly string[]): number => {
  let to = at;
  for (const [place, word] of phrase.entries()) {
    while (place > 0 && /^[-.,’'&]$/.test(table.words[to] ?? '')) to++;
    if (!sameWord(table.words[to] ?? '', word)) return 0;
    to++;
  }
  return to - at;
};

const sameWord = (found: string, wanted: string): boolean =>
  found === wanted || (wanted.length > 3 && found === `${wanted}s`);
