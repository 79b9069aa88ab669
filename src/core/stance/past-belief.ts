import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceTable, seek, wordSet } from './stance-table.ts';

const BELIEVED = wordSet(
  'thought believed figured assumed hoped wished wondered pretended convinced sure knew swore certain',
);

/** A belief that the teller gives up ("I used to think"), or words of then ("back then", "in those days"). Source: domain.md S3. */
export const markPastBelief = (table: StanceTable, clause: Clause): void => {
  for (let at = clause.first; at < clause.to; at++) {
    if (opensBelief(table, at)) fill(table, at, endOfBelief(table, at, clause.to), STANCE['past-belief']);
    if (namesThen(table, at)) fill(table, clause.from, clause.to, STANCE['past-belief']);
  }
};

const opensBelief = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (word === 'used') return wordAt(table, at + 1) === 'to' && !/^(am|are|is|get|got|getting)$/.test(before);
  if (BELIEVED.has(word))
    return mine(table, at) && !(/^(sure|convinced|certain)$/.test(word) && before === 'am');
  if (/^(told|tell|said)$/.test(word)) return before === 'i' && /^(myself|us)$/.test(wordAt(table, at + 1));
  if (/^(believe|think|know)$/.test(word)) return before === 'not' && wordAt(table, at - 2) === 'did';
  if (word === 'part')
    return (
      wordAt(table, at + 1) === 'of' &&
      wordAt(table, at + 2) === 'me' &&
      /^(thought|believed|was)$/.test(wordAt(table, at + 3))
    );
  if (word === 'head' || word === 'mind') return before === 'my' && wordAt(table, at - 2) === 'in';
  if (word === 'idea') return /^(the|this)$/.test(before) && /^had$/.test(wordAt(table, at - 2));
  return word === 'belief' || word === 'myth' || (word === 'lie' && before === 'the');
};

/** "I used to think ..." holds to the end; "it used to come at night, and ..." only to the end of its clause. */
const endOfBelief = (table: StanceTable, at: number, to: number): number => {
  if (wordAt(table, at) !== 'used') return to;
  const verb = classAt(table, at + 2) & CLASS.adv ? at + 3 : at + 2;
  if (classAt(table, verb) & (CLASS.think | CLASS.say | CLASS.be)) return to;
  return seek(table, verb, to, (word) => /^[,;—]$/.test(word));
};

const mine = (table: StanceTable, at: number): boolean =>
  wordAt(table, at - 1) === 'i' ||
  wordAt(table, at - 2) === 'i' ||
  (wordAt(table, at - 3) === 'i' && (classAt(table, at - 2) & (CLASS.be | CLASS.do | CLASS.have)) !== 0);

const namesThen = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (word === 'then') return before === 'back';
  if (word === 'time') return before === 'the' && wordAt(table, at - 2) === 'at';
  return word === 'days' && before === 'those';
};
