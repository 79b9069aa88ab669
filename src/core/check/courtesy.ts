import type { StanceTable } from '../stance/stance-table.ts';
import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';

/** Imperatives that are polite or turn the talk, not advice. Source: domain.md S8, labels guide ("courtesy imperatives"). */
const POLITE: ReadonlySet<string> = new Set(
  `feel free|bear with|thank you|excuse me|fast forward|picture this|take care|keep in|let me|let us|come on|try as|take this|take what|
  leave the|tell me|take it|listen to|trust me|believe me|wait until|wait till|go figure|call me|call it|make it|say what|come to|speaking of|
  turns out|think about|let it|take your|stop me|say no|say so|come as|hang in|remember i|hold on|keep me|help yourself|ask me|imagine a|
  imagine that|send me|text me|see you|say hello|take me|give me|meet me|show me|write me|forgive me|pass if|step out|come back|let yourself`
    .split('|')
    .map((two) => two.trim()),
);

/** Why a command is none, or '': a polite phrase, or a statement that only looks like one ("Work at the mill was hard"). */
export const notACommand = (table: StanceTable, from: number): string => {
  if (POLITE.has(`${wordAt(table, from)} ${wordAt(table, from + 1)}`)) return 'polite phrase';
  if (classAt(table, from + 1) & (CLASS.be | CLASS.modal | CLASS.have)) return 'statement';
  return opensStatement(table, from) ? 'statement' : '';
};

/** Tokens looked at for the verb of the statement. */
const NEAR = 8;

const opensStatement = (table: StanceTable, from: number): boolean => {
  const sentence = table.sentences[table.sentenceOf[from] ?? 0];
  const last = Math.min(sentence?.to ?? from, from + NEAR);
  for (let at = from + 1; at < last; at++) {
    const word = wordAt(table, at);
    if (/^(,|and|you|your|that|who|what)$/.test(word)) return false;
    if (/^(was|were|came|is|are)$/.test(word)) return true;
  }
  return false;
};
