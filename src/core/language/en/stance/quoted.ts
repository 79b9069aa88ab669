import { type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { SAYING, WEAK_SAYING } from './saying-verbs.ts';

/** Tokens looked at on each side of a quotation for the verb that reports it. */
const NEAR = 14;
/** The same for verbs that have another sense: "she snapped the book shut". */
const NEAR_WEAK = 6;

/**
 * Whether quotation marks hold somebody's words: only with a reporting verb beside them (domain.md S1), and not when the teller says them to
 * the listener ("what I tell you is: ...").
 */
export const isReported = (table: StanceTable, open: number, close: number): boolean => {
  const before = reportingVerb(table, open - NEAR, open, -1);
  const after = reportingVerb(table, close + 1, close + 1 + NEAR, 1);
  const verb = before >= 0 ? before : after;
  if (verb < 0) return calledSo(table, open) || namedSpeaker(table, open);
  return !saidToListener(table, verb);
};

/** The reporting verb nearest to the quotation within its neighbourhood, or -1. A paragraph or another quotation stops the look. */
const reportingVerb = (table: StanceTable, from: number, to: number, direction: 1 | -1): number => {
  const count = to - Math.max(from, 0);
  let sentences = 0;
  for (let step = 0; step < count; step++) {
    const at = direction > 0 ? from + step : to - 1 - step;
    const word = wordAt(table, at);
    if (word === '¶' || word === '“' || word === '”') return -1;
    if (word === '.' || word === '?' || word === '!') sentences++;
    if (sentences > 1) return -1;
    if (WEAK_SAYING.has(word) && (sentences > 0 || step > NEAR_WEAK)) continue;
    if (SAYING.has(word) || (SPOKEN_OF.has(word) && !isMine(table, at)) || likeSpeech(table, at)) return at;
  }
  return -1;
};

/** Nouns that bring somebody's words: "People had advice.", "My rule was", "The sign over the door". */
const SPOKEN_OF = wordSet('advice motto slogan slogans saying sayings sign poster');

/** "my advice", "my own motto". */
const isMine = (table: StanceTable, noun: number): boolean =>
  wordAt(table, noun - 1) === 'my' || wordAt(table, noun - 2) === 'my';

/** "and he was like", "she is all": speech in a story told aloud. */
const likeSpeech = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === 'like' &&
  (classAt(table, at - 1) & CLASS.be) !== 0 &&
  (classAt(table, at - 2) & CLASS.pro3) !== 0;

/** "they called me “junkie”", "the sign read “...”", "my rule was “...”": a name or a written line. */
const calledSo = (table: StanceTable, open: number): boolean =>
  /^(go|going)$/.test(wordAt(table, open - (wordAt(table, open - 1) === ',' ? 2 : 1))) ||
  /^(called|call|calls|named|read|reads|titled|labeled|labelled)$/.test(wordAt(table, open - 1)) ||
  /^(called|call|calls)$/.test(wordAt(table, open - 2)) ||
  /^(called|call|calls)$/.test(wordAt(table, open - 3));

/** "My own sister, “...”": somebody named, a comma, and their words; not "my advice, “...”". */
const namedSpeaker = (table: StanceTable, open: number): boolean => {
  if (wordAt(table, open - 1) !== ',' || OWN_WORDS.has(wordAt(table, open - 2))) return false;
  const first = table.sentences[table.sentenceOf[open] ?? 0]?.from ?? open;
  return open - first <= 5 && open - first > 2 && (classAt(table, first) & CLASS.poss) !== 0;
};
const OWN_WORDS = wordSet('advice word words message answer point motto rule tip prayer hope wish');

/** "I tell you: ...", "let me tell you: ...", "I say to you". */
const saidToListener = (table: StanceTable, verb: number): boolean => {
  if (wordAt(table, verb + 1) === 'you')
    return wordAt(table, verb - 1) === 'i' || /^(me|can|to|will)$/.test(wordAt(table, verb - 1));
  return wordAt(table, verb + 1) === 'to' && wordAt(table, verb + 2) === 'you';
};

/** Stand between two lines of one speaker or chorus. */
export const joinsLines = (word: string): boolean => /^(and|or|then)$/.test(word);
