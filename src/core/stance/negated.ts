import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceMark, type StanceTable, wordSet } from './stance-table.ts';

const NEGATORS = wordSet('not never no nobody none without neither nor hardly');
const CLAUSE_END = wordSet(', ; : — ( ) ¶ and but because so though although');
/** After these the negation reaches into what follows: "I am not saying that you should". Source: domain.md S2. */
const CARRIES_ON = wordSet(
  `here tell saying mean promise want mind trying business place decide say speak assume pretend gets get guarantee guarantees know
  expect expecting about`,
);
/** Tokens. */
const LONGEST = 14;
const LONGEST_WITHOUT_COMPLEMENT = 6;

/**
 * A negator governs to the end of its clause; with a verb of saying or thinking, its complement too. A negative command ("don't give
 * up") is itself the finding, so it excuses nothing.
 */
export const negated: StanceMark = {
  opens: (word) => NEGATORS.has(word),
  mark: (table, clause, at) => {
    if (freesFrom(table, at)) fill(table, at + 2, reach(table, at, clause.to), STANCE.negated);
    else if (!excusesNothing(table, clause, at))
      fill(table, at + 1, reach(table, at, clause.to), STANCE.negated);
  },
};

/** "Don't feel you have to answer": a command that takes a burden off. */
const freesFrom = (table: StanceTable, at: number): boolean =>
  /^(feel|think|believe|assume)$/.test(wordAt(table, at + 1)) &&
  /^(you|like|that|as)$/.test(wordAt(table, at + 2)) &&
  wordAt(table, at - 1) === 'do';

const excusesNothing = (table: StanceTable, clause: Clause, at: number): boolean => {
  const word = wordAt(table, at);
  const next = wordAt(table, at + 1);
  if (word === 'no' && /^(matter|longer|doubt|more|wonder)$/.test(next)) return true;
  if (word === 'not' && next === 'only' && table.words.slice(at, clause.to).includes('but')) return true;
  if (next === 'you' && classAt(table, at - 1) & (CLASS.do | CLASS.modal | CLASS.be)) return true; // "don't you think"
  return isCommand(table, clause, at);
};

const isCommand = (table: StanceTable, clause: Clause, at: number): boolean => {
  if (!(classAt(table, at + 1) & CLASS.verb)) return false;
  if (at - 1 < clause.first) return true;
  if (wordAt(table, at - 1) !== 'do') return false;
  return at - 2 < clause.first || (classAt(table, at - 2) & (CLASS.punct | CLASS.conj)) !== 0;
};

const reach = (table: StanceTable, negator: number, to: number): number => {
  let complement = false;
  let at = negator + 1;
  for (; at < to && at - negator < LONGEST; at++) {
    const word = wordAt(table, at);
    if (classAt(table, at) & (CLASS.say | CLASS.think) || CARRIES_ON.has(word)) complement = true;
    if (CLAUSE_END.has(word) && !(complement && word === 'and')) break;
    if (!complement && at - negator > LONGEST_WITHOUT_COMPLEMENT) break;
  }
  return at;
};
