import type { StanceTable } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';

/** Where words of then, or of somebody else, are over and the teller speaks to the listener again. The constructions are ours. */

/** "so yeah, you are", "so I think you", "the same goes for you", "and yours is", ", and you are", ", and that is". */
export const turnsToListener = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const next = wordAt(table, at + 1);
  if (word === 'so') {
    const you = /^(yeah|now|honey|friend|please)$/.test(next) ? at + 2 : at + 1;
    if (/^you (are|must|should|need|have|ought|can)$/.test(`${wordAt(table, you)} ${wordAt(table, you + 1)}`))
      return true;
    return /^(i (think|tell)|no more|your? own|argue with|dry up|give (it|the|them))$/.test(
      `${next} ${wordAt(table, at + 2)}`,
    );
  }
  if (word === 'and')
    return /^(look at|yours|i am|i give|i promise|if you|with you|now it)\b/.test(
      `${next} ${wordAt(table, at + 2)}`,
    );
  if (word === ',' && next === 'and')
    return /^(you are|that is|with your|it will)$/.test(`${wordAt(table, at + 2)} ${wordAt(table, at + 3)}`);
  return word === 'same' && next === 'goes';
};

/** Tokens a subject may take: "depression", "the very same thing". */
const LONGEST_SUBJECT = 4;
const LINKS = /^(and|so|because|then|well|uh|um|honestly|now)$/;

/** Behind a mark or a joining word, a clause of now: ", there is no difference", "so depression is not", "and she will". */
export const speaksOfNow = (table: StanceTable, link: number): boolean => {
  if (!/^([,;—]|and|so|because)$/.test(wordAt(table, link))) return false;
  let at = link + 1;
  while (LINKS.test(wordAt(table, at)) && at - link < 4) at++;
  for (const subject = at; at <= subject + LONGEST_SUBJECT; at++) {
    if (/^(is|are|will)$/.test(wordAt(table, at))) return at > subject;
    if (classAt(table, at) & (CLASS.punct | CLASS.conj | CLASS.wh | CLASS.past | CLASS.be | CLASS.modal))
      return false;
  }
  return false;
};

/** "was", "had", "got": a clause told as past. */
export const isPast = (table: StanceTable, at: number): boolean =>
  /^(was|were|had|did|got|would|could)$/.test(wordAt(table, at)) || (classAt(table, at) & CLASS.past) !== 0;
