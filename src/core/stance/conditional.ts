import { wordAt } from '../text/token-table.ts';
import { STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceTable, seek } from './stance-table.ts';

/** Tokens a condition covers when nothing ends it. */
const LONGEST = 10;

/** "if ...", "when ...", up to the comma or "then": what stands in the condition is not claimed. */
export const markConditional = (table: StanceTable, clause: Clause): void => {
  for (let at = clause.first; at < clause.to; at++) {
    if (!/^(if|unless|whether|when|whenever|until)$/.test(wordAt(table, at))) continue;
    const end = seek(table, at + 1, clause.to, (word) => /^([,;—]|then)$/.test(word));
    fill(table, at, end === clause.to ? Math.min(clause.to, at + 1 + LONGEST) : end, STANCE.conditional);
  }
};
