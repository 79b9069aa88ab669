import type { Clause, StanceTable } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { BETWEEN } from './saying-verbs.ts';

/** "that reminds me of the sea", "without telling you", "enough to tell you", "in a position to say", "not many can say that" report nothing. */
export const tellsNoWords = (table: StanceTable, verb: number): boolean => {
  const word = wordAt(table, verb);
  const before = wordAt(table, verb - 1);
  const next = wordAt(table, verb + 1);
  if (next === 'was') return false;
  if (namesThing(table, verb)) return true;
  // "is answered by", "I was admitted": not told anything
  if (/^(answered|ordered|signed|admitted)$/.test(word) && classAt(table, verb - 1) & CLASS.be) return true;
  if (word === 'say' && next === 'no' && classAt(table, verb + 2) & CLASS.punct) return true;
  if (before === 'to' && !BETWEEN.has(wordAt(table, verb - 2)))
    return next === 'you' || !(classAt(table, verb - 2) & (CLASS.past | CLASS.verb | CLASS.pro3));
  if (/^(can|could)$/.test(before) && /^(that|so|it)$/.test(next))
    return verb + 2 >= table.length || (classAt(table, verb + 2) & (CLASS.punct | CLASS.conj)) !== 0;
  if (
    /^(said|says)$/.test(word) &&
    next === 'it' &&
    /^(before|yourself|again|already|myself|best)$/.test(wordAt(table, verb + 2))
  )
    return true;
  if (/^(said|says)$/.test(word) && /^(some )?(stuff|things)\b/.test(`${next} ${wordAt(table, verb + 2)}`))
    return true;
  return (
    (word.startsWith('remind') && wordAt(table, verb + 2) === 'of') ||
    (word.endsWith('ing') && (classAt(table, verb - 1) & CLASS.prep) !== 0)
  );
};

/**
 * "asked me three questions", "told you this first", "say no more", "saying this to you", "no business telling me", "no need to tell": a
 * thing that was said, no words.
 */
const namesThing = (table: StanceTable, verb: number): boolean => {
  const word = wordAt(table, verb);
  const next = wordAt(table, verb + 1);
  const second = wordAt(table, verb + 2);
  if (word.startsWith('ask'))
    return (
      /^(me|you|him|her|us|them|god|anybody|anyone)$/.test(next) &&
      ((classAt(table, verb + 2) & (CLASS.num | CLASS.det | CLASS.poss)) !== 0 || /^(why|out)$/.test(second))
    );
  if (/^(told|tell|tells)$/.test(word) && /^(you|me)$/.test(next)) return second === 'this';
  if (next === 'again' && /^(texted|wrote|yelled|shouted)$/.test(word)) return true;
  if (word.startsWith('say') && /^(this|it|no more)\b/.test(`${next} ${second}`))
    return second === 'to' || next === 'no';
  return (
    wordAt(table, verb - 1) === 'business' ||
    (wordAt(table, verb - 1) === 'to' &&
      wordAt(table, verb - 2) === 'need' &&
      wordAt(table, verb - 3) === 'no')
  );
};

/** "For someone who says she wants it": the listener is held against their own words. */
export const measuresListener = (table: StanceTable, subject: number, verb: number): boolean =>
  wordAt(table, subject) === 'who' &&
  /^(says|said|tells|claims)$/.test(wordAt(table, verb)) &&
  [2, 3].some((back) => wordAt(table, subject - back) === 'for');

/** "what the school is going to say", "what you said about the sea": a thing, until "was" or a colon brings its words. */
export const isThing = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  const opens = [1, 2, 3].some(
    (back) => subject - back >= clause.from && wordAt(table, subject - back).startsWith('what'),
  );
  if (!opens) return false;
  for (let at = verb + 1; at < Math.min(clause.to, verb + 5); at++)
    if (/^(was|were|:|“)$/.test(wordAt(table, at))) return false;
  return true;
};

/** "As my sponsor says", "like I told him", "my mother said ..., and she was right": the teller says it too. */
export const agrees = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  for (let at = subject; at >= Math.max(clause.first, subject - 3); at--)
    if (/^(as|like)$/.test(wordAt(table, at - 1)) && at - 1 <= clause.first + 1) return true;
  for (let at = verb + 3; at < clause.to; at++)
    if (
      wordAt(table, at) === 'right' &&
      /^(was|were|is|are)$/.test(wordAt(table, at - 1)) &&
      wordAt(table, at - 3) === 'and'
    )
      return true;
  return false;
};

/** "When he yells you need to leave": a sound of now, unless "that" follows. */
export const onlySounds = (table: StanceTable, subject: number, verb: number): boolean =>
  /^(when|whenever|if)$/.test(wordAt(table, subject - 1)) &&
  /^(yells|screams|shouts|whispers|yell|scream|shout|texts|asks)$/.test(wordAt(table, verb)) &&
  wordAt(table, verb + 1) === 'you';

/** "My doctor would tell you", "anybody who tells you": said to the listener now, whoever is named for it. */
export const saidNow = (table: StanceTable, subject: number, verb: number): boolean => {
  const next = wordAt(table, verb + 1);
  if (wordAt(table, verb - 1) === 'would')
    return (
      (next === 'you' && wordAt(table, verb) === 'tell') ||
      [1, 2, 3].some((on) => wordAt(table, verb + on) === 'to' && wordAt(table, verb + on + 1) === 'you')
    );
  return (
    next === 'you' && /^(that|who)$/.test(wordAt(table, subject)) && /^tells?$/.test(wordAt(table, verb))
  );
};
