import { readFrontMatter } from './front-matter.ts';
import { closesFence, fenceFinder } from './mask-fences.ts';
import { type Cut, maskInline } from './mask-inline.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'table';
/** A stretch of prose; offsets in UTF-16 units of the source. */
export type Block = { readonly start: number; readonly end: number; readonly kind: BlockKind };
/** An HTML comment: the place where a teller may keep a finding. `text` is what stands between the marks. */
export type Comment = { readonly start: number; readonly end: number; readonly text: string };
export type Masked = {
  /** As long as the source: everything that is not prose is a space, so an offset here is an offset there. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
};

const HEADING = /^ {0,3}#{1,6}(?=\s|$)/;
const ITEM = /^\s*(?:[-*+]|(\d{1,9})[.)])(?=\s)/;
const QUOTE = /^ {0,3}> ?/;
const BREAK = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:\s*\S/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;

type State = {
  readonly cuts: Cut[];
  readonly blocks: Block[];
  readonly comments: Comment[];
  open: Block | null;
  /** False once a comment was found that never closes: no later one can. */
  commentsLeft: boolean;
};

/**
 * Markdown to prose of the same length. Line by line for blocks, one scan a block for inline marks; no tree, no dependency. Front
 * matter, fences, comments, tags and link targets are cut. Indented text stays: in a draft it is a poem or a pasted letter, not code.
 */
export const mask = (source: string): Masked => {
  const state: State = { cuts: [], blocks: [], comments: [], open: null, commentsLeft: true };
  const from = readFrontMatter(source).bodyStart || (source.charCodeAt(0) === 0xfeff ? 1 : 0);
  if (from) state.cuts.push([0, from]);
  const opensFence = fenceFinder(source);
  let fence = '';
  let stop = from;
  let next = from;
  for (let at = from; at < source.length; ) {
    const midLine = at < next; // after a comment; the end of the line is still known
    if (!midLine) ({ stop, next } = lineEnd(source, at));
    const line = source.slice(at, stop);
    if (fence) {
      state.cuts.push([at, stop]);
      if (closesFence(line, fence)) fence = '';
      at = next;
      continue;
    }
    const comment = state.commentsLeft ? openComment(source, at, line, state) : null;
    if (comment) {
      state.comments.push(comment);
      state.cuts.push([comment.start, comment.end]);
      readPart(source, at, Math.min(stop, comment.start), midLine, state);
      at = comment.end;
      continue;
    }
    fence = midLine ? '' : opensFence(line, at);
    if (fence) {
      closeBlock(state);
      state.cuts.push([at, stop]);
    } else readPart(source, at, stop, midLine, state);
    at = next;
  }
  closeBlock(state);
  maskBlocks(source, state);
  return { text: applyCuts(source, state.cuts), blocks: state.blocks, comments: state.comments };
};

/** Inline marks are looked for where comments and quotation marks of blocks are gone, so that a tick in a comment opens no code. */
const maskBlocks = (source: string, state: State): void => {
  const prose = state.comments.length > 0 ? applyCuts(source, state.cuts) : source;
  for (const block of state.blocks) maskInline(prose.slice(block.start, block.end), block.start, state.cuts);
};

const lineEnd = (source: string, at: number): { stop: number; next: number } => {
  let stop = at;
  while (stop < source.length && source.charCodeAt(stop) !== 10 && source.charCodeAt(stop) !== 13) stop++;
  const two = source.charCodeAt(stop) === 13 && source.charCodeAt(stop + 1) === 10;
  return { stop, next: stop + (two ? 2 : 1) };
};

/** A comment that begins in this line and closes anywhere after it; one that never closes is prose. */
const openComment = (source: string, at: number, line: string, state: State): Comment | null => {
  const begin = line.indexOf('<!--');
  if (begin < 0) return null;
  const start = at + begin;
  const close = source.indexOf('-->', start + 4);
  if (close < 0) state.commentsLeft = false;
  return close < 0 ? null : { start, end: close + 3, text: source.slice(start + 4, close) };
};

const closeBlock = (state: State): void => {
  if (state.open) state.blocks.push(state.open);
  state.open = null;
};

/** What follows a comment in its line goes on where the line was: it begins no item and ends no paragraph. */
const readPart = (source: string, at: number, stop: number, midLine: boolean, state: State): void => {
  if (!midLine || !state.open) readLine(source, at, stop, state);
  else if (source.slice(at, stop).trim()) state.open = { ...state.open, end: stop };
};

const readLine = (source: string, at: number, stop: number, state: State): void => {
  const line = source.slice(at, stop);
  if (!line.trim()) {
    closeBlock(state);
    return;
  }
  if (state.open?.kind === 'paragraph' && UNDERLINE.test(line)) {
    state.open = { ...state.open, kind: 'heading' };
    closeBlock(state);
    state.cuts.push([at, stop]);
    return;
  }
  if (BREAK.test(line) || DEFINITION.test(line)) {
    closeBlock(state);
    state.cuts.push([at, stop]);
    return;
  }
  const quoted = cutQuoteMarks(line, at, state);
  readBlockStart(source, at + quoted, stop, quoted > 0, state);
};

const cutQuoteMarks = (line: string, at: number, state: State): number => {
  let length = 0;
  for (let mark = QUOTE.exec(line); mark; mark = QUOTE.exec(line.slice(length))) length += mark[0].length;
  if (length) state.cuts.push([at, at + length]);
  return length;
};

const readBlockStart = (source: string, at: number, stop: number, quoted: boolean, state: State): void => {
  const line = source.slice(at, stop);
  const heading = HEADING.exec(line);
  const item = heading ? null : ITEM.exec(line);
  const marker = heading ?? (item && startsItem(item, state.open) ? item : null);
  let kind: BlockKind = quoted ? 'quote' : 'paragraph';
  let start = at;
  if (marker) {
    closeBlock(state);
    start = at + marker[0].length;
    state.cuts.push([at, start]);
    if (!quoted) kind = heading ? 'heading' : 'item';
  } else if (TABLE_ROW.test(line)) {
    kind = 'table';
    for (let bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', bar + 1))
      state.cuts.push([at + bar, at + bar + 1, '.']);
  }
  if (state.open && (state.open.kind === 'quote') !== quoted && quoted) closeBlock(state);
  state.open = state.open ? { ...state.open, end: stop } : { start, end: stop, kind };
  if (kind === 'heading') closeBlock(state);
};

/** "2019. That was the year." in the middle of a paragraph is a sentence; only "1." may break into one. */
const startsItem = (item: RegExpExecArray, open: Block | null): boolean => {
  const number = item[1];
  if (number === undefined) return true;
  if (open?.kind === 'paragraph') return number === '1';
  return number.length < 3;
};

const applyCuts = (source: string, cuts: readonly Cut[]): string => {
  const sorted = [...cuts].sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to, letter] of sorted) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    pieces.push(source.slice(at, start));
    pieces.push(
      letter ? letter + ' '.repeat(to - start - 1) : source.slice(start, to).replace(/[^\r\n]/g, ' '),
    );
    at = to;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
};
