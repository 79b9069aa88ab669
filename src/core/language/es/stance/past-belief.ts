import { STANCE } from '../../../stance/stance-bits.ts';
import {
  type Clause,
  fill,
  type StanceMark,
  type StanceTable,
  wordSet,
} from '../../../stance/stance-table.ts';
import { wordAt } from '../../../text/token-table.ts';

/** Of the teller when no one else is named, and given up by the past form itself. Source: domain.md S3. */
const BELIEVED = wordSet(
  `pensaba pensabamos pensé pense creia creiamos creí juraba juraria suponia suponiamos imaginaba imaginé sentia asumia asumí supuse fantaseaba soñaba
  temia esperaba`,
);
const SURE = wordSet('seguro segura convencido convencida');
const OPENS = wordSet(
  'antes entonces epoca aquel aquella aquellos aquellos parte cabeza mente idea creencia mito mentira crecí creci solia segun',
);
const NOW = /^(ahora|hoy|ya)$/;

/** A belief that the teller gives up ("pensaba que"), or words of then ("en aquel tiempo", "antes yo"). */
export const pastBelief: StanceMark = {
  opens: (word) => BELIEVED.has(word) || SURE.has(word) || OPENS.has(word),
  mark: (table, clause, at) => {
    if (opensBelief(table, clause, at))
      fill(table, at, endOfBelief(table, at, clause.to), STANCE['past-belief']);
    if (namesThen(table, clause, at))
      fill(table, clause.from, endOfBelief(table, at, clause.to), STANCE['past-belief']);
  },
};

const opensBelief = (table: StanceTable, { first }: Clause, at: number): boolean => {
  const word = wordAt(table, at);
  const next = wordAt(table, at + 1);
  // "yo me sentía igual" tells a feeling, "sentía que" what was believed
  if (word === 'sentia') return next === 'que';
  if (BELIEVED.has(word)) return !/^(en|te|contigo|a)$/.test(next) || wordAt(table, at + 2) === 'que';
  if (SURE.has(word))
    return [1, 2, 3].some((back) => /^(estaba|estabamos|iba)$/.test(wordAt(table, at - back)));
  if (word === 'segun') return /^(yo|mí)$/.test(next);
  if (word === 'parte') return next === 'de' && wordAt(table, at + 2) === 'mí';
  if (word === 'cabeza' || word === 'mente')
    return wordAt(table, at - 1) === 'mi' && wordAt(table, at - 2) === 'en' && at - 3 <= first + 3;
  if (word === 'idea' || word === 'creencia')
    return [1, 2, 3].some((back) => /^(tenia|traia|cargaba)$/.test(wordAt(table, at - back)));
  if (word === 'mito' || word === 'mentira') return /^(de|que)$/.test(next) || wordAt(table, at - 1) === 'la';
  if (/^crec[ií]$/.test(word)) return /^(creyendo|pensando|oyendo|escuchando|con)$/.test(next);
  return word === 'solia' && /^(pensar|creer|decir)$/.test(next);
};

/** "antes yo decía", "en ese entonces", "en aquella época". */
const namesThen = (table: StanceTable, { first }: Clause, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (word === 'antes') return at <= first + 1 && !/^(de|que|del)$/.test(wordAt(table, at + 1));
  if (word === 'entonces') return /^(ese|aquel)$/.test(before);
  if (word === 'epoca') return /^(esa|aquella|mi)$/.test(before);
  return /^aquel/.test(word) && before === 'en';
};

/** "..., pero", "; ", ", ahora", ", y tú". */
const endOfBelief = (table: StanceTable, from: number, to: number): number => {
  for (let at = from + 2; at < to; at++) {
    const word = wordAt(table, at);
    if (/^(pero|;|—)$/.test(word)) return at;
    if (/^(,|y)$/.test(word) && NOW.test(wordAt(table, at + 1))) return at;
    if (/^(y|,)$/.test(word) && /^(tú|vos|usted)$/.test(wordAt(table, at + 1))) return at;
  }
  return to;
};
