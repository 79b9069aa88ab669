import { wordAt } from '../text/token-table.ts';
import { STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceTable } from './stance-table.ts';

/** "for me", "in my case", "I learned that": a claim limited to the teller. */
export const markOwnExperience = (table: StanceTable, clause: Clause): void => {
  for (let at = clause.first; at < clause.to; at++) {
    if (limitsToSelf(table, at)) {
      fill(table, clause.first, clause.to, STANCE['own-experience']);
      return;
    }
    if (
      /^(learned|found|realized|discovered)$/.test(wordAt(table, at)) &&
      (wordAt(table, at - 1) === 'i' || wordAt(table, at - 2) === 'i')
    ) {
      fill(table, at, clause.to, STANCE['own-experience']);
    }
  }
};

const limitsToSelf = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (word === 'me' || word === 'myself')
    return before === 'for' && !/^(than|harder)$/.test(wordAt(table, at - 2));
  return (word === 'case' || word === 'experience') && before === 'my';
};
