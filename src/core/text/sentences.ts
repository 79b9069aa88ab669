import { classOf } from './lexicon.ts';
import type { Sentence } from './token-table.ts';
import { CLASS } from './word-classes.ts';

type Tokens = {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly words: readonly string[];
  readonly classes: Int32Array;
};
type Split = { readonly sentences: readonly Sentence[]; readonly sentenceOf: Int32Array };

/** Tokens. Keeps every later stage linear on run-on or hostile text (design: engine.md 4). */
const LONGEST_SENTENCE = 160;

/**
 * Sentences end at . ! ? and at paragraph breaks; not after abbreviations or list numbers, not inside an open quotation, not before
 * a reporting clause in lower case ("Get out!" and I left).
 */
export const splitSentences = (text: string, tokens: Tokens): Split => {
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  let from = 0;
  const close = (to: number, ending: string): void => {
    sentenceOf.fill(sentences.length, from, to);
    sentences.push({ from, to, ending });
    from = to;
  };
  const closed = closedQuotations(tokens);
  let quoteOpen = false;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.words[at] ?? '';
    if (word === '“') quoteOpen = closed[at] === 1;
    else if (word === '”') quoteOpen = false;
    if (word === '¶' || at - from >= LONGEST_SENTENCE) {
      quoteOpen = false;
      close(at + 1, word === '¶' ? '¶' : '');
      continue;
    }
    if (!endsSentence(text, tokens, at)) continue;
    const after = afterClosers(tokens, at + 1);
    const closedQuote = after > at + 1 && tokens.words.slice(at + 1, after).includes('”');
    if (closedQuote) quoteOpen = false;
    const goesOn = (after > at + 1 && lowerCaseFollows(text, tokens, after)) || quoteOpen;
    if (!goesOn) close(after, word);
    at = after - 1;
  }
  if (from < tokens.length) close(tokens.length, '');
  return { sentences, sentenceOf };
};

/** 1 at each opening mark whose closing mark comes in the same paragraph: a lost mark must not glue sentences together. */
const closedQuotations = (tokens: Tokens): Uint8Array => {
  const closed = new Uint8Array(tokens.length);
  let closes = false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const word = tokens.words[at];
    if (word === '“' && closes) closed[at] = 1;
    if (word === '”') closes = true;
    else if (word === '“' || word === '¶') closes = false;
  }
  return closed;
};

const endsSentence = (text: string, tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at];
  if (word === '!' || word === '?') return true;
  if (word === '.') return !abbreviation(text, tokens, at) && !insideAddress(tokens, at);
  return word === '…' && at + 1 < tokens.length && /\p{Lu}/u.test(letterAt(text, tokens, at + 1));
};

const letterAt = (text: string, tokens: Tokens, at: number): string =>
  text[tokens.start[at] ?? text.length] ?? '';

const afterClosers = (tokens: Tokens, at: number): number => {
  let to = at;
  while (to < tokens.length && ['”', ')', '’'].includes(tokens.words[to] ?? '')) to++;
  return to;
};

const lowerCaseFollows = (text: string, tokens: Tokens, at: number): boolean =>
  at < tokens.length && /\p{Ll}/u.test(letterAt(text, tokens, at)) && tokens.words[at] !== 'i';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** A name or an example follows, with a capital. */
const BEFORE_NAMES = set('mr mrs ms dr st prof rev vs e.g i.e approx dept');
/** A capital after these tells nothing unless it is a word that seldom has one: "the U.S. Army". */
const MAY_STAND_BEFORE_NAMES = set('u.s u.k n.a a.a sr jr jan feb mar apr jun jul aug sep sept oct nov dec');
/** A capital after these begins a sentence. */
const SHORTENED = set('etc a.m p.m mg oz lb lbs');
const RESTARTS = set('i you it that he she they we and then my your but so this there what if');

const abbreviation = (text: string, tokens: Tokens, at: number): boolean => {
  const before = tokens.words[at - 1] ?? '';
  const next = tokens.words[at + 1] ?? '';
  if (/^[a-hj-tv-z]$/.test(before)) return true; // an initial ("J. Smith"), not "i" or "u"
  if (/^\d$/.test(before) && listNumber(tokens, at, next)) return true;
  if (before === 'no') return /^\d/.test(next);
  if (BEFORE_NAMES.has(before)) return true;
  const capital = /\p{Lu}/u.test(letterAt(text, tokens, at + 1));
  if (SHORTENED.has(before)) return !capital;
  return MAY_STAND_BEFORE_NAMES.has(before) && !(capital && RESTARTS.has(next));
};

/** "gmail.com", "cps.example.org": no blank around the stop. */
const insideAddress = (tokens: Tokens, at: number): boolean =>
  tokens.end[at - 1] === tokens.start[at] &&
  tokens.end[at] === tokens.start[at + 1] &&
  /^(com|org|net|gov|edu|co|uk|ca|au|nz|ie|io|info|example)$/.test(tokens.words[at + 1] ?? '');

/** "1. get housed 2. get clean" in one line. */
const listNumber = (tokens: Tokens, at: number, next: string): boolean => {
  const earlier = tokens.words[at - 2];
  if (earlier === undefined || earlier === '¶') return false;
  return !((tokens.classes[at - 2] ?? 0) & CLASS.prep) && (classOf(next) & CLASS.verb) !== 0;
};
