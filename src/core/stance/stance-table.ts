import type { Sentence, TokenTable } from '../text/token-table.ts';

/** A token table with the stance of each token. */
export type StanceTable = TokenTable & { readonly stances: Uint16Array };

/** One sentence under judgement: `first` is its first token that is a word. */
export type Clause = Sentence & { readonly first: number; readonly number: number };

/** Sets `bit` on the tokens from `from` up to `to`. */
export const fill = (table: StanceTable, from: number, to: number, bit: number): void => {
  for (let at = Math.max(from, 0); at < to && at < table.length; at++)
    table.stances[at] = (table.stances[at] ?? 0) | bit;
};

export const stanceAt = (table: StanceTable, at: number): number => table.stances[at] ?? 0;

/** The first token from `from` on whose word fits, or `to`. */
export const seek = (
  table: TokenTable,
  from: number,
  to: number,
  fits: (word: string) => boolean,
): number => {
  let at = from;
  while (at < to && !fits(table.words[at] ?? '')) at++;
  return at;
};

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * How a stance is found: at which words it can open, and what to do there. Words are looked up once for each distinct word, so that a
 * sentence in which nothing opens costs next to nothing.
 */
export type StanceMark = {
  readonly opens: (word: string) => boolean;
  readonly mark: (table: StanceTable, clause: Clause, at: number) => void;
};

/** What a language judges stances by. */
export type StanceJudges = {
  /** Looked at from each word that can open them. At most 31. */
  readonly marks: readonly StanceMark[];
  /** Looked at once for each sentence, before the marks and after them. */
  readonly before: (table: StanceTable, clause: Clause) => void;
  readonly after: (table: StanceTable, clause: Clause) => void;
  /** Whether quotation marks, `open` and `close`, hold somebody's words. */
  readonly isReported: (table: StanceTable, open: number, close: number) => boolean;
  /** Stand between two lines of one speaker or chorus: "and". */
  readonly joinsLines: (word: string) => boolean;
};
