import type { StanceTable } from '../../../stance/stance-table.ts';
import { wordAt } from '../../../text/token-table.ts';
import { I_SAID, LINES, SAYS, WEAK, YOU_SAID } from './saying.ts';

/** Tokens looked at on each side of a quotation for the verb that reports it. */
const NEAR = 14;
/** The same for verbs that have another sense: "nadie la pidió". */
const NEAR_WEAK = 4;

/** Whether quotation marks hold somebody's words: with a reporting verb beside them, and not when the teller says them to the listener. */
export const isReported = (table: StanceTable, open: number, close: number): boolean => {
  const before = reporting(table, open - 1, -1);
  const verb = before >= 0 ? before : reporting(table, close + 1, 1);
  return verb >= 0 && !saidToListener(table, verb);
};

const NAMES =
  /^(dije|digo|pensé|pense|pensaba|llamaron|llame|nombre|titulaba|decirme|decir|diciendo|llamado|llamada|leia)$/;

/** The verb or noun nearest to the quotation that brings words, or -1. A paragraph or another quotation stops the look. */
const reporting = (table: StanceTable, from: number, step: 1 | -1): number => {
  let sentences = 0;
  for (let at = from; Math.abs(at - from) < NEAR && at >= 0 && at < table.length; at += step) {
    const word = wordAt(table, at);
    if (/^[¶“”]$/.test(word)) return -1;
    if (/^[.?!]$/.test(word)) sentences++;
    if (sentences > 1) return -1;
    if (WEAK.has(word) && (sentences > 0 || Math.abs(at - from) > NEAR_WEAK)) continue;
    if (SAYS.has(word) || YOU_SAID.has(word) || I_SAID.has(word) || LINES.has(word) || NAMES.test(word))
      return at;
  }
  return -1;
};

/** "Te digo: ...", "yo te diría". */
const saidToListener = (table: StanceTable, verb: number): boolean =>
  /^(digo|diria|repito|dije)$/.test(wordAt(table, verb)) && /^(te|les)$/.test(wordAt(table, verb - 1));

/** Stand between two lines of one speaker or chorus. */
export const joinsLines = (word: string): boolean => /^(y|o|e|luego|despues)$/.test(word);
