import { wordAt } from '../text/token-table.ts';
import { IN_QUOTES, STANCE } from './stance-bits.ts';
import { fill, type StanceTable, stanceAt } from './stance-table.ts';

/** Tokens. Longer quotations are taken for a lost closing mark. */
const LONGEST_DOUBLE = 400;
const LONGEST_SINGLE = 60;

/**
 * Quotation marks, paired within a paragraph. They excuse only what the language knows to be reported beside them (domain.md S1).
 */
export const markQuotations = (table: StanceTable): void => {
  for (let at = 0; at < table.length; at++) {
    const open = wordAt(table, at);
    if (open !== '“' && open !== '‘') continue;
    const close = closing(table, at, open);
    if (close < 0) continue;
    fill(table, at, close + 1, IN_QUOTES);
    if (followsQuoted(table, at) || table.language.stances.isReported(table, at, close))
      fill(table, at, close + 1, STANCE.quoted);
    at = close;
  }
};

const closing = (table: StanceTable, open: number, mark: string): number => {
  const shut = mark === '“' ? '”' : '’';
  const last = Math.min(table.length, open + (mark === '“' ? LONGEST_DOUBLE : LONGEST_SINGLE));
  for (let at = open + 1; at < last; at++) {
    const word = wordAt(table, at);
    if (word === '¶') return -1;
    if (word === shut) return at - open > 1 ? at : -1;
  }
  return -1;
};

/** One more line of the same speaker or chorus: nothing but a mark, "and" or "or" since a quotation that was reported. */
const followsQuoted = (table: StanceTable, open: number): boolean => {
  let before = open - 1;
  const { joinsLines } = table.language.stances;
  while (before > 0 && (/^[,;.—…]$/.test(wordAt(table, before)) || joinsLines(wordAt(table, before))))
    before--;
  return /^[”’]$/.test(wordAt(table, before)) && (stanceAt(table, before) & STANCE.quoted) !== 0;
};
