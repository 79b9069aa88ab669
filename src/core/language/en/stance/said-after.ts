import { STANCE } from '../../../stance/stance-bits.ts';
import {
  type Clause,
  fill,
  type StanceMark,
  type StanceTable,
  wordSet,
} from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { SAYING, WEAK_SAYING } from './saying-verbs.ts';

/**
 * Words first, and whose they were behind them, without quotation marks: "cheer up, they told me", "stay strong, said the poster", "get
 * over it was my favourite line", "just pray, is what they said". Only what stands before is reported. The constructions are ours.
 */
export const saidAfter: StanceMark = {
  opens: (word) => (SAYING.has(word) && !WEAK_SAYING.has(word)) || LINES.has(word) || THOUGHT.test(word),
  mark: (table, clause, at) => {
    if (LINES.has(wordAt(table, at))) {
      const was = nearestWas(table, at);
      if (was > clause.first) fill(table, clause.from, was, STANCE.reported);
    }
    const start = startOfSource(table, clause, at);
    if (start > clause.first + 1 && closes(table, clause, at))
      fill(table, clause.from, start, STANCE.reported);
  },
};

/** Of the teller, thoughts of then too: "you must be strong, I thought". */
const THOUGHT = /^(thought|thinking)$/;

/** Kinds of lines that somebody had. Ours. */
const LINES = wordSet(
  'rule line motto saying phrase answer song mantra religion creed slogan refrain catchphrase',
);

/** "... was my favourite line", "... was mama's whole religion": up to three words between. */
const nearestWas = (table: StanceTable, noun: number): number => {
  for (let at = noun - 2; at >= noun - 4; at--)
    if (wordAt(table, at) === 'was' && !/^an?$/.test(wordAt(table, at + 1))) return at;
  return -1;
};

/** Where the source begins that a saying verb belongs to, or -1: "they said", "my aunts all said", "I told my mom", "said the poster". */
const startOfSource = (table: StanceTable, { first }: Clause, verb: number): number => {
  if (wordAt(table, verb) === 'say' && wordAt(table, verb - 1) === 'to')
    return startOfHabit(table, first, verb);
  if (/^(said|says)$/.test(wordAt(table, verb)) && wordAt(table, verb - 1) === ',')
    return namesSomebody(table, verb + 1) ? verb - 1 : -1;
  if (!/(ed|s|ote|old|aid|ing|ought)$/.test(wordAt(table, verb)) && wordAt(table, verb - 1) !== 'would')
    return -1;
  for (let at = verb - 1; at > first && verb - at <= 5; at--) {
    const before = wordAt(table, at - 1);
    if (/^(as|like)$/.test(before) || /^(as|like)$/.test(wordAt(table, at))) return -1;
    if (/^(is|was)$/.test(before) && wordAt(table, at) === 'what') return at - 1;
    if (/^[,—]$/.test(before)) return speaks(table, at, verb) ? at : -1;
    if (isPronoun(table, at) && verb - at === 1 && before !== 'what') return spokenRunOn(table, at) ? at : -1;
  }
  return -1;
};

/** "..., I used to say", "... would be easy to say", or -1. */
const startOfHabit = (table: StanceTable, first: number, verb: number): number => {
  const before = wordAt(table, verb - 2);
  if (before === 'used' && wordAt(table, verb - 4) === ',' && verb - 4 > first) return verb - 4;
  const easy = before === 'easy' && wordAt(table, verb - 4) === 'would';
  return easy && wordAt(table, verb - 5) !== 'it' ? verb - 4 : -1;
};

const namesSomebody = (table: StanceTable, at: number): boolean =>
  (classAt(table, at) & (CLASS.poss | CLASS.pro3 | CLASS.cap)) !== 0 ||
  /^(the|an|a)$/.test(wordAt(table, at));

const isPronoun = (table: StanceTable, at: number): boolean => /^(i|he|she|they)$/.test(wordAt(table, at));

/** "ten days they said": no comma, but nothing that would draw "they said" into a clause of its own. */
const spokenRunOn = (table: StanceTable, who: number): boolean =>
  !(
    classAt(table, who - 1) &
      (CLASS.conj | CLASS.wh | CLASS.prep | CLASS.det | CLASS.say | CLASS.think | CLASS.verb) &&
    wordAt(table, who - 1) !== 'up'
  ) &&
  !/^(that|if|when|while|thing|things|way|time|times|day|minute|moment|one|ones|everything|anything|all)$/.test(
    wordAt(table, who - 1),
  );

/** From the comma to the verb stands somebody and no other clause: "my aunts all said", "you said". */
const speaks = (table: StanceTable, from: number, verb: number): boolean => {
  const who = wordAt(table, from);
  if (who === 'that' || who === 'it') return /^(is|was) what i$/.test(wordsFrom(table, from + 1));
  if (classAt(table, from) & (CLASS.conj | CLASS.wh | CLASS.prep | CLASS.verb)) return false;
  if (/^(whatever|whoever|just|no)$/.test(who) || (THOUGHT.test(wordAt(table, verb)) && who !== 'i'))
    return false;
  if (who === 'i') return !/^(have|can|will|am|do|always)$/.test(wordAt(table, from + 1));
  return verb > from;
};
const wordsFrom = (table: StanceTable, at: number): string =>
  [0, 1, 2].map((step) => wordAt(table, at + step)).join(' ');

/** Behind the verb at most who heard it and when: "told my mom, from a phone", "said about hail". A clause there would be what was said. */
const closes = (table: StanceTable, clause: Clause, verb: number): boolean => {
  if (wordAt(table, verb - 1) === ',') return true; // "said the whole of the town to me"
  let at = verb + 1;
  if (/^(me|us|him|her|them|myself|people|everyone|everybody|folks)$/.test(wordAt(table, at))) at++;
  while (at < clause.to && at - verb < 5 && classAt(table, at) & (CLASS.poss | CLASS.det)) at += 2;
  if (at >= clause.to || wordAt(table, at) === 'and') return true;
  if (wordAt(table, at) === ':' || /^(you|it|that|so)$/.test(wordAt(table, at))) return false;
  return (
    (classAt(table, at) & CLASS.punct) !== 0 ||
    /^(to|about|from|at|in|on|every|over|when|until)$/.test(wordAt(table, at))
  );
};
