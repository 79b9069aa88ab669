import { letters, letterWidth, width } from './width.ts';

/** A stretch that stays on one line when it can, with the space that stands before it in the text. */
type Piece = { readonly gap: string; readonly text: string; readonly cells: number };

const SPACES = /([ \u3000\u200b]+)/u;
// Closing marks that no line of Chinese or Japanese begins with.
const CLINGS = /^[、。，．,.!?:;！？：；）」』〉》】〕ー…’”)\]}]/u;

/** Breaks between wide letters, which are written without spaces. */
const splitWide = (word: string): readonly string[] => {
  const parts: string[] = [];
  let afterWide = false;
  for (const letter of letters(word)) {
    const wide = letterWidth(letter) === 2;
    const last = parts.at(-1);
    if (last === undefined || ((wide || afterWide) && !CLINGS.test(letter))) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
    afterWide = wide;
  }
  return parts;
};

const piecesOf = (line: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let gap = '';
  for (const stretch of line.split(SPACES)) {
    if (stretch === '') continue;
    if (SPACES.test(stretch)) {
      gap = stretch;
      continue;
    }
    for (const text of splitWide(stretch)) {
      pieces.push({ gap, text, cells: width(text) });
      gap = '';
    }
  }
  return pieces;
};

/** Cuts a word that is wider than a whole line, between letters. */
const cut = (word: string, room: number): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  let cells = 0;
  for (const letter of letters(word)) {
    const more = letterWidth(letter);
    if (cells + more > room && part !== '') {
      parts.push(part);
      part = '';
      cells = 0;
    }
    part += letter;
    cells += more;
  }
  return part === '' ? parts : [...parts, part];
};

const wrapLine = (line: string, columns: number, first: string, rest: string): readonly string[] => {
  const done: string[] = [];
  let current = first;
  let room = columns - width(first);
  let empty = true;
  for (const piece of piecesOf(line)) {
    const needed = (empty && done.length > 0 ? 0 : width(piece.gap)) + piece.cells;
    if (needed <= room) {
      current += (empty && done.length > 0 ? '' : piece.gap) + piece.text;
      room -= needed;
      empty = false;
      continue;
    }
    const full = columns - width(rest);
    const parts = piece.cells > full ? cut(piece.text, full) : [piece.text];
    if (!empty) done.push(current);
    for (const part of parts.slice(0, -1)) done.push(rest + part);
    current = rest + (parts.at(-1) ?? '');
    room = full - width(parts.at(-1) ?? '');
    empty = false;
  }
  return [...done, current.trimEnd() === '' ? '' : current];
};

/**
 * Breaks text into lines of at most `columns` cells, between words where that is possible. Line ends in the text stay.
 * `first` stands before the first line of each paragraph, `rest` before those that follow it. Styled text may be wrapped:
 * the marks of a style take no room.
 */
export const wrap = (text: string, columns: number, first: string = '', rest: string = first): string =>
  text
    .split('\n')
    .flatMap((line) => wrapLine(line, Math.max(columns, width(rest) + 2), first, rest))
    .join('\n');
