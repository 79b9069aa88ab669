import { grown } from './rows.ts';
import type { WordBook } from './word-book.ts';

/** Tokens as they are read, in rows with room for more: offsets in the text, and the number of each word in the book. */
export type RawTokens = {
  length: number;
  start: Int32Array;
  end: Int32Array;
  numbers: Int32Array;
  readonly book: WordBook;
};

/** UTF-16 units of a text for each of its tokens, about. */
const UNITS = 4;

/** No tokens yet, and room for about those of a text with so many units. */
export const noTokens = (book: WordBook, units: number): RawTokens => {
  const room = Math.ceil(units / UNITS) + 16;
  return {
    length: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    numbers: new Int32Array(room),
    book,
  };
};

export const putNumber = (tokens: RawTokens, start: number, end: number, number: number): void => {
  const at = tokens.length++;
  if (at === tokens.start.length) {
    tokens.start = grown(tokens.start, at + 1);
    tokens.end = grown(tokens.end, at + 1);
    tokens.numbers = grown(tokens.numbers, at + 1);
  }
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.numbers[at] = number;
};

/** The word at a place; '.' where there is none, so that neighbours can be looked at without a guard. */
export const rawWord = ({ book, numbers, length }: RawTokens, at: number): string =>
  (at >= 0 && at < length ? book.words[numbers[at] ?? 0] : undefined) ?? '.';
