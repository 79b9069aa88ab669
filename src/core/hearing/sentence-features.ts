import { STANCE } from '../stance/stance-bits.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { hashText, mix } from './feature-hash.ts';

/** A sign that a sentence bears: its place among the weights, and the tokens it was read from. */
export type Feature = { readonly slot: number; readonly from: number; readonly to: number };

/** Places for weights. Two signs may share one; with so many, that seldom matters. */
export const SLOTS: number = 1 << 15;

/** Grammar words stand for themselves in the skeleton of a sentence; the others stand for their class. */
const CLOSED =
  CLASS.pro1 |
  CLASS.pro2 |
  CLASS.pro3 |
  CLASS.poss |
  CLASS.modal |
  CLASS.be |
  CLASS.have |
  CLASS.do |
  CLASS.neg |
  CLASS.det |
  CLASS.prep |
  CLASS.conj |
  CLASS.wh |
  CLASS.refl |
  CLASS.punct;
const OPEN_CLASSES: readonly (readonly [bits: number, hash: number])[] = [
  [CLASS.cap, hashText('<cap>')],
  [CLASS.num, hashText('<num>')],
  [CLASS.ing, hashText('<ing>')],
  [CLASS.past, hashText('<past>')],
  [CLASS.verb, hashText('<verb>')],
  [CLASS.adv, hashText('<adv>')],
];
const OTHER = hashText('<word>');
const START = hashText('<start>');
const END = hashText('<end>');

/** Stances that change what a word means, each with a mark of its own. */
const STANCE_MARKS: readonly (readonly [bits: number, hash: number])[] = [
  [STANCE.quoted | STANCE.reported | STANCE['past-belief'], 11],
  [STANCE.negated, 12],
  [STANCE.question, 13],
  [STANCE.conditional, 14],
  [STANCE.hedged, 15],
  [STANCE['generic-you'], 16],
];

const WORDS = new Map<string, number>();
const MOST_WORDS = 100_000;
const hashWord = (word: string): number => {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const hash = hashText(word);
  if (WORDS.size < MOST_WORDS) WORDS.set(word, hash);
  return hash;
};

const markOf = (stances: number): number => STANCE_MARKS.find(([bits]) => stances & bits)?.[1] ?? 10;
const tagOf = (word: number, classes: number): number =>
  classes & CLOSED ? word : (OPEN_CLASSES.find(([bits]) => classes & bits)?.[1] ?? OTHER);

const isYou = (word: string): boolean => /^(you|your|yours|yourself)$/.test(word);
const isMe = (word: string): boolean => /^(i|my|me|mine)$/.test(word);
/** Tokens after "you" or "I" that are read together with it. */
const REACH = 5;

/**
 * The signs of one sentence: its words with their stance, runs of two and three words, runs of three to five in its skeleton, what follows
 * "you" and "I", and how often they stand. Deterministic; no strings are built.
 */
export const sentenceFeatures = (table: StanceTable, from: number, to: number): readonly Feature[] => {
  const features: Feature[] = [];
  const add = (hash: number, first: number, last: number): void => {
    features.push({ slot: hash & (SLOTS - 1), from: Math.max(first, from), to: Math.min(last, to) });
  };
  const words = [START];
  const tags = [START];
  const marks = [10];
  for (let at = from; at < to; at++) {
    const word = hashWord(table.words[at] ?? '');
    words.push(word);
    tags.push(tagOf(word, table.classes[at] ?? 0));
    marks.push(markOf(table.stances[at] ?? 0));
  }
  words.push(END);
  tags.push(END);
  for (let at = 1; at < words.length - 1; at++)
    add(mix(1, words[at] ?? 0, marks[at] ?? 0), from + at - 1, from + at);
  addRuns(words, 2, 2, from, add);
  addRuns(words, 3, 3, from, add);
  for (const length of [3, 4, 5]) addRuns(tags, length, 10 + length, from, add);
  addPairs(table, from, to, words, marks, add);
  addWhole(table, from, to, marks, add);
  return features;
};

type Add = (hash: number, first: number, last: number) => void;

const addRuns = (hashes: readonly number[], length: number, kind: number, from: number, add: Add): void => {
  for (let at = 0; at + length <= hashes.length; at++) {
    let hash = kind;
    for (let step = 0; step < length; step++) hash = mix(hash, hashes[at + step] ?? 0, step);
    add(hash, from + at - 1, from + at - 1 + length);
  }
};

/** "you" or "I" with each of the words near behind it. */
const addPairs = (
  table: StanceTable,
  from: number,
  to: number,
  words: readonly number[],
  marks: readonly number[],
  add: Add,
): void => {
  for (let at = from; at < to; at++) {
    const word = table.words[at] ?? '';
    if (!isYou(word) && !isMe(word)) continue;
    for (let other = at + 1; other < Math.min(to, at + 1 + REACH); other++) {
      if ((table.classes[other] ?? 0) & CLASS.punct) continue;
      add(
        mix(mix(21, words[at - from + 1] ?? 0, marks[at - from + 1] ?? 0), words[other - from + 1] ?? 0, 0),
        at,
        other + 1,
      );
    }
  }
};

const addWhole = (table: StanceTable, from: number, to: number, marks: readonly number[], add: Add): void => {
  let you = 0;
  let me = 0;
  for (let at = from; at < to; at++) {
    const word = table.words[at] ?? '';
    if (isYou(word)) you++;
    if (isMe(word)) me++;
  }
  const whole = (kind: number, value: number): void => add(mix(kind, value, 0), from, from);
  whole(31, Math.min(3, you));
  whole(32, Math.min(4, me));
  whole(33, (you ? 2 : 0) + (me ? 1 : 0));
  whole(34, hashWord(table.words[to - 1] ?? ''));
  for (const mark of new Set(marks)) whole(35, mark);
};
