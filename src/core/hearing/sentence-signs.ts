import { STANCE } from '../stance/stance-bits.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { hashText } from '../text/hash-text.ts';
import type { WordBook } from '../text/word-book.ts';
import { CLASS, GRAMMAR } from '../text/word-classes.ts';
import { mix } from './feature-hash.ts';

/**
 * The signs of one sentence. Sign `k` is known by the 32 bits of `hashes[k]` and was read from the tokens `first[k]` to `last[k]`, `last`
 * exclusive. `unique` holds each hash once. All arrays are used again for the next sentence, of whatever text.
 */
export type Signs = {
  count: number;
  hashes: Int32Array;
  first: Int32Array;
  last: Int32Array;
  uniqueCount: number;
  unique: Int32Array;
};

/** A sentence has at most 160 tokens. A token has a handful of signs, and one more for each of its letters. */
const MOST_SIGNS = 160 * 24;
/** Places in which a sign met before in the same sentence is remembered; far more than a sentence has signs. */
const REMEMBERED = 1 << 13;
/** Tokens after "you" or "I" that are read together with it. */
const REACH = 5;

/** Grammar words stand for themselves in the skeleton of a sentence; the others stand for their class. */
const CLOSED = GRAMMAR | CLASS.refl | CLASS.punct;
const OPEN_CLASSES: readonly (readonly [bits: number, hash: number])[] = [
  [CLASS.cap, hashText('<cap>')],
  [CLASS.num, hashText('<num>')],
  [CLASS.ing, hashText('<ing>')],
  [CLASS.past, hashText('<past>')],
  [CLASS.verb, hashText('<verb>')],
  [CLASS.adv, hashText('<adv>')],
];
const OTHER = hashText('<word>');
/** Odd, so that no two firsts fall together. */
const SPREAD = 0x27d4eb2f;
const START = hashText('<start>');
const END = hashText('<end>');

/** Stances that change what a word means, each with a mark of its own. */
const PLAIN = 10;
const STANCE_MARKS: readonly (readonly [bits: number, mark: number])[] = [
  [STANCE.quoted | STANCE.reported | STANCE['past-belief'], 11],
  [STANCE.negated, 12],
  [STANCE.question, 13],
  [STANCE.conditional, 14],
  [STANCE.hedged, 15],
  [STANCE['generic-you'], 16],
];
/** By all the stance bits of a token; 0 for those not met yet. */
const marks = new Uint8Array(1 << 16);
const markOf = (stances: number): number => {
  const known = marks[stances];
  if (known) return known;
  const mark = STANCE_MARKS.find(([bits]) => stances & bits)?.[1] ?? PLAIN;
  marks[stances] = mark;
  return mark;
};
const tagOf = (word: number, classes: number): number => {
  if (classes & CLOSED) return word;
  for (const [bits, hash] of OPEN_CLASSES) if (classes & bits) return hash;
  return OTHER;
};

const YOU = 1;
const ME = 2;
const sideOf = (word: string): number => {
  if (/^(you|your|yours|yourself)$/.test(word)) return YOU;
  return /^(i|my|me|mine)$/.test(word) ? ME : 0;
};

/** UTF-16 units that are read together, so that a word mistyped or not met before is not quite unknown. */
const PIECE = 4;
const piecesOf = (word: string): Int32Array => {
  const framed = `^${word}$`;
  const pieces: number[] = [];
  // A word of a million letters has no more pieces than a sentence can hold: they are kept with the word.
  const last = Math.min(framed.length - PIECE, MOST_SIGNS - 1);
  for (let at = 0; at <= last; at++) pieces.push(mix(41, hashText(framed.slice(at, at + PIECE)), 0));
  return Int32Array.from(pieces);
};

/** What is known of a distinct word: its hash, whether it means the listener or the teller, its pieces. */
type Known = { readonly hash: number; readonly side: number; readonly pieces: Int32Array };
/** By the number that a word has in its book. */
const knownIn = new WeakMap<WordBook, (Known | undefined)[]>();
const knownOf = (book: WordBook): (Known | undefined)[] => {
  const known = knownIn.get(book) ?? [];
  knownIn.set(book, known);
  return known;
};
const learn = (word: string): Known => ({
  hash: hashText(word),
  side: sideOf(word),
  pieces: piecesOf(word),
});

type Reader = {
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly marks: Uint8Array;
  readonly sides: Uint8Array;
  readonly classes: Int32Array;
  readonly pieces: readonly Int32Array[];
};

/** Where signs are written. One for all texts: to make it anew costs more than to read a story, and a sentence is done with before the next. */
type Memory = {
  readonly signs: Signs;
  /** The sign last met in each place, and the number of the sentence that had it. */
  readonly seen: Int32Array;
  readonly seenIn: Int32Array;
  sentence: number;
};

/**
 * Reads the signs of one sentence of the table after another: its words with their stance, pieces of words, runs of two and three words,
 * runs of three in its skeleton, what follows "you" and "I", and how often they stand. Deterministic; no strings are built but for a word
 * met for the first time.
 */
