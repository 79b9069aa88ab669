import { findPrivateWords } from '../check/keep-private.ts';
import { readText } from '../check/read-text.ts';
import type { Span } from '../check/report.ts';
import { judgeStances } from '../stance/judge-stances.ts';
import { tokenize } from '../text/tokens.ts';
import type { Copy } from './story-copy.ts';

/** Fewer words of a private answer than these could stand in any story: a year, or "yes". */
const FEWEST = 4;

/** A private answer has no place in a review copy; a line of it that was pasted into the story is as private as the answer. */
export const privateLines = (answers: readonly string[]): readonly string[] =>
  answers
    .flatMap((text) => text.split(/\n|(?<=[.!?])\s/))
    .map((line) => line.trim())
    .filter((line) => line.split(/\s+/).length >= FEWEST);

/** A copy for a supervisor or trainer: what is to stay private is blanked in words, and nothing stands beside the story. */
export const reviewCopy = (copy: Copy, privateWords: readonly string[], blank: string): Copy => ({
  ...copy,
  title: blanked(copy.title, privateWords, blank),
  head: '',
  text: blanked(copy.text.replace(/^\n+/, ''), privateWords, blank),
  beside: [],
});

const blanked = (text: string, privateWords: readonly string[], blank: string): string =>
  joined(placesIn(text, privateWords)).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${blank}${rest.slice(end)}`,
    text,
  );

/**
 * As the check finds them, each by itself, for two may share a word; and also where it does not look, in comments and addresses: a reader of
 * the copy sees those too.
 */
const placesIn = (text: string, privateWords: readonly string[]): readonly Span[] => {
  const tables = [readText(text).table, judgeStances(tokenize(text, []), [])];
  return [
    ...privateWords.flatMap((word) => tables.flatMap((table) => findPrivateWords(table, [word]))),
    ...privateWords.filter((word) => UNSPACED.test(word)).flatMap((word) => spansOf(text, word)),
  ];
};

/** Scripts that are written without blanks: there a name stands inside what counts as one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const spansOf = (text: string, word: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    spans.push({ start: at, end: at + word.length });
  return spans;
};

/** In order, and those that touch made one. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const apart: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
};
