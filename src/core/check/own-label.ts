import type { StanceTable } from '../stance/stance-table.ts';
import { wordSet } from '../stance/stance-table.ts';
import { wordAt } from '../text/token-table.ts';

/** Words that may stand between "I" and the name somebody gives themself. */
const BRIDGE =
  wordSet(`am was been being be became become a an the still just also really truly recovering recovered former real grateful only
  call called calling myself me ourselves identify identified as consider considered not how kind of type and or young full blown - would
  say said used to have had did do feel felt like , “ will always`);
/** Tokens. */
const REACH = 9;

/** "I am an addict", "call myself a ...", "... like me": a person's word for themself is theirs. Source: domain.md 6.1. */
export const isOwnLabel = (table: StanceTable, from: number, to: number): boolean => {
  if (wordAt(table, to) === 'like' && /^(me|myself|us)$/.test(wordAt(table, to + 1))) return true;
  if (/^(me|myself)$/.test(wordAt(table, to)) || wordAt(table, from - 1) === 'myself') return true;
  for (let at = from - 1; at >= 0 && from - at < REACH; at--) {
    const word = wordAt(table, at);
    if (word === 'i' || word === 'we') return true;
    if (!BRIDGE.has(word)) return false;
  }
  return false;
};
