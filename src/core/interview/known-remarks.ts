import type { SheetLine } from './worksheet-lines.ts';
import type { Remark } from './worksheet-remarks.ts';

/** Words behind `%%` that no worksheet has there: the teller wrote them. */
export type ForeignWords = { readonly line: number; readonly text: string };

/** The lines of a part, once the remarks that we wrote are taken out. */
export type Unremarked = {
  readonly body: readonly SheetLine[];
  readonly foreign: readonly ForeignWords[];
  /** The prompts whose questions stand there, whatever the brackets say. */
  readonly asks: readonly string[];
  /** The choices that stand on a line, ours among other words, by line. */
  readonly choicesAt: ReadonlyMap<number, readonly string[]>;
};

/** The remarks that may stand in a worksheet, ready to be found. Made once for a file. */
export type KnownRemarks = {
  readonly byFirst: ReadonlyMap<string, readonly Known[]>;
};
type Known = Omit<Remark, 'text'> & { readonly squeezed: string; readonly opensFile: boolean };

/**
 * Without what an editor may change on its own: spaces and line ends (it wraps), quotes (it makes them round), dashes and dots (it
 * joins them).
 */
const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/…/g, '...')
    .replace(/[\s\u200b-]|[\u2010-\u2015]/g, '');

/** `command`: the remark behind which a name of a file stands, of which nobody knows what it was. */
export const knownRemarks = (remarks: readonly Remark[], command: string): KnownRemarks => {
  const byFirst = new Map<string, Known[]>();
  for (const { text, ...names } of remarks) {
    const known: Known = { ...names, squeezed: squeezed(text), opensFile: text === command };
    const first = known.squeezed.slice(0, 1);
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), known]);
  }
  // The longest first: one remark may be the beginning of another.
  for (const all of byFirst.values()) all.sort((one, other) => other.squeezed.length - one.squeezed.length);
  return { byFirst };
};

type Token = { readonly text: string; readonly line: number; readonly start: number; readonly end: number };
/** Lines of remarks that follow each other, as one string without spaces, and the words in it. */
type Block = { readonly text: string; readonly tokens: readonly Token[] };

/** Takes our own remarks out of a part, however they were wrapped anew, and gives back every other word. */
export const withoutKnown = (lines: readonly SheetLine[], known: KnownRemarks): Unremarked => {
  const body: SheetLine[] = [];
  const foreign: ForeignWords[] = [];
  const asks: string[] = [];
  const choicesAt = new Map<number, string[]>();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    if (!line.remark) {
      body.push(line);
      at += 1;
      continue;
    }
    const end = endOfBlock(lines, at, known);
    const taken = takeKnown(blockOf(lines.slice(at, end)), known);
    foreign.push(...taken.foreign);
    asks.push(...taken.asks);
    for (const { line: number, choice } of taken.choices)
      choicesAt.set(number, [...(choicesAt.get(number) ?? []), choice]);
    at = pastGap(lines, end, body);
  }
  return { body, foreign, asks, choicesAt };
};

/** Air stood on both sides of a remark; once it is out, one side is enough. */
const pastGap = (lines: readonly SheetLine[], from: number, before: readonly SheetLine[]): number => {
  if (before.at(-1)?.text !== '') return from;
  let next = from;
  while (lines[next]?.remark === false && lines[next]?.text === '') next += 1;
  return next;
};

const blockOf = (lines: readonly SheetLine[]): Block => {
  const tokens: Token[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const { number, text } of lines) {
    for (const word of text.split(/\s+/)) {
      const piece = squeezed(word);
      if (piece === '') continue;
      tokens.push({ text: word, line: number, start: length, end: length + piece.length });
      pieces.push(piece);
      length += piece.length;
    }
  }
  return { text: pieces.join(''), tokens };
};

/** Remarks that follow each other, and a line that lost its sign when an editor broke a remark in two. */
const endOfBlock = (lines: readonly SheetLine[], from: number, known: KnownRemarks): number => {
  let end = from + 1;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    if (line.remark) {
      end += 1;
      continue;
    }
    if (squeezed(line.text) === '' || !goesOn(lines.slice(Math.max(from, end - LONGEST), end), line, known))
      break;
    end += 1;
  }
  return end;
};

/** No remark of ours is broken into more lines than this. */
const LONGEST = 40;

const goesOn = (before: readonly SheetLine[], line: SheetLine, { byFirst }: KnownRemarks): boolean => {
  const { text, tokens } = blockOf(before);
  const more = squeezed(line.text);
  return tokens.some(({ start }) =>
    (byFirst.get(text.charAt(start)) ?? []).some(
      (one) =>
        one.squeezed.startsWith(more, text.length - start) && one.squeezed.startsWith(text.slice(start)),
    ),
  );
};

type Taken = {
  readonly foreign: readonly ForeignWords[];
  readonly choices: readonly { readonly line: number; readonly choice: string }[];
  readonly asks: readonly string[];
};

const takeKnown = ({ text, tokens }: Block, { byFirst }: KnownRemarks): Taken => {
  const ends = new Map(tokens.map(({ end }, index) => [end, index]));
  const foreign: ForeignWords[] = [];
  const choices: { line: number; choice: string }[] = [];
  const asks: string[] = [];
  let next = 0;
  while (next < tokens.length) {
    const token = tokens[next];
    if (token === undefined) break;
    const found = (byFirst.get(text.charAt(token.start)) ?? []).find(
      (one) => text.startsWith(one.squeezed, token.start) && ends.has(token.start + one.squeezed.length),
    );
    if (found === undefined) {
      foreign.push({ line: token.line, text: token.text });
      next += 1;
      continue;
    }
    if (found.choice !== undefined) choices.push({ line: token.line, choice: found.choice });
    if (found.asks !== undefined) asks.push(found.asks);
    next = (ends.get(token.start + found.squeezed.length) ?? next) + 1;
    if (found.opensFile) next = behindFile(tokens, next);
  }
  return { foreign: onOneLine(foreign), choices, asks };
};

/** The name of a file, as it is typed in a command: one word, or several in quotes. */
const behindFile = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from];
  if (first === undefined || first.line !== tokens[from - 1]?.line) return from;
  const quote = /^["'\u2018\u201c]/.exec(first.text)?.[0];
  if (quote === undefined) return from + 1;
  const closes = /["'\u2019\u201d]$/;
  const last = tokens.findIndex(
    (token, at) =>
      at >= from &&
      token.line === first.line &&
      closes.test(token.text) &&
      (at > from || token.text.length > 1),
  );
  return last < 0 ? from + 1 : last + 1;
};

const onOneLine = (words: readonly ForeignWords[]): readonly ForeignWords[] => {
  const lines = new Map<number, string[]>();
  for (const { line, text } of words) lines.set(line, [...(lines.get(line) ?? []), text]);
  return [...lines].map(([line, texts]) => ({ line, text: texts.join(' ') }));
};
