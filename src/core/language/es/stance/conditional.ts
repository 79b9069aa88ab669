import { STANCE } from '../../../stance/stance-bits.ts';
import { fill, type StanceMark, type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { ES } from '../lexicon.ts';

const CONDITIONS = wordSet('si cuando siempre aunque hasta mientras');
/** Tokens a condition covers when nothing ends it. */
const LONGEST = 10;
/** Tokens before the claim that follows a condition without a comma can begin. */
const SHORTEST = 3;

/** "si ...", "cuando ...", up to the comma or the claim itself: what stands in the condition is not claimed. */
export const conditional: StanceMark = {
  opens: (word) => CONDITIONS.has(word),
  mark: (table, clause, at) => {
    if (opensCondition(table, at)) fill(table, at, endOfCondition(table, at, clause.to), STANCE.conditional);
  },
};

const opensCondition = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  if (word === 'cuando') return !((classAt(table, at + 1) | classAt(table, at + 2)) & ES.past);
  if (word === 'siempre') return wordAt(table, at + 1) === 'que';
  if (word === 'hasta') return wordAt(table, at + 1) === 'que';
  if (word === 'si') return !/^(,|que|\?|\.)$/.test(wordAt(table, at + 1));
  return word === 'aunque';
};

const endOfCondition = (table: StanceTable, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    if (/^([,;:—]|entonces)$/.test(wordAt(table, at))) return at;
    if (at - from >= SHORTEST && claims(table, at)) return at;
  }
  return Math.min(to, from + 1 + LONGEST);
};

/** "... tienes que", "... debes", "... vas a": the claim, without a comma before it. */
const claims = (table: StanceTable, at: number): boolean => {
  const two = `${wordAt(table, at)} ${wordAt(table, at + 1)}`;
  return (
    /^((tienes|tenes|tiene|tendras) que|(vas|va|van) a|(debes|deberias|debe|necesitas|necesita) )/.test(
      two,
    ) && !/^(que|lo|cosas|algo|si|cuando)$/.test(wordAt(table, at - 1))
  );
};
