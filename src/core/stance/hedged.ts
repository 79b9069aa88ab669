import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceTable, seek, wordSet } from './stance-table.ts';

const HEDGES = wordSet('maybe perhaps possibly hopefully might may could');

/**
 * An offer or a hedge before the words, in the same clause: "maybe you could", "if you like", "I wonder". A hedge in another clause
 * ("maybe you're right, but you need to") excuses nothing. Source: domain.md S5.
 */
export const markHedged = (table: StanceTable, clause: Clause): void => {
  for (let at = clause.first; at < clause.to; at++) {
    if (!hedges(table, at)) continue;
    fill(table, at, seek(table, at, clause.to, endsClause), STANCE.hedged);
    if (isOffer(table, at)) fill(table, clause.from, clause.to, STANCE.hedged);
  }
};

const endsClause = (word: string): boolean => /^([;:—]|but)$/.test(word);

const hedges = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (HEDGES.has(word)) return true;
  if (word === 'hope' || word === 'wonder' || word === 'wondering') return before === 'i' || before === 'am';
  if (word === 'people' || word === 'folks')
    return before === 'some' && (classAt(table, at + 1) & CLASS.neg) === 0;
  if (word === 'option' || word === 'idea' || word === 'thought') return before === 'one' || before === 'an';
  return isOffer(table, at);
};

/** "if you like", "if you want", "if it helps", "up to you", "your call": an offer wherever it stands in the sentence. */
const isOffer = (table: StanceTable, at: number): boolean => {
  const three = `${wordAt(table, at)} ${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`;
  if (
    /^(if you (like|want|feel|would|prefer)|if it (helps|helped|feels|suits)|up to you|only if you|whatever feels right|would it help)$/.test(
      three,
    )
  )
    return true;
  return /^your (call|choice|decision)\b/.test(three) && /^(is|are)$/.test(wordAt(table, at - 1));
};
