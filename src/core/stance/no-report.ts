import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { BETWEEN } from './saying-verbs.ts';
import type { Clause, StanceTable } from './stance-table.ts';

/** "that reminds me of the sea", "without telling you", "enough to tell you", "in a position to say", "not many can say that" report nothing. */
export const tellsNoWords = (table: StanceTable, verb: number): boolean => {
  const word = wordAt(table, verb);
  const before = wordAt(table, verb - 1);
  const next = wordAt(table, verb + 1);
  if (before === 'to' && !BETWEEN.has(wordAt(table, verb - 2)))
    return next === 'you' || !(classAt(table, verb - 2) & (CLASS.past | CLASS.verb | CLASS.pro3));
  if (/^(can|could)$/.test(before) && /^(that|so|it)$/.test(next))
    return verb + 2 >= table.length || (classAt(table, verb + 2) & (CLASS.punct | CLASS.conj)) !== 0;
  if (/^(said|says)$/.test(word) && /^(some )?(stuff|things)\b/.test(`${next} ${wordAt(table, verb + 2)}`))
    return true;
  return (
    (word.startsWith('remind') && wordAt(table, verb + 2) === 'of') ||
    (word.endsWith('ing') && (classAt(table, verb - 1) & CLASS.prep) !== 0)
  );
};

/** "what the school is going to say", "what you said about the sea": a thing, until "was" or a colon brings its words. */
export const isThing = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  const opens = [1, 2, 3].some(
    (back) => subject - back >= clause.from && wordAt(table, subject - back) === 'what',
  );
  if (!opens) return false;
  for (let at = verb + 1; at < Math.min(clause.to, verb + 5); at++)
    if (/^(was|were|:|“)$/.test(wordAt(table, at))) return false;
  return true;
};

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
