import { firstWords } from '../text/first-words.ts';

/** What became of "these words for those": the line that was mended, or why none was. */
export type Fixed =
  | { readonly kind: 'fixed'; readonly at: number; readonly line: string; readonly around: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'several'; readonly count: number };

type Place = { readonly at: number; readonly start: number; readonly end: number };

const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** Any run of spaces, and any shape of a quote: what is typed is seldom what a phone or an editor has put there. */
const loosely = (words: string): string =>
  words
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]');

const asWholeWords = (words: string): string => {
  const before = new RegExp(`^${LETTER}`, 'u').test(words) ? `(?<!${LETTER})` : '';
  const after = new RegExp(`${LETTER}$`, 'u').test(words) ? `(?!${LETTER})` : '';
  return before + loosely(words) + after;
};

const placesOf = (lines: readonly string[], pattern: RegExp): readonly Place[] =>
  lines.flatMap((line, at) =>
    Array.from(line.matchAll(pattern), ({ index, 0: found }) => ({
      at,
      start: index,
      end: index + found.length,
    })),
  );

/**
 * Puts the right words where the wrong ones stand: as whole words, else in any case of letters, else inside a word. Where they
 * stand in several places nothing is changed, for nobody has said which.
 */
export const fixWords = (lines: readonly string[], wrong: string, right: string): Fixed => {
  const whole = asWholeWords(wrong);
  const found = [new RegExp(whole, 'gu'), new RegExp(whole, 'giu'), new RegExp(loosely(wrong), 'gu')]
    .map((pattern) => placesOf(lines, pattern))
    .find((places) => places.length > 0);
  const [place, ...others] = found ?? [];
  if (place === undefined) return { kind: 'missing' };
  if (others.length > 0) return { kind: 'several', count: others.length + 1 };
  const line = lines[place.at] ?? '';
  const before = line.slice(0, place.start);
  const after = line.slice(place.end);
  // Words that are taken out leave one space behind them, not two.
  const rest = right === '' && (before === '' || before.endsWith(' ')) ? after.trimStart() : after;
  return { kind: 'fixed', at: place.at, line: before + right + rest, around: around(before, right, rest) };
};

/** Few enough to be heard in one breath. */
const BESIDE = 3;
const MOST = 8;

/** The mended words with a few on each side. */
const around = (before: string, right: string, after: string): string => {
  const left = before.split(/\s+/).filter((word) => word !== '');
  const far = after.split(/\s+/).filter((word) => word !== '');
  const glued = /\s$/.test(before) || before === '' ? ' ' : '';
  const shown = firstWords(right, MOST);
  const start = left.slice(-BESIDE).join(' ');
  const end = far.slice(0, BESIDE).join(' ');
  const gap = /^\s/.test(after) ? ' ' : '';
  const middle = `${start}${start === '' ? '' : glued}${shown}${gap}${end}`.trim();
  return `${left.length > BESIDE ? '... ' : ''}${middle}${far.length > BESIDE ? ' ...' : ''}`;
};
