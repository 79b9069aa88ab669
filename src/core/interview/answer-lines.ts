import type { Reply, Step } from './reply.ts';

/** An answer while it is being written, line by line. */
export type AnswerLines = {
  /** Lines that were ended with Enter. */
  readonly lines: readonly string[];
  /** A line in the middle that is open again: before which line it goes back, and what it said; null for a new one there. */
  readonly changing: { readonly at: number; readonly was: string | null } | null;
  /**
   * What `/undo` brings back, the line before which it stood, and how many lines stand there in its place; null when there is nothing.
   */
  readonly gone: { readonly lines: readonly string[]; readonly at: number; readonly instead: number } | null;
  /** `/clear` was asked once, and the answer is long. */
  readonly sure: boolean;
  /** First choice that is on screen, for long lists. */
  readonly from: number;
};

/** What a line leads to. */
export type Taken =
  /** `open`: what stands in the line that is opened next. */
  | { readonly kind: 'more'; readonly state: AnswerLines; readonly say: string; readonly open: string }
  /** Nothing was said and nothing is assumed: the question is shown again. */
  | { readonly kind: 'again'; readonly state: AnswerLines; readonly say: string }
  | { readonly kind: 'help'; readonly state: AnswerLines; readonly say: '' }
  | { readonly kind: 'reply'; readonly reply: Reply; readonly say: string };

export const more = (state: AnswerLines, say: string = '', open: string = ''): Taken => ({
  kind: 'more',
  state,
  say,
  open,
});
export const replied = (reply: Reply, say: string = ''): Taken => ({ kind: 'reply', reply, say });

export const beginAnswer = (lines: readonly string[]): AnswerLines => ({
  lines,
  changing: null,
  gone: null,
  sure: false,
  from: 0,
});

/** A field of one line, which Enter ends. */
export const isOneLine = ({ kind, lines }: Step): boolean => kind === 'words' && lines === 'one';

/** So many words are no slip of the finger at a menu or a key: they are words of the teller's. */
const A_SENTENCE = 4;
export const isSentence = (typed: string): boolean =>
  typed.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length >= A_SENTENCE;

/**
 * What stands at a question when it is opened: lines that were ended, and the one under the cursor. A line that was ended stays ended,
 * so that no words run into each other; a field of one line has its words in the line. `goesOn`: the question was read a moment
 * ago. `canEdit`: what stands in a line can be changed there.
 */
export const linesAt = (
  step: Step,
  half: string,
  { goesOn, canEdit }: { readonly goesOn: boolean; readonly canEdit: boolean },
): { readonly lines: readonly string[]; readonly open: string } => {
  const written = half.split('\n');
  const last = written.pop() ?? '';
  const ended = last === '' ? written : [...written, last];
  if (!canEdit) return { lines: ended, open: '' };
  if (isOneLine(step) && (last !== '' || goesOn)) return { lines: [], open: ended.join(' ') };
  return goesOn ? { lines: ended, open: '' } : { lines: written, open: last };
};

const ENDS_SENTENCE = /[.!?…]["'”’)]*$/u;
const BEGINS_WORD = /^["'“‘(]?\p{L}/u;

/** Who goes on behind a sentence that came back does not begin with a space; in the middle of a word none belongs. */
export const gapBehind = (given: string, typed: string): '' | ' ' =>
  ENDS_SENTENCE.test(given) && BEGINS_WORD.test(typed) ? ' ' : '';

/** All lines, with the open one where it belongs. */
const withOpen = ({ lines, changing }: AnswerLines, open: readonly string[]): readonly string[] => {
  const at = changing?.at ?? lines.length;
  return [...lines.slice(0, at), ...open, ...lines.slice(at)];
};

/** The half answer: all lines and what stands in the line that is open. */
export const halfOf = (state: AnswerLines, open: string): string => withOpen(state, [open]).join('\n');

/** The finished answer. Blank lines around it go; those inside stay, for they are paragraphs. */
export const textOf = (state: AnswerLines, step: Step): string => {
  if (step.kind === 'list') {
    return state.lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  }
  return state.lines
    .map((line) => line.trimEnd())
    .join(step.lines === 'one' ? ' ' : '\n')
    .replace(/^(?:[^\S\n]*\n)+/u, '')
    .trimEnd();
};

/**
 * The open line is ended, and stands in its place. With it a change that stands is no longer the last thing that was done; words that
 * are gone can still come back.
 */
export const withLine = (state: AnswerLines, line: string): AnswerLines => ({
  ...state,
  lines: withOpen(state, [line]),
  changing: null,
  gone: state.gone !== null && state.gone.instead > 0 ? null : state.gone,
  sure: false,
});

/** A line that came in the middle of a paste: it is story, whatever it looks like, and never ends the answer. */
export const takePasted = (line: string, state: AnswerLines): AnswerLines => ({
  ...withLine(state, line),
  changing: state.changing === null ? null : { at: state.changing.at + 1, was: null },
});

/** Whatever comes in between, a line that was opened again goes back as it was. */
export const putBack = (state: AnswerLines): AnswerLines => {
  if (state.changing === null) return state;
  return state.changing.was === null ? { ...state, changing: null } : withLine(state, state.changing.was);
};
