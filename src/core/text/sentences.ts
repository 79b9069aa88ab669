import type { Language } from '../language/language.ts';
import type { Sentence } from './token-table.ts';

/** Tokens of which the sentences are not known yet. */
export type TokensRead = {
  readonly language: Language;
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
export const splitSentences = (text: string, tokens: TokensRead): Split => {
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
const closedQuotations = (tokens: TokensRead): Uint8Array => {
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

const endsSentence = (text: string, tokens: TokensRead, at: number): boolean => {
  const word = tokens.words[at];
  if (word === '!' || word === '?') return true;
  if (word === '.') return !tokens.language.stops.endsNothing(text, tokens, at) && !insideAddress(tokens, at);
  return word === '…' && at + 1 < tokens.length && /\p{Lu}/u.test(letterAt(text, tokens, at + 1));
};

/** The first letter of a token as it was typed. */
export const letterAt = (text: string, tokens: TokensRead, at: number): string =>
  text[tokens.start[at] ?? text.length] ?? '';

const afterClosers = (tokens: TokensRead, at: number): number => {
  let to = at;
  while (to < tokens.length && ['”', ')', '’'].includes(tokens.words[to] ?? '')) to++;
  return to;
};

const lowerCaseFollows = (text: string, tokens: TokensRead, at: number): boolean =>
  at < tokens.length &&
  /\p{Ll}/u.test(letterAt(text, tokens, at)) &&
  !tokens.language.stops.opensSmall(tokens.words[at] ?? '');

/** "gmail.com", "cps.example.org": no blank around the stop. */
const insideAddress = (tokens: TokensRead, at: number): boolean =>
  tokens.end[at - 1] === tokens.start[at] &&
  tokens.end[at] === tokens.start[at + 1] &&
  /^(com|org|net|gov|edu|co|uk|ca|au|nz|ie|io|info|example)$/.test(tokens.words[at + 1] ?? '');
