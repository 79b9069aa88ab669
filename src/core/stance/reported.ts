import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { SAYING, WEAK_SAYING } from './saying-verbs.ts';
import { IN_QUOTES, STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceTable, stanceAt } from './stance-table.ts';

/** Somebody else's words without quotation marks: "my sponsor told me I must", "I was told to", "they called me". Source: domain.md S1. */
export const markReported = (table: StanceTable, clause: Clause): void => {
  for (let at = clause.first; at < clause.to; at++) {
    const word = wordAt(table, at);
    if (SAYING.has(word) && !WEAK_SAYING.has(word) && !(stanceAt(table, at) & IN_QUOTES))
      markSaying(table, clause, at);
    if (namesSpeaker(table, at)) fill(table, at, clause.to, STANCE.reported);
  }
};

const markSaying = (table: StanceTable, clause: Clause, verb: number): void => {
  if (saidNow(table, verb) || remindsOf(table, verb)) return;
  const subject = subjectOf(table, clause.from, verb);
  const who = wordAt(table, subject);
  const mine = who === 'i' || who === 'we';
  const passive = mine && /^(was|were|been|got)$/.test(wordAt(table, verb - 1));
  if (passive || (!mine && who !== 'you' && hasSubject(table, clause, subject, verb))) {
    fill(table, verb, endOfReport(table, verb, clause.to), STANCE.reported);
    return;
  }
  const told = /ed$|^(told|said|wrote|swore)$/.test(wordAt(table, verb));
  if (
    mine &&
    told &&
    !/^(can|will|would)$/.test(wordAt(table, verb - 1)) &&
    wordAt(table, verb + 1) !== 'you'
  ) {
    fill(table, verb, clause.to, STANCE['past-belief']);
  }
};

/** "let me tell you", "I have to tell you", "without telling you": the teller speaks to the listener now. */
const saidNow = (table: StanceTable, verb: number): boolean =>
  wordAt(table, verb + 1) === 'you' &&
  (/^(me|to)$/.test(wordAt(table, verb - 1)) || wordAt(table, verb).endsWith('ing'));

/** "that reminds me of the sea" is no speech. */
const remindsOf = (table: StanceTable, verb: number): boolean =>
  wordAt(table, verb).startsWith('remind') && wordAt(table, verb + 2) === 'of';

/** Walks back over auxiliaries and adverbs to the token that speaks. */
const subjectOf = (table: StanceTable, from: number, verb: number): number => {
  let at = verb - 1;
  const passedOver = CLASS.adv | CLASS.modal | CLASS.have | CLASS.neg | CLASS.be;
  while (at > from && !/^(i|you|we)$/.test(wordAt(table, at))) {
    if (!(classAt(table, at) & passedOver || /^(kept|keep|used|to)$/.test(wordAt(table, at)))) break;
    at--;
  }
  return at;
};

const hasSubject = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  if (subject < clause.from || verb === clause.first) return false;
  if (classAt(table, subject) & CLASS.punct && wordAt(table, subject) !== '”') return false;
  return !(subject === verb - 1 && wordAt(table, subject) === 'please');
};

/** Reported speech ends where the teller takes the word again: "and I", "but I", ";". */
const endOfReport = (table: StanceTable, verb: number, to: number): number => {
  for (let at = verb + 2; at < to; at++) {
    const word = wordAt(table, at);
    const next = wordAt(table, at + 1);
    if (word === ';') return at;
    if (word === 'but' && /^(i|you)$/.test(next)) return at;
    if (word === 'and' && /^(i|it)$/.test(next)) return at;
    if (word === ',' && next === 'so' && /^(i|you)$/.test(wordAt(table, at + 2))) return at;
  }
  return to;
};

/** "according to", "acted like", "they called me", "word was", "he was like". */
const namesSpeaker = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  const next = wordAt(table, at + 1);
  if (word === 'like') return /^(was|is)$/.test(before) && (classAt(table, at - 2) & CLASS.pro3) !== 0;
  if (word === 'according') return next === 'to';
  if (word === 'acted') return next === 'like';
  if (/^call(s|ed)?$/.test(word))
    return next === 'me' && before !== 'i' && (classAt(table, at - 1) & (CLASS.pro3 | CLASS.adv)) !== 0;
  if (word === 'line') return before === 'sponsor' || /^(old|favorite|favourite)$/.test(before);
  return word === 'word' && before === 'the' && next !== 'of';
};
