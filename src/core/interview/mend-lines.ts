import { countWords } from '../text/count-words.ts';
import { firstWords } from '../text/first-words.ts';
import type { Words } from '../words/words.ts';
import { type AnswerLines, more, putBack, type Taken, withLine } from './answer-lines.ts';
import { fixWords } from './fix-words.ts';

type Says = Words['terminal'];

/** Longer answers are emptied only when `/clear` is typed twice. */
const CLEARED_AT_ONCE = 20;

export const clear = (state: AnswerLines, words: Says): Taken => {
  const count = countWords(state.lines.join(' '));
  if (count === 0) return more(state, words.nothingToClear);
  if (count > CLEARED_AT_ONCE && !state.sure) return more({ ...state, sure: true }, words.clearSure(count));
  const gone = { lines: state.lines, at: 0, instead: 0 };
  return more({ ...state, lines: [], gone, sure: false }, words.cleared);
};

/** Undoing twice is back where it began, so that `/undo` itself can lose nothing. */
export const undo = (state: AnswerLines, words: Says): Taken => {
  if (state.changing !== null) return more(putBack(state), words.leftAsItWas);
  const { gone, lines } = state;
  if (gone !== null) {
    const { at, instead } = gone;
    const now = lines.slice(at, at + instead);
    const back = [...lines.slice(0, at), ...gone.lines, ...lines.slice(at + instead)];
    const again = instead === 0 ? null : { lines: now, at, instead: gone.lines.length };
    return more({ ...state, lines: back, gone: again }, words.broughtBack);
  }
  if (lines.length === 0) return more(state, words.nothingToUndo);
  const at = lines.length - 1;
  const taken = { lines: lines.slice(at), at, instead: 0 };
  return more({ ...state, lines: lines.slice(0, at), gone: taken }, words.lineTaken);
};

/** A list that is heard is held in parts of this many lines. */
const SHOWN = 9;
const FIRST_WORDS = 7;

/** Opens a line again, or says which there are. Blank lines have no number. */
export const change = (number: number | null, state: AnswerLines, words: Says): Taken => {
  const places = [...state.lines.keys()].filter((at) => state.lines[at]?.trim() !== '');
  if (places.length === 0) return more(state, words.nothingToChange);
  const wanted = places.length === 1 ? (number ?? 1) : number;
  if (wanted === null) return more(state, linesToChange(state, places, words));
  const at = places[wanted - 1];
  if (at === undefined) return more(state, words.noSuchLine(places.length));
  const was = state.lines[at] ?? '';
  const lines = [...state.lines.slice(0, at), ...state.lines.slice(at + 1)];
  return more({ ...state, lines, changing: { at, was }, sure: false }, words.lineOpen(wanted), was);
};

const linesToChange = ({ lines }: AnswerLines, places: readonly number[], words: Says): string =>
  [
    ...places.slice(0, SHOWN).map((at, index) => `${index + 1}. ${firstWords(lines[at] ?? '', FIRST_WORDS)}`),
    words.whichLine(places.length),
  ].join('\n');

/** The line that was opened again is ended; an empty one goes out. */
export const lineChanged = (line: string, state: AnswerLines, words: Says): Taken => {
  const { at, was } = state.changing ?? { at: state.lines.length, was: null };
  const before = was === null ? [] : [was];
  if (line.trim() === '') {
    const out = { ...state, changing: null, gone: { lines: before, at, instead: 0 } };
    return more(out, was === null ? '' : words.lineOut);
  }
  if (line === was) return more(withLine(state, line), words.leftAsItWas);
  return more({ ...withLine(state, line), gone: { lines: before, at, instead: 1 } }, words.lineChanged);
};

export const fix = (wrong: string, right: string, state: AnswerLines, words: Says): Taken => {
  const fixed = fixWords(state.lines, wrong, right);
  if (fixed.kind === 'missing') return more(state, words.fixMissing(firstWords(wrong, FIRST_WORDS)));
  if (fixed.kind === 'several') return more(state, words.fixSeveral(fixed.count));
  const { at, line } = fixed;
  const instead = line.trim() === '' ? [] : [line];
  const lines = [...state.lines.slice(0, at), ...instead, ...state.lines.slice(at + 1)];
  const gone = { lines: [state.lines[at] ?? ''], at, instead: instead.length };
  return more({ ...state, lines, gone, sure: false }, words.fixed(fixed.around));
};
