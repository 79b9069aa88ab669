import { STANCE } from '../../../stance/stance-bits.ts';
import {
  type Clause,
  fill,
  type StanceMark,
  type StanceTable,
  wordSet,
} from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { ES } from '../lexicon.ts';

const NEGATIONS = wordSet('no nunca jamas tampoco ni sin nadie nada ninguno ninguna');
/** Verbs of the teller that take back a whole claim: "no digo que", "no quiero decirte que", "no puedo prometerte". Source: domain.md S2. */
const DISCLAIMS = wordSet(
  `digo diria diré diciendo decir decirte decirle dije creo pienso pensar creer es trata significa quiere puedo puede prometer prometerte
  prometo aseguro asegurar garantizar garantizo sé se sabe vengo voy pretendo quiero busco intento prometerle saber`,
);
/** Verbs that stand before another: "no estoy diciendo". */
const HELPS = ES.ser | ES.haber | ES.modal;
/** Tokens that a plain "no" reaches over: pronouns and a verb. */
const REACH = 4;
/** Of a disclaimer: from "no" to its verb. */
const NEAR = 5;

/**
 * What is denied or not claimed: "no tienes que", "no digo que debas", "nadie puede prometer que". A plain "no" reaches over its verb, one that
 * takes back a claim to the end of the clause.
 */
export const negated: StanceMark = {
  opens: (word) => NEGATIONS.has(word),
  mark: (table, clause, at) => {
    const word = wordAt(table, at);
    if (/^(nadie|nada|ninguno|ninguna)$/.test(word) && at > clause.first && classAt(table, at - 1) & ES.verb)
      return;
    const end = takesBack(table, clause, at)
      ? endOfClaim(table, at, clause.to)
      : endOfVerb(table, at, clause.to);
    fill(table, at + 1, end, STANCE.negated);
  },
};

const takesBack = (table: StanceTable, { to }: Clause, no: number): boolean => {
  if (wordAt(table, no + 1) === ',') return false;
  for (let at = no + 1; at < Math.min(to, no + NEAR); at++) {
    const word = wordAt(table, at);
    if (classAt(table, at) & ES.punct) return false;
    if (DISCLAIMS.has(word)) return reachesListener(table, at, to);
    if (classAt(table, at) & ES.verb && !(classAt(table, at) & HELPS) && !/^(voy|vengo|vamos)$/.test(word))
      return false;
  }
  return false;
};

/** Not "no puedes", and "se" only before "sabe": the claim comes with "que", an infinitive, or "cómo". */
const reachesListener = (table: StanceTable, verb: number, to: number): boolean => {
  for (let at = verb; at < Math.min(to, verb + NEAR); at++)
    if (/^(que|si|como|qué|todo|lo)$/.test(wordAt(table, at + 1)) || classAt(table, at) & ES.inf) return true;
  return /^(prometo|garantizo|aseguro)$/.test(wordAt(table, verb));
};

const ENDS = /^(;|:|—|pero|sino|porque|aunque|“)$/;

const endOfClaim = (table: StanceTable, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    if (ENDS.test(wordAt(table, at))) return at;
    if (wordAt(table, at) === ',' && !/^(que|ni|o|como)$/.test(wordAt(table, at + 1))) return at;
  }
  return to;
};

/** Over pronouns and one verb, with what hangs on it; a second verb of its own is no longer denied: "no aguanto quiero irme". */
const endOfVerb = (table: StanceTable, from: number, to: number): number => {
  let verbs = 0;
  let at = from + 1;
  for (; at < to && at - from <= REACH; at++) {
    const kind = classAt(table, at);
    if (kind & ES.punct || /^(pero|sino|porque|que|cuando|si|y)$/.test(wordAt(table, at))) return at;
    if (kind & ES.verb && !(kind & (ES.inf | ES.ger | ES.part))) verbs++;
    if (verbs > 1) return at;
  }
  return at;
};
