import { isWord } from './characters.ts';
import { classOf } from './lexicon.ts';
import { CLASS } from './word-classes.ts';

/**
 * Every distinct word and mark met so far, by number, so that what only the word decides is worked out once and not at each place where it
 * stands. A book only grows; a table keeps the book that its numbers are of.
 */
export type WordBook = {
  readonly words: string[];
  /** Class bits by number. */
  readonly classes: number[];
  readonly numbers: Map<string, number>;
};

const newBook = (): WordBook => ({ words: [], classes: [], numbers: new Map() });

/** Distinct words in one book: more than a story has, and an end to what a stream of noise can fill. */
const MOST_WORDS = 50_000;
let open: WordBook = newBook();

/** The book in which the words of the next text are looked up: the same for many texts, until it is full. */
export const openBook = (): WordBook => {
  if (open.words.length > MOST_WORDS) open = newBook();
  return open;
};

export const numberInBook = (book: WordBook, word: string): number => {
  const known = book.numbers.get(word);
  if (known !== undefined) return known;
  const fresh = book.words.push(word) - 1;
  book.classes.push(isWord(word) ? classOf(word) : CLASS.punct);
  book.numbers.set(word, fresh);
  return fresh;
};

/**
 * What `work` makes of each word, by its number in the book. The row given back holds all words that are in the book by now; it is worked
 * out for new words only.
 */
export const perWord = (
  work: (word: string, classes: number) => number,
): ((book: WordBook) => Int32Array) => {
  let of: WordBook | null = null;
  let row = new Int32Array(0);
  let done = 0;
  return (book) => {
    if (of !== book) {
      of = book;
      done = 0;
    }
    if (row.length < book.words.length) {
      const larger = new Int32Array(book.words.length * 2);
      larger.set(row.subarray(0, done));
      row = larger;
    }
    for (; done < book.words.length; done++)
      row[done] = work(book.words[done] ?? '', book.classes[done] ?? 0);
    return row;
  };
};
