import { numberOf, type WordTable } from '../rules/word-table.ts';
import type { TokenTable } from '../text/token-table.ts';
import { perWord } from '../text/word-book.ts';
import { CLASS } from '../text/word-classes.ts';

/** Traits of a token beside the bits of its classes: a mark that a gap never runs over, and one that ends a sentence. */
export const CLAUSE_MARK: number = 1 << 29;
export const SENTENCE_MARK: number = 1 << 30;

const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '¶']);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '(',
  ')',
  '“',
  '”',
  ...SENTENCE_MARKS,
]);

/**
 * Tokens that no pattern can tell apart are of one kind. Kinds are numbered as they are met; there are at most a few for each word that
 * patterns name.
 */
export type TokenKinds = {
  /** By kind: the number of its word in the rule set, 0 for one that no pattern names. */
  readonly words: readonly number[];
  /** By kind: class bits, and what kind of mark it is. */
  readonly traits: readonly number[];
  /** The kind of each token of a table. */
  readonly ofTable: (table: TokenTable) => Int32Array;
};

export const createTokenKinds = (vocabulary: WordTable): TokenKinds => {
  const words: number[] = [];
  const traits: number[] = [];
  const known = new Map<number, number>();
  const kindOf = (word: string, classes: number): number => {
    const number = numberOf(vocabulary, word);
    const seen =
      classes | (CLAUSE_MARKS.has(word) ? CLAUSE_MARK : 0) | (SENTENCE_MARKS.has(word) ? SENTENCE_MARK : 0);
    const key = number * 2 ** 31 + seen;
    const kind = known.get(key) ?? words.push(number) - 1;
    if (kind === traits.length) {
      traits.push(seen);
      known.set(key, kind);
    }
    return kind;
  };
  const usual = perWord(kindOf);
  const asNames = perWord((word, classes) => kindOf(word, classes | CLASS.cap));
  const ofTable = ({ book, numbers, classes }: TokenTable): Int32Array => {
    const plain = usual(book);
    const names = asNames(book);
    return numbers.map((number, at) => ((classes[at] ?? 0) & CLASS.cap ? names[number] : plain[number]) ?? 0);
  };
  return { words, traits, ofTable };
};
