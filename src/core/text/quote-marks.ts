import { APOSTROPHE, kindAt, NEWLINE, QUOTE, SPACE, STOP, WORD } from './characters.ts';

/** Which quotations stand open at this place of a paragraph. */
export type OpenQuotes = { double: boolean; single: boolean };

/** Is the double quotation mark at `at` an opening one? Curly marks say so themselves unless their neighbours clearly disagree. */
export const opensQuote = (text: string, at: number, open: OpenQuotes): boolean => {
  const lean = leaning(text, at);
  const mark = text[at] ?? '';
  if ('„«‟'.includes(mark)) return true;
  if (mark === '»') return false;
  if (mark === '“') return lean > -2; // „so“ is closed by it
  if (mark === '”') return lean === 2; // ”so” is opened by it
  return lean === 0 ? !open.double : lean > 0;
};

/**
 * Which way a mark leans, from -2 (closes) to 2 (opens). Blank space on both sides, as blanked-out emphasis leaves it, tells nothing, nor
 * do letters on both sides.
 */
const leaning = (text: string, at: number): number => {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  const gapBefore = before === SPACE || before === NEWLINE || '([{—–-'.includes(text[at - 1] ?? ' ');
  const left = gapBefore ? 1 : before === APOSTROPHE || before === QUOTE ? 0 : -1;
  const unclear = after === APOSTROPHE || after === QUOTE || '([{$£€#@…'.includes(text[at + 1] ?? ' ');
  const right = after === WORD ? 1 : unclear ? 0 : -1;
  return left + right;
};

/** An apostrophe that is in no word: ‘ opens, ’ closes, ' is neither. */
export const apostropheMark = (text: string, at: number): "'" | '‘' | '’' => {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  if (before === WORD || before === STOP || text[at - 1] === ',') return '’';
  if (before === QUOTE && after !== WORD) return '’';
  const opening = before !== APOSTROPHE && (after === WORD || after === QUOTE);
  return opening ? '‘' : "'";
};
