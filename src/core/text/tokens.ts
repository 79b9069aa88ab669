import { english } from '../language/en/english.ts';
import type { Language, Spelling } from '../language/language.ts';
import { markCapitals } from './capitals.ts';
import { APOSTROPHE, kindAt, NEWLINE, plainWord, QUOTE, SPACE, STOP, WORD } from './characters.ts';
import { apostropheMark, type OpenQuotes, opensQuote } from './quote-marks.ts';
import { noTokens, putNumber, type RawTokens, rawWord } from './raw-tokens.ts';
import { splitSentences } from './sentences.ts';
import type { TokenTable } from './token-table.ts';
import { meantBy, numberInBook, openBook } from './word-book.ts';

/**
 * Text to a table of tokens. `breaks` are offsets, rising, at which a block begins (a heading, a list item): a sentence never runs
 * over one. Linear in the length of the text.
 */
export const tokenize = (
  text: string,
  breaks: readonly number[] = [],
  language: Language = english,
): TokenTable => {
  const read = readTokens(text, breaks, language);
  const { length, start, end, numbers, book } = language.spelling.repair(read, text);
  const words = new Array<string>(length);
  const classes = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const number = numbers[at] ?? 0;
    words[at] = book.words[number] ?? '';
    classes[at] = book.classes[number] ?? 0;
  }
  const table = {
    language,
    length,
    start: start.subarray(0, length),
    end: end.subarray(0, length),
    words,
    numbers: numbers.subarray(0, length),
    book,
    classes,
  };
  const { sentences, sentenceOf } = splitSentences(text, table);
  const whole: TokenTable = { ...table, sentences, sentenceOf };
  markCapitals(text, whole);
  return whole;
};

type Reading = RawTokens & { readonly open: OpenQuotes };

const readTokens = (text: string, breaks: readonly number[], language: Language): RawTokens => {
  const open = { double: false, single: false };
  const tokens: Reading = { ...noTokens(openBook(language), text.length), open };
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
const breakHere = (tokens: Reading, at: number): void => {
  if (tokens.length === 0 || rawWord(tokens, tokens.length - 1) === '¶') return;
  put(tokens, at, at, '¶');
  tokens.open.double = false;
  tokens.open.single = false;
};

const put = (tokens: RawTokens, start: number, end: number, word: string): void =>
  putNumber(tokens, start, end, numberInBook(tokens.book, word));

/** Reads the token at `at` and gives back where the next begins. */
const readOne = (text: string, at: number, tokens: Reading): number => {
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
      return readClippedWord(text, at, tokens) || readApostrophe(text, at, tokens);
    case QUOTE: {
      tokens.open.double = opensQuote(text, at, tokens.open);
      put(tokens, at, at + 1, tokens.open.double ? '“' : '”');
      return at + 1;
    }
    default:
      return readMark(text, at, tokens);
  }
};

/** One line end is a space; with a blank line after it, a paragraph break. */
const readLineEnd = (text: string, at: number, tokens: Reading): number => {
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

const readWord = (text: string, at: number, tokens: Reading): number => {
  const to = wordEnd(text, at);
  if (kindAt(text, to) === APOSTROPHE && !tokens.open.single) {
    // "feelin'", "my parents'": with no quotation open the mark belongs to the word
    const word = plainWord(text.slice(at, to));
    const whole = `${word}'`;
    putWord(tokens, at, to + 1, spellingOf(tokens).knows(whole) ? whole : word);
    return to + 1;
  }
  for (const number of meantBy(tokens.book, text, at, to)) putNumber(tokens, at, to, number);
  return to;
};

const spellingOf = ({ book }: Reading): Spelling => book.language.spelling;

const putWord = (tokens: Reading, start: number, end: number, word: string): void => {
  for (const part of spellingOf(tokens).partsOf(word)) put(tokens, start, end, part);
};

/** "'cause", "'em", "'tis", "the '80s": the mark before the word belongs to it. Gives back 0 when it does not. */
const readClippedWord = (text: string, at: number, tokens: Reading): number => {
  if (kindAt(text, at - 1) === WORD || kindAt(text, at + 1) !== WORD) return 0;
  const to = wordEnd(text, at + 1);
  const clipped = `'${plainWord(text.slice(at + 1, to))}`;
  if (/^'\d\ds?$/.test(clipped)) putWord(tokens, at, to, clipped.slice(1));
  else if (spellingOf(tokens).knows(clipped)) putWord(tokens, at, to, clipped);
  else return 0;
  return to;
};

const readApostrophe = (text: string, at: number, tokens: Reading): number => {
  const mark = apostropheMark(text, at);
  if (mark !== "'") tokens.open.single = mark === '‘';
  put(tokens, at, at + 1, mark);
  return at + 1;
};

const readStops = (text: string, at: number, tokens: Reading): number => {
  let to = at + 1;
  while (kindAt(text, to) === STOP) to++;
  put(tokens, at, to, stopWord(text.slice(at, to)));
  return to;
};

const stopWord = (run: string): string => {
  if (run.includes('?')) return '?';
  if (run.includes('!')) return '!';
  return run.includes('…') || run.length > 1 ? '…' : '.';
};

const readMark = (text: string, at: number, tokens: Reading): number => {
  let to = at + 1;
  if (/[\ud800-\udbff]/.test(text[at] ?? '') && /[\udc00-\udfff]/.test(text[to] ?? '')) to++;
  while (text[at] === '-' && text[to] === '-') to++;
  const letter = text.slice(at, to);
  const dash =
    letter.startsWith('--') ||
    '–—'.includes(letter) ||
    (letter === '-' && kindAt(text, to) === SPACE && kindAt(text, at - 1) === SPACE);
  put(tokens, at, to, dash ? '—' : letter);
  return to;
};
