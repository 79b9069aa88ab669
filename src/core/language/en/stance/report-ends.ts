import { IN_QUOTES } from '../../../stance/stance-bits.ts';
import { type Clause, type StanceTable, seek, stanceAt } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { isPast, speaksOfNow, turnsToListener } from './turn-back.ts';

/** Where reported words are over: those of others, of the listener, and of the teller then. */

/** Reported speech ends where the teller takes the word again: "and I", "but I", ";". */
export const endOfReport = (table: StanceTable, verb: number, to: number): number => {
  const toDo = wordAt(table, verb + 2) === 'to'; // "told me to rest"
  if (wordAt(table, verb + 1) === ';') return verb + 1;
  for (let at = verb + 2; at < to; at++) {
    const word = wordAt(table, at);
    const next = wordAt(table, at + 1);
    if (word === ';' || (toDo && word === ',') || takesWordAgain(table, at)) return at;
    if (word === 'but' && /^(i|you)$/.test(next)) return at;
    if (word === 'and' && /^(i|it)$/.test(next)) return at;
    if (word === ',' && next === 'so' && /^(i|you|we)$/.test(wordAt(table, at + 2))) return at;
    if (word === ',' && /^(can|may|could) i\b/.test(`${next} ${wordAt(table, at + 2)}`)) return at;
    if (word === 'but' && /^(deep|inside|really)$/.test(next)) return at;
    if (word === 'because' && next === 'i' && wordAt(table, at + 2) === 'am') return at;
  }
  return to;
};

/** ", so argue with them", ", which is", "but no: you", "and honestly I", "and the truth is", "so that is what", "because that is". */
const takesWordAgain = (table: StanceTable, at: number): boolean => {
  if (!/^(,|but|and|so|because)$/.test(wordAt(table, at))) return false; // most words, at one look
  const four = [0, 1, 2, 3].map((on) => wordAt(table, at + on)).join(' ');
  return TAKEN_AGAIN.test(four) && !(stanceAt(table, at) & IN_QUOTES);
};
const TAKEN_AGAIN =
  /^(, so (?!that)|, which (is|honestly|means|to)|but (no|nah|inside|honestly)\b|and (honestly|really|truly|anyway|uh|um) i\b|and the (honest|answer|truth)|so (that|yours|this) is|because that is|, it does not (mean|matter)|and with (your|you)\b)/;

/** "When the doctor asks, I wouldn't mention it", "once my boss had said it, you ...": what stands behind the comma is the teller's. */
export const saidInPassing = (table: StanceTable, { first }: Clause, subject: number): boolean => {
  for (let at = subject - 1; at >= Math.max(first, subject - 3); at--)
    if (/^(when|whenever|once|after|before|if|whatever|no)$/.test(wordAt(table, at))) return true;
  return false;
};

/** The first mark behind a saying verb, or `to`. */
export const commaAfter = (table: StanceTable, verb: number, to: number): number =>
  seek(table, verb + 1, to, (word) => /^[,;—]$/.test(word));

/**
 * What the listener said ends where the teller answers it: "you said you are fine but", "when you said that, ...". "You have not told me",
 * "you told your mom" and "once you have told him" give nothing back.
 */
export const endOfYours = (table: StanceTable, you: number, verb: number, to: number): number => {
  for (let at = you + 1; at < verb; at++) if (classAt(table, at) & CLASS.neg) return verb;
  const answered = ANSWERED.test(wordAt(table, you - 1));
  if (
    wordAt(table, verb + 1) === 'my' ||
    (wordAt(table, verb + 1) === 'me' && wordAt(table, verb + 2) === 'my') ||
    (answered && /^(your|him|her|them|it)$/.test(wordAt(table, verb + 1)))
  )
    return verb;
  for (let at = verb + 1; at < to; at++) {
    const word = wordAt(table, at);
    if (word === 'but' || (answered && /^[,—]$/.test(word))) return at;
    if (answered && word === 'i' && !(classAt(table, at - 1) & CLASS.conj)) return at;
    if (word === 'because' && /^(i|that|this|it)$/.test(wordAt(table, at + 1))) return at;
    if (word === 'and' && /^(that|this|i)$/.test(wordAt(table, at + 1))) return at;
    if (isItMe(table, at)) return at;
    if (/^[,;—]$/.test(word) && answersYours(table, at)) return at;
  }
  return to;
};
const ANSWERED =
  /^(when|once|after|if|until|because|minute|second|moment|thing|things|everything|all|line|part)$/;

/** "that's me", "that is my life", "you are me". */
const isItMe = (table: StanceTable, at: number): boolean =>
  /^((that|this|it) is|you are) (me|my|mine|exactly|word)$/.test(
    [0, 1, 2].map((on) => wordAt(table, at + on)).join(' '),
  );

/** ", I had none", ", well you're just", ", I could say". */
const answersYours = (table: StanceTable, mark: number): boolean =>
  /^(i (had|could|was|went|lost|did|have|know)|mine (was|is)|well you|you are just)$/.test(
    `${wordAt(table, mark + 1)} ${wordAt(table, mark + 2)}`,
  );

/** Own words of then end where the teller speaks to the listener: "I told my doctor bye, and you do not need". */
export const endOfOwnWords = (table: StanceTable, verb: number, to: number): number => {
  let past = false;
  for (let at = verb + 2; at < to; at++) {
    const next = wordAt(table, at + 1);
    if (wordAt(table, at) === ';') return at;
    if (wordAt(table, at) === 'but' && /^(inside|you|deep)$/.test(next)) return at;
    if (past && speaksOfNow(table, at)) return at;
    past ||= isPast(table, at);
    if (wordAt(table, at) === ',' && /^(and|so)$/.test(next) && wordAt(table, at + 2) === 'you') return at;
    if (wordAt(table, at) === 'to' && next === 'you') return at;
    if (wordAt(table, at) === 'the' && next === 'same') return at;
    if (turnsToListener(table, at)) return at;
  }
  return to;
};
