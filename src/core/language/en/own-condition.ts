import type { StanceTable } from '../../stance/stance-table.ts';
import { wordAt } from '../../text/token-table.ts';

/**
 * "When you forgive her the pain will stop", "if I don't say it", "whatever you call it": the match holds its own condition, so it is a
 * claim; another's condition would excuse it.
 */
export const opensItself = (table: StanceTable, from: number): boolean =>
  /^(when|until|whatever)$/.test(wordAt(table, from)) ||
  (wordAt(table, from) === 'if' && wordAt(table, from + 1) === 'i');
