import { markCapitals } from './capitals.ts';
import { APOSTROPHE, kindOf, NEWLINE, QUOTE, SPACE, STOP, WORD } from './characters.ts';
import { alias, expand } from './contractions.ts';
import { classOf } from './lexicon.ts';
import { type RawTokens, repairNeighbours } from './repairs.ts';
import { splitSentences } from './sentences.ts';
import type { TokenTable } from './token-table.ts';
import { CLASS } from './word-classes.ts';

/**
 * Text to a table of tokens. `breaks` are offsets, rising, at which a block begins (a heading, a list item): a sentence never runs
 * over one. Linear in the length of the text.
 */
export const tokenize = (text: string, breaks: readonly number[] = []): TokenTable => {
  const raw = repairNeighbours(readTokens(text, breaks));
  const classes = Int32Array.from(raw.words, (word) => (isWord(word) ? classOf(word) : CLASS.punct));
  const table = {
    length: raw.words.length,
    start: Int32Array.from(raw.start),
    end: Int32Array.from(raw.end),
    words: raw.words,
    classes,
  };
  const { sentences, sentenceOf } = splitSentences(text, table);
  const whole: TokenTable = { ...table, sentences, sentenceOf };
  markCapitals(text, whole);
  return whole;
};

export const isWord = (word: string): boolean => kindOf(word.charCodeAt(0)) === WORD && word !== '¶';

const readTokens = (text: string, breaks: readonly number[]): RawTokens => {
  const tokens: RawTokens = { start: [], end: [], words: [] };
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while (next < breaks.length && (breaks[next] ?? 0) <= at) {
      if ((breaks[next] ?? 0) > 0) breakHere(tokens, at);
      next++;
    }
    at = readOne(text, at, tokens);
  }
  return tokens;
};

/** A paragraph mark of no width, unless one stands there. */
const breakHere = (tokens: RawTokens, at: number): void => {
  if (tokens.words.length > 0 && tokens.words.at(-1) !== '¶') put(tokens, at, at, '¶');
};

const put = (tokens: RawTokens, start: number, end: number, word: string): void => {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.words.push(word);
};

const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : SPACE;

/** Reads the token at `at` and gives back where the next begins. */
const readOne = (text: string, at: number, tokens: RawTokens): number => {
  switch (kindAt(text, at)) {
    case SPACE:
      return at + 1;
    case NEWLINE:
      return readLineEnd(text, at, tokens);
    case WORD:
      return readWord(text, at, tokens);
    case STOP:
      return readStops(text, at, tokens);
    case APOSTROPHE:
      put(tokens, at, at + 1, apostrophe(text, at));
      return at + 1;
    case QUOTE:
      put(tokens, at, at + 1, opens(text, at) ? '“' : '”');
      return at + 1;
    default:
      return readMark(text, at, tokens);
  }
};

/** One line end is a space; with a blank line after it, a paragraph break. */
const readLineEnd = (text: string, at: number, tokens: RawTokens): number => {
  let to = at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
  const firstEnd = to;
  while (to < text.length && (kindAt(text, to) === SPACE || kindAt(text, to) === NEWLINE)) to++;
  const blank = /[\r\n]/.test(text.slice(firstEnd, to));
  if (blank && to < text.length) breakHere(tokens, at);
  return blank ? to : firstEnd;
};

/** Letters and digits, inner apostrophes, decimals (8.5, 1,000), initials (a.m, U.S). */
const wordEnd = (text: string, at: number): number => {
  let to = at + 1;
  for (; to < text.length; to++) {
    const kind = kindAt(text, to);
    if (kind === WORD) continue;
    if (kindAt(text, to + 1) !== WORD) break;
    if (kind === APOSTROPHE) continue;
    const letter = text[to];
    const digits = /\d/.test(text[to - 1] ?? '') && /\d/.test(text[to + 1] ?? '');
    const initials =
      letter === '.' && /[a-z]/i.test(text[to - 1] ?? '') && (to - at === 1 || text[to - 2] === '.');
    if (!((letter === '.' || letter === ',') && (digits || initials))) break;
  }
  return to;
};

const readWord = (text: string, at: number, tokens: RawTokens): number => {
  const to = wordEnd(text, at);
  let word = text.slice(at, to).toLowerCase();
  if (/[^a-z0-9]/.test(word)) word = word.normalize('NFC').replace(/[’‘ʼ＇]/g, "'");
  const two = expand(word);
  if (two) {
    put(tokens, at, to, two[0]);
    put(tokens, at, to, two[1]);
    return to;
  }
  put(tokens, at, to, alias(word.endsWith("'s") ? word.slice(0, -2) : word));
  return to;
};

const readStops = (text: string, at: number, tokens: RawTokens): number => {
  let to = at + 1;
  while (kindAt(text, to) === STOP) to++;
  const run = text.slice(at, to);
  const word = run.includes('?')
    ? '?'
    : run.includes('!')
      ? '!'
      : run.includes('…') || run.length > 1
        ? '…'
        : '.';
  put(tokens, at, to, word);
  return to;
};

const apostrophe = (text: string, at: number): string => {
  const before = kindAt(text, at - 1);
  if (before === WORD || before === STOP || text[at - 1] === ',') return '’';
  return kindAt(text, at + 1) === WORD ? '‘' : "'";
};

const opens = (text: string, at: number): boolean => {
  const letter = text[at] ?? '';
  if ('“„«'.includes(letter)) return true;
  if ('”»'.includes(letter)) return false;
  const before = kindAt(text, at - 1);
  return before === SPACE || before === NEWLINE || '(—–*_'.includes(text[at - 1] ?? ' ');
};

const readMark = (text: string, at: number, tokens: RawTokens): number => {
  let to = at + 1;
  while (text[at] === '-' && text[to] === '-') to++;
  const letter = text[at] ?? '';
  const dash =
    to - at > 1 ||
    '–—'.includes(letter) ||
    (letter === '-' && kindAt(text, to) === SPACE && kindAt(text, at - 1) === SPACE);
  put(tokens, at, to, dash ? '—' : letter);
  return to;
};
