import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { STANCE } from './stance-bits.ts';
import { fill, type StanceMark, type StanceTable, seek, wordSet } from './stance-table.ts';

const BELIEVED = wordSet('thought believed figured assumed hoped wished wondered pretended knew swore');
/** Beliefs only of then: "I was sure", not "I am pretty sure". */
const FELT_SURE = wordSet('convinced sure certain positive');
/** Where the teller speaks of now again. */
const NOW = /^(now|today|nowadays|these)$/;

/** What a belief of then is made of: "used to think", "used to say", "used to be sure", "used to always feel". */
const THOUGHT = CLASS.think | CLASS.say | CLASS.be | CLASS.adv;

/** A belief that the teller gives up ("I used to think"), or words of then ("back then", "in those days"). Source: domain.md S3. */
export const pastBelief: StanceMark = {
  opens: (word) => BELIEVED.has(word) || FELT_SURE.has(word) || OPENING.has(word),
  mark: (table, clause, at) => {
    if (opensBelief(table, at)) fill(table, at, endOfBelief(table, at, clause.to), STANCE['past-belief']);
    if (namesThen(table, at)) fill(table, clause.from, clause.to, STANCE['past-belief']);
  },
};

/** Open a belief only in some company: the functions below look at it. */
const OPENING = wordSet(
  `used told tell said telling scolded reminded persuaded believe think know believing beleiving thinking hoping part head mind idea notion belief theory myth
  lie then time days`,
);

/** "I used to think ..., but", "...; now", "..., today". What only used to be done ("it used to come at night") ends with its clause. */
const endOfBelief = (table: StanceTable, from: number, to: number): number => {
  if (wordAt(table, from) === 'used' && !(classAt(table, from + 2) & THOUGHT))
    return seek(table, from, to, (word) => /^[,;—]$/.test(word));
  for (let at = from + 2; at < to; at++) {
    const word = wordAt(table, at);
    if (word === 'but' && wordAt(table, at - 1) !== 'nothing') return at;
    if (turnsToListener(table, at)) return at;
    if (/^[,;—]$/.test(word) && NOW.test(wordAt(table, at + 1))) return at;
    if (/^[;—]$/.test(word) && wordAt(table, at + 1) === 'you') return at;
  }
  return to;
};

/** "so yeah, you are", "so I think you", "the same goes for you", "and yours is". */
export const turnsToListener = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const next = wordAt(table, at + 1);
  if (word === 'so') {
    const you = /^(yeah|now|honey|friend)$/.test(next) ? at + 2 : at + 1;
    if (/^you (are|must|should|need|have)$/.test(`${wordAt(table, you)} ${wordAt(table, you + 1)}`))
      return true;
    return /^i (think|tell)$/.test(`${next} ${wordAt(table, at + 2)}`);
  }
  if (word === 'and')
    return /^(look at|yours|i am|i give|i promise)\b/.test(`${next} ${wordAt(table, at + 2)}`);
  return word === 'same' && next === 'goes';
};

const opensBelief = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  const next = wordAt(table, at + 1);
  if (word === 'used') return next === 'to' && !/^(am|are|is|get|got|getting)$/.test(before);
  if (BELIEVED.has(word)) return mine(table, at) && !/^(about|of|through|long|hard|in)$/.test(next);
  if (FELT_SURE.has(word) && wordAt(table, at + 1) !== 'myself')
    return wasMine(table, at) || cameAwaySure(table, at);
  if (/^(told|tell|said|telling|scolded|reminded|persuaded|convinced)$/.test(word) && next === 'myself')
    return true;
  if (/^(told|tell|said)$/.test(word)) return before === 'i' && next === 'us';
  if (/ing$/.test(word)) return grewUpSo(table, at);
  if (/^(idea|notion|theory|belief)$/.test(word) && next === 'of' && wordAt(table, at + 2) === 'mine')
    return [1, 2, 3, 4].some((back) => wordAt(table, at - back) === 'was');
  if (/^(believe|think|know)$/.test(word)) return before === 'not' && wordAt(table, at - 2) === 'did';
  if (word === 'part')
    return (
      next === 'of' &&
      wordAt(table, at + 2) === 'me' &&
      /^(thought|believed|was)$/.test(wordAt(table, at + 3))
    );
  if (word === 'head' || word === 'mind') return before === 'my' && wordAt(table, at - 2) === 'in';
  if (word === 'idea') return /^(the|this)$/.test(before) && wordAt(table, at - 2) === 'had';
  if (word === 'belief') return next === 'was' || !(before === 'my' || wordAt(table, at - 2) === 'my');
  return word === 'myth' || (word === 'lie' && before === 'the');
};

/** "I grew up believing", "I spent years thinking", "I went around hoping", "I was hoping". */
const grewUpSo = (table: StanceTable, at: number): boolean => {
  for (let back = at - 1; back > at - 7; back--) {
    const verb = wordAt(table, back);
    if (/^[.,;:—¶]$/.test(verb)) return false;
    if (/^(grew|spent|lived|went|was|kept|remember)$/.test(verb) && wordAt(table, back - 1) === 'i')
      return true;
  }
  return false;
};

/** "I came out of the clinic sure that ..., and I wasn't". */
const cameAwaySure = (table: StanceTable, at: number): boolean => {
  if (!/^(that|i|it)$/.test(wordAt(table, at + 1)) || classAt(table, at - 1) & (CLASS.be | CLASS.adv))
    return false;
  for (let back = at - 1; back > at - 10; back--)
    if (/^(came|left|walked|went|got|sat|woke|lay)$/.test(wordAt(table, back)))
      return wordAt(table, back - 1) === 'i';
  return false;
};

/** "I was one of those who thought". */
const oneOfThem = (table: StanceTable, at: number): boolean =>
  /^(who|that)$/.test(wordAt(table, at - 1)) &&
  [3, 4, 5, 6, 7].some(
    (back) => wordAt(table, at - back) === 'one' && wordAt(table, at - back - 1) === 'was',
  );

/** "I thought", "I honestly believed", "I had always assumed"; not "I have always believed", which still holds. */
const mine = (table: StanceTable, at: number): boolean => {
  const before = wordAt(table, at - 1);
  if (before === 'i') return true;
  if (before === 'have' || before === 'never') return false;
  if (oneOfThem(table, at)) return true;
  if (wordAt(table, at - 2) === 'i') return true;
  return wordAt(table, at - 3) === 'i' && /^(was|had|did)$/.test(wordAt(table, at - 2));
};

const wasMine = (table: StanceTable, at: number): boolean => {
  let was = at - 1;
  while (classAt(table, was) & CLASS.adv && at - was < 3) was--;
  return wordAt(table, was) === 'was' && wordAt(table, was - 1) === 'i';
};

const namesThen = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (word === 'then') return before === 'back';
  if (word === 'time')
    return before === 'the' && wordAt(table, at - 2) === 'at' && wordAt(table, at + 1) !== 'of';
  return word === 'days' && before === 'those';
};