export const signReader = (table: StanceTable): ((from: number, to: number) => Signs) => {
  const known = knownOf(table.book);
  const words = new Int32Array(table.length);
  const tags = new Int32Array(table.length);
  const stanceMarks = new Uint8Array(table.length);
  const sides = new Uint8Array(table.length);
  const pieces: Int32Array[] = [];
  for (let at = 0; at < table.length; at++) {
    const number = table.numbers[at] ?? 0;
    const word = known[number] ?? learn(table.words[at] ?? '');
    known[number] = word;
    words[at] = word.hash;
    pieces.push(word.pieces);
    tags[at] = tagOf(word.hash, table.classes[at] ?? 0);
    stanceMarks[at] = markOf(table.stances[at] ?? 0);
    sides[at] = word.side;
  }
  const reader: Reader = {
    words,
    tags,
    marks: stanceMarks,
    sides,
    classes: table.classes,
    pieces,
  };
  return (from, to) => {
    beginSentence();
    for (let at = from; at < to; at++) addWord(reader, at);
    addRuns(words, WORD_RUNS, from, to);
    addRuns(tags, TAG_RUNS, from, to);
    addPairs(reader, from, to);
    addWhole(reader, from, to);
    return memory.signs;
  };
};

const memory: Memory = {
  signs: {
    count: 0,
    hashes: new Int32Array(MOST_SIGNS),
    first: new Int32Array(MOST_SIGNS),
    last: new Int32Array(MOST_SIGNS),
    uniqueCount: 0,
    unique: new Int32Array(MOST_SIGNS),
  },
  seen: new Int32Array(REMEMBERED),
  seenIn: new Int32Array(REMEMBERED),
  sentence: 0,
};

const beginSentence = (): void => {
  memory.sentence = (memory.sentence + 1) | 0;
  memory.signs.count = 0;
  memory.signs.uniqueCount = 0;
};

const add = (hash: number, first: number, last: number): void => {
  const { signs, seen, seenIn, sentence } = memory;
  if (signs.count === MOST_SIGNS) return;
  const known = hash | 0;
  signs.hashes[signs.count] = known;
  signs.first[signs.count] = first;
  signs.last[signs.count] = last;
  signs.count++;
  const place = known & (REMEMBERED - 1);
  if (seenIn[place] === sentence && seen[place] === known) return;
  seenIn[place] = sentence;
  seen[place] = known;
  signs.unique[signs.uniqueCount++] = known;
};

const addWord = (reader: Reader, at: number): void => {
  add(mix(1, reader.words[at] ?? 0, reader.marks[at] ?? 0), at, at + 1);
  const pieces = reader.pieces[at];
  if (pieces) for (let piece = 0; piece < pieces.length; piece++) add(pieces[piece] ?? 0, at, at + 1);
};

/** What tells runs of words from runs of tags, and of two from three. 0 for none. */
type RunKinds = { readonly two: number; readonly three: number };
const WORD_RUNS: RunKinds = { two: 2, three: 3 };
const TAG_RUNS: RunKinds = { two: 0, three: 13 };

/** Runs of two and of three, the start and the end of the sentence counting as one word each. */
const addRuns = (hashes: Int32Array, { two, three }: RunKinds, from: number, to: number): void => {
  let first = START;
  let second = hashes[from] ?? 0;
  for (let at = from - 1; at < to; at++) {
    const third = at + 2 < to ? (hashes[at + 2] ?? 0) : END;
    const start = Math.max(at, from);
    if (two) add(mix(first, second, two), start, Math.min(at + 2, to));
    if (at + 2 <= to) add(mix(Math.imul(first, SPREAD) + second, third, three), start, Math.min(at + 3, to));
    first = second;
    second = third;
  }
};

/** "you" or "I" with each of the words near behind it. */
const addPairs = (reader: Reader, from: number, to: number): void => {
  const { words, marks, sides, classes } = reader;
  for (let at = from; at < to; at++) {
    if (!sides[at]) continue;
    const head = mix(21, words[at] ?? 0, marks[at] ?? 0);
    for (let other = at + 1; other < Math.min(to, at + 1 + REACH); other++) {
      if (!((classes[other] ?? 0) & CLASS.punct)) add(mix(head, words[other] ?? 0, 0), at, other + 1);
    }
  }
};

const addWhole = (reader: Reader, from: number, to: number): void => {
  const { words, marks, sides } = reader;
  let you = 0;
  let me = 0;
  let met = 1 << PLAIN;
  for (let at = from; at < to; at++) {
    if (sides[at] === YOU) you++;
    if (sides[at] === ME) me++;
    met |= 1 << (marks[at] ?? PLAIN);
  }
  add(mix(31, Math.min(3, you), 0), from, from);
  add(mix(32, Math.min(4, me), 0), from, from);
  add(mix(33, (you ? 2 : 0) + (me ? 1 : 0), 0), from, from);
  add(mix(34, words[to - 1] ?? 0, 0), from, from);
  for (let mark = PLAIN; mark <= 16; mark++) if (met & (1 << mark)) add(mix(35, mark, 0), from, from);
};
