import type { Language } from '../language/language.ts';
import { isWord, plainWord } from './characters.ts';
import { grown, makeRoom } from './rows.ts';
import { CLASS } from './word-classes.ts';

/**
 * Every distinct word and mark met so far, by number, so that what only the word decides is worked out once and not at each place where it
 * stands. A book only grows; a table keeps the book that its numbers are of.
 */
export type WordBook = {
  readonly language: Language;
  readonly words: string[];
  /** Class bits by number. */
  readonly classes: number[];
  readonly numbers: Map<string, number>;
  /** Words as they were typed, and for each the numbers of the words it stands for. `slots` finds them by their letters. */
  readonly typed: string[];
  readonly meant: (readonly number[])[];
  slots: Int32Array;
};

const newBook = (language: Language): WordBook => ({
  language,
  words: [],
  classes: [],
  numbers: new Map(),
  typed: [''],
  meant: [[]],
  slots: new Int32Array(1 << 11),
});

/** Distinct words in one book: more than a story has, and an end to what a stream of noise can fill. */
const MOST_WORDS = 50_000;
const open = new Map<Language, WordBook>();

/** The book in which the words of the next text of this language are looked up: the same for many texts, until it is full. */
export const openBook = (language: Language): WordBook => {
  const known = open.get(language);
  if (known && known.words.length <= MOST_WORDS && known.typed.length <= MOST_WORDS) return known;
  const fresh = newBook(language);
  open.set(language, fresh);
  return fresh;
};

export const numberInBook = (book: WordBook, word: string): number => {
  const known = book.numbers.get(word);
  if (known !== undefined) return known;
  const own = copied(word);
  const fresh = book.words.push(own) - 1;
  book.classes.push(isWord(own) ? book.language.grammar.classOf(own) : CLASS.punct);
  book.numbers.set(own, fresh);
  return fresh;
};

/** UTF-16 units. V8 makes a longer stretch of a text by pointing into it: a book that kept the stretch would keep all of the text. */
const LONGEST_APART = 12;

/** The same letters, apart from the text they were read from: V8 copies what it puts together before it cuts from it. */
const copied = (word: string): string => (word.length > LONGEST_APART ? `_${word}`.slice(1) : word);

/**
 * The numbers of the words that the letters of a text from `from` to `to` (UTF-16 units, `to` exclusive) stand for. Words too long to be
 * remembered as they were typed are read anew each time.
 */
export const meantBy = (book: WordBook, text: string, from: number, to: number): readonly number[] => {
  const { partsOf } = book.language.spelling;
  const numbersOf = (typed: string): readonly number[] =>
    partsOf(plainWord(typed)).map((word) => numberInBook(book, word));
  if (to - from > LONGEST_APART) return numbersOf(text.slice(from, to));
  const { slots, typed, meant } = book;
  const last = slots.length - 1;
  let slot = hashOf(text, from, to) & last;
  for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
    const letters = typed[known] ?? '';
    if (letters.length === to - from && text.startsWith(letters, from)) return meant[known] ?? [];
    slot = (slot + 1) & last;
  }
  const letters = text.slice(from, to);
  const numbers = numbersOf(letters);
  meant.push(numbers);
  const fresh = typed.push(letters) - 1;
  book.slots = makeRoom(slots, fresh, (one) => hashOf(typed[one] ?? '', 0, typed[one]?.length ?? 0));
  return numbers;
};

const hashOf = (text: string, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
};

/**
 * What `work` makes of each word, by its number in the book. The row given back holds all words that are in the book by now; it is worked
 * out for new words only.
 */
export const perWord = (
  work: (word: string, classes: number) => number,
): ((book: WordBook) => Int32Array) => {
  let of: WordBook | null = null;
  let row: Int32Array = new Int32Array(0);
  let done = 0;
  return (book) => {
    if (of !== book) {
      of = book;
      done = 0;
    }
    row = grown(row, book.words.length);
    for (; done < book.words.length; done++)
      row[done] = work(book.words[done] ?? '', book.classes[done] ?? 0);
    return row;
  };
};
