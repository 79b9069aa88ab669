import { STANCE } from '../../../stance/stance-bits.ts';
import { type Clause, fill, type StanceMark, type StanceTable } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { turnsToListener } from './turn-back.ts';

/** "for me", "in my case", "I learned that": a claim limited to the teller. */
export const ownExperience: StanceMark = {
  opens: (word) => LEARNED.test(word) || /^(case|experience|myself|me)$/.test(word),
  mark: (table, clause, at) => {
    if (limitsToSelf(table, clause, at))
      fill(table, clause.first, endOfOwn(table, at, clause.to), STANCE['own-experience']);
    const mine = wordAt(table, at - 1) === 'i' || wordAt(table, at - 2) === 'i';
    if (mine && LEARNED.test(wordAt(table, at)) && !foundThing(table, at))
      fill(table, at, endOfOwn(table, at, clause.to), STANCE['own-experience']);
  },
};

/** The teller's own ends where others come in: "and yours is", "so you are", "and those who". */
const endOfOwn = (table: StanceTable, from: number, to: number): number => {
  let yours = false;
  for (let at = from + 1; at < to; at++) {
    if (turnsToListener(table, at) || turnsToOthers(table, at)) return at;
    if (wordAt(table, at) !== 'you') continue;
    if (
      !yours &&
      wordAt(table, at - 1) === 'and' &&
      /^(need|should|must|have|will)$/.test(wordAt(table, at + 1))
    )
      return at;
    yours = true;
  }
  return to;
};

const turnsToOthers = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === ',' &&
  (/^so for you\b/.test([1, 2, 3].map((on) => wordAt(table, at + on)).join(' ')) ||
    /^(those|all other|everybody|and (those|anyone|anybody|everyone|your))\b/.test(
      `${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`,
    ));

/** "I found Jesus, and", "I learned one thing: you": a thing, not an insight. */
const foundThing = (table: StanceTable, at: number): boolean =>
  /^(one|something|this)$/.test(wordAt(table, at + 1)) ||
  (wordAt(table, at) === 'found' && /^(and|,|;)$/.test(wordAt(table, at + 2)));

const LEARNED = /^(learned|found|realized|discovered)$/;

const limitsToSelf = (table: StanceTable, clause: Clause, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (word === 'case' || word === 'experience') return before === 'my';
  if (word === 'myself' && before === 'for') return true;
  if (word !== 'me' || before !== 'for' || /^(than|harder)$/.test(wordAt(table, at - 2))) return false;
  return !asksFavour(table, clause, at) && !coversOthers(table, at, clause.to);
};

/** "Do it for me": a plea, not a limit; "Work was good for me" is one. */
const asksFavour = (table: StanceTable, clause: Clause, at: number): boolean =>
  clause.first < at - 1 &&
  (classAt(table, clause.first) & CLASS.verb) !== 0 &&
  (classAt(table, clause.first + 1) & (CLASS.be | CLASS.have | CLASS.modal)) === 0;

/** "What worked for me will work for you". */
const coversOthers = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) {
    if (
      wordAt(table, at) === 'for' &&
      /^(you|anyone|anybody|everyone|everybody|all|us)$/.test(wordAt(table, at + 1))
    )
      return true;
  }
  return false;
};
