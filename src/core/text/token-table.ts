import type { Span } from '../check/report.ts';
import type { Language } from '../language/language.ts';
import type { WordBook } from './word-book.ts';

/** A run of tokens that ends with a sentence mark, a paragraph, or the cap. `from` and `to` are token numbers, `to` exclusive. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  /** `.` `!` `?` `…` `¶`, or '' at the end of the text. */
  readonly ending: string;
};

/**
 * A text as parallel arrays, one place a token; every token carries its offsets in the source. Contractions are two tokens that share
 * offsets. Words are in lower case and repaired; straight and curly quotes are “ ”, a paragraph break is ¶, dashes are —.
 */
export type TokenTable = {
  /** As which the text was read. */
  readonly language: Language;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly words: readonly string[];
  /** Number of each word in the book. */
  readonly numbers: Int32Array;
  readonly book: WordBook;
  /** Bits of CLASS. */
  readonly classes: Int32Array;
  /** Number of the sentence each token is in. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Sentence[];
};

/** The word at a place, or '' outside the table, so that neighbours can be looked at without a guard. */
export const wordAt = (table: { readonly words: readonly string[] }, token: number): string =>
  table.words[token] ?? '';
export const classAt = (table: { readonly classes: Int32Array }, token: number): number =>
  table.classes[token] ?? 0;

/** Source span of a run of tokens, `to` exclusive. */
export const spanOf = (table: TokenTable, from: number, to: number): Span => ({
  start: table.start[from] ?? 0,
  end: table.end[to - 1] ?? 0,
});
