import { STANCE } from '../../../stance/stance-bits.ts';
import { fill, type StanceMark, type StanceTable, seek, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { isPast, speaksOfNow, turnsToListener } from './turn-back.ts';

/** Beliefs that the past form itself gives up. Source: domain.md S3. */
const BELIEVED = wordSet('thought believed figured assumed hoped wished wondered pretended knew swore');
/** Beliefs only of then: "I was sure", not "I am pretty sure". Ours. */
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
    if (namesThen(table, at))
      fill(table, clause.from, endOfThose(table, at, clause.to), STANCE['past-belief']);
  },
};

/** Open a belief only in some company: the functions below look at it. Ours, collected by hand. */
const OPENING = wordSet(
  `used told tell said telling scolded reminded persuaded believe think know believing beleiving thinking hoping part head mind idea notion belief theory myth
  lie then time days`,
);

/** "I used to think ..., but", "...; now", "..., today". What only used to be done ("it used to come at night") ends with its clause. */
const endOfBelief = (table: StanceTable, from: number, to: number): number => {
  if (wordAt(table, from) === 'used' && !(classAt(table, from + 2) & THOUGHT))
    return seekEnd(table, from, to);
  let past = false;
  for (let at = from + 2; at < to; at++) {
    const word = wordAt(table, at);
    if (word === 'but' && wordAt(table, at - 1) !== 'nothing') return at;
    if (turnsToListener(table, at)) return at;
    if (/^[,;—]$/.test(word) && NOW.test(wordAt(table, at + 1))) return at;
    if (/^[;—]$/.test(word) && wordAt(table, at + 1) === 'you') return at;
    // "I thought it's fine, it's nothing" goes on; "I thought it was fine, it is nothing" does not
    if (past && speaksOfNow(table, at)) return at;
    past ||= isPast(table, at);
  }
  return to;
};

/** A mark, or "and now": "it used to run my life and now it is gone". */
const seekEnd = (table: StanceTable, from: number, to: number): number => {
  const at = seek(table, from, to, (word) => /^([,;—]|now)$/.test(word));
  return wordAt(table, at) === 'now' && wordAt(table, at - 1) === 'and' ? at - 1 : at;
};

/** What is said of "back then" ends where the teller comes to the listener: "but with you", "so you". */
const endOfThose = (table: StanceTable, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    const two = `${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`;
    if (/^(but|so)$/.test(wordAt(table, at)) && /^(you|yours|with you|now)\b/.test(two)) return at;
  }
  return to;
};

const opensBelief = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  const next = wordAt(table, at + 1);
  if (word === 'used')
    return next === 'to' && !/^(am|are|is|get|got|getting)$/.test(before) && !callsNow(table, at + 2);
  if (BELIEVED.has(word)) return mine(table, at) && !isNoBelief(table, at);
  if (FELT_SURE.has(word) && wordAt(table, at + 1) !== 'myself')
    return wasMine(table, at) || cameAwaySure(table, at);
  if (/^(told|tell|said|telling|scolded|reminded|persuaded|convinced)$/.test(word) && next === 'myself')
    return true;
  if (/^(told|tell|said)$/.test(word)) return before === 'i' && next === 'us';
  if (/ing$/.test(word)) return grewUpSo(table, at);
  if (/^(idea|notion|theory|belief)$/.test(word) && next === 'of' && wordAt(table, at + 2) === 'mine')
    return [1, 2, 3, 4].some((back) => wordAt(table, at - back) === 'was');
  if (/^(believe|think|know)$/.test(word))
    return (
      before === 'not' &&
      wordAt(table, at - 2) === 'did' &&
      !(next === 'who' && wordAt(table, at + 2) === 'else')
    );
  if (word === 'part')
    return (
      next === 'of' &&
      wordAt(table, at + 2) === 'me' &&
      /^(thought|believed|was)$/.test(wordAt(table, at + 3))
    );
  if (word === 'head' || word === 'mind')
    return (
      before === 'my' &&
      wordAt(table, at - 2) === 'in' &&
      wordAt(table, at - 3) !== 'nothing' &&
      !/^(that|since|about|for)$/.test(next)
    );
  if (word === 'idea') return /^(the|this)$/.test(before) && wordAt(table, at - 2) === 'had';
  if (word === 'belief') return next === 'was' || !(before === 'my' || wordAt(table, at - 2) === 'my');
  if (word === 'myth') return before === 'the' || /^(that|of)$/.test(next);
  return word === 'lie' && before === 'the';
};

/** "This, which you call poor, we used to call Sunday": a name given to what the listener has. */
const callsNow = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === 'call' && /^(it|that)$/.test(wordAt(table, at + 1));

/** "I thought of", "I figured out", "I knew you were sad", "so I thought, let me", "here I thought you were going to": none of then. */
const isNoBelief = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const next = wordAt(table, at + 1);
  if (/^(about|through|long|hard|in|out|let)$/.test(next)) return true;
  if (next === 'of') return !(wordAt(table, at - 1) === 'had' && word === 'thought');
  if (word === 'knew') return /^(you|it|never|back)$/.test(next); // "the guys I knew never ..."
  return word === 'thought' && next === 'you' && wordAt(table, at - 2) === 'here';
};

/** "I grew up believing", "I spent years thinking", "I went around hoping", "I was hoping". */
const grewUpSo = (table: StanceTable, at: number): boolean => {
  // "I was hoping you could help me" asks now
  if (wordAt(table, at) === 'hoping' && wordAt(table, at + 1) === 'you') return false;
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
  // typed without its subject: "thought i was cured"
  if (at === 0 || /^[.!?…¶]$/.test(before))
    return wordAt(table, at) === 'thought' && wordAt(table, at + 1) === 'i';
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
