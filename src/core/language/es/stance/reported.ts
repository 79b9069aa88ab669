import { STANCE } from '../../../stance/stance-bits.ts';
import { type Clause, fill, type StanceMark, type StanceTable } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { ES } from '../lexicon.ts';

import { I_SAID, LINES, SAYS, WEAK, YOU_SAID } from './saying.ts';

/**
 * Somebody else's words without quotation marks: "me dijo que", "según mi tía", "..., decía mi abuela"; the listener's own words given back;
 * and the teller's words of then. Source: domain.md S1.
 */
export const reported: StanceMark = {
  opens: (word) =>
    SAYS.has(word) || YOU_SAID.has(word) || I_SAID.has(word) || LINES.has(word) || OTHER.test(word),
  mark: (table, clause, at) => {
    const word = wordAt(table, at);
    const own = wordAt(table, at - 1) === 'me' ? wordAt(table, at - 2) : wordAt(table, at - 1);
    if (word === 'segun' && !/^(yo|mí)$/.test(wordAt(table, at + 1)))
      fill(table, at, endOfReport(table, at, clause.to), STANCE.reported);
    else if (LINES.has(word) && isTheirLine(table, clause, at))
      fill(table, clause.from, clause.to, STANCE.reported);
    else if (own === 'yo' && I_SAID.has(word)) markThen(table, clause, at);
    else if (YOU_SAID.has(word) && bringsWords(table, at, clause.to) && !isAgreed(table, clause, at))
      fill(table, at, endOfReport(table, at, clause.to), STANCE.reported);
    else if (SAYS.has(word) && !isAgreed(table, clause, at)) markSaying(table, clause, at);
    else if (I_SAID.has(word)) markThen(table, clause, at);
  },
};

const OTHER = /^(segun)$/;
const BRINGS = /^(que|si|:|“)$/;
/** Stand between the verb and what it brings: "me dijo una vez mi madrina que". Tokens. */
const LONGEST_BETWEEN = 7;

/** "como dice mi padrino": the teller says it too. */
const isAgreed = (table: StanceTable, { first }: Clause, verb: number): boolean =>
  [1, 2].some((back) => wordAt(table, verb - back) === 'como' && verb - back <= first + 1);

/** A comma brings words only where somebody is told: "me gritaba, no sirves", not "tu papá gritaba, el mío tomaba". */
const bringsWords = (table: StanceTable, verb: number, to: number): boolean => {
  const told = (classAt(table, verb - 1) & ES.clitic) !== 0;
  for (let at = verb + 1; at < Math.min(to, verb + LONGEST_BETWEEN); at++) {
    if (BRINGS.test(wordAt(table, at)) || (told && wordAt(table, at) === ',')) return true;
    if (classAt(table, at) & (ES.punct | ES.verb)) return false;
  }
  return false;
};

const markSaying = (table: StanceTable, clause: Clause, verb: number): void => {
  const before = wordAt(table, verb - 1);
  // "no te digo", "quien te dice": none of somebody's words
  if (before === 'te' && /^(digo|dice)$/.test(wordAt(table, verb)) && wordAt(table, verb - 2) !== 'que')
    return;
  if (closesWith(table, clause, verb)) fill(table, clause.from, verb, STANCE.reported);
  if (WEAK.has(wordAt(table, verb)) && !bringsWords(table, verb, clause.to)) return;
  fill(table, verb, endOfReport(table, verb, clause.to), STANCE.reported);
};

/** ", me decía mi mamá": words first, and whose they were behind them. */
const closesWith = (table: StanceTable, { first, to }: Clause, verb: number): boolean => {
  let at = verb - 1;
  while (
    at > first &&
    (classAt(table, at) & ES.clitic || /^(siempre|asi|eso|todos|todo|es|lo|que)$/.test(wordAt(table, at)))
  )
    at--;
  const mark = wordAt(table, at);
  return at > first && /^[,—”]$/.test(mark) && !bringsWords(table, verb, to);
};

/** "La regla de mi casa era no llorar", "el lema era", "tu consejo"? Only of others, of then. */
const isTheirLine = (table: StanceTable, { first }: Clause, noun: number): boolean => {
  for (let at = noun + 1; at < noun + 7; at++)
    if (/^(era|fue|decia|eran)$/.test(wordAt(table, at))) return true;
  return [1, 2, 3].some(
    (back) => noun - back >= first && /^(era|fue|eran)$/.test(wordAt(table, noun - back)),
  );
};

const markThen = (table: StanceTable, clause: Clause, verb: number): void => {
  // "ya te dije que tienes que": said to the listener, and meant
  if (wordAt(table, verb - 1) === 'te') return;
  fill(table, verb, endOfReport(table, verb, clause.to), STANCE['past-belief']);
};

const TURNS = /^(tú|tu|vos|usted|yo|a|ahora|hoy|así|asi)$/;

/** Their words end where the teller comes in again: "y yo", "pero tú", a semicolon. */
export const endOfReport = (table: StanceTable, from: number, to: number): number => {
  for (let at = from + 2; at < to; at++) {
    const word = wordAt(table, at);
    if (word === ';' || word === '—') return at;
    if (word === 'pero') return at;
    if (/^(y|e)$/.test(word) && TURNS.test(wordAt(table, at + 1)) && wordAt(table, at + 1) !== 'a') return at;
    if (word === 'asi' && wordAt(table, at + 1) === 'que') return at;
  }
  return to;
};
