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
import { tellsPast } from './then-frame.ts';

/** Tokens a condition covers when nothing ends it. */
const LONGEST = 10;
/** Tokens before the claim that follows a condition without a comma can begin: "when he shouts you should ...". */
const SHORTEST = 3;
/** After these, "you must" still belongs to the condition: "if you feel you must", "if there is anything you need to say". Ours, collected by hand. */
const LEADS_ON =
  wordSet(`think thinks thought feel feels felt believe believed know knew find found say says said tell guess see decide
  decided realize realized notice hear mean suppose figure anything something everything nothing someone somebody anyone anybody person
  people thing things time times place one ones all day days way reason moment help stuff words part news`);

/** "if ...", "when ...", up to the comma, "then" or the claim itself: what stands in the condition is not claimed. */
export const conditional: StanceMark = {
  opens: (word) =>
    CONDITIONS.test(word) ||
    OPEN_ENDED.test(word) ||
    GIVEN.test(word) ||
    word === 'case' ||
    word === 'should',
  mark: (table, clause, at) => {
    if (opensCondition(table, clause, at))
      fill(table, at, endOfCondition(table, at, clause.to), STANCE.conditional);
  },
};

const CONDITIONS = /^(if|unless|whether|when|whenever|until)$/;
const OPEN_ENDED = /^(anything|something|everything|whatever|wherever|whoever|whichever)$/;

const GIVEN = /^(sorry|why|sense|wonder)$/;

/** "I'm sorry you have to", "I can see why you do not trust them", "it makes sense that you": given by the listener, not claimed. */
const givenOf = (table: StanceTable, at: number): boolean => {
  const you = wordAt(table, at + 1) === 'that' ? at + 2 : at + 1;
  if (wordAt(table, you) !== 'you') return false;
  const before = wordAt(table, at - 1);
  if (wordAt(table, at) === 'why') return /^(see|understand|get|hear)$/.test(before);
  if (wordAt(table, at) === 'sense') return /^(makes|perfect|total|complete|much|of)$/.test(before);
  return wordAt(table, at) === 'sorry' || before === 'no';
};

const opensCondition = (table: StanceTable, clause: Clause, at: number): boolean => {
  const word = wordAt(table, at);
  if (word === 'when' && tellsPast(table, at + 1)) return false;
  if (word === 'if' && wordAt(table, at - 1) === 'even' && /^(reckon|think)$/.test(wordAt(table, at + 2)))
    return false;
  if (CONDITIONS.test(word)) return true;
  if (word === 'case') return wordAt(table, at - 1) === 'in' && classAt(table, at + 1) !== CLASS.punct;
  if (GIVEN.test(word)) return givenOf(table, at);
  if (OPEN_ENDED.test(word)) return wordAt(table, at + 1) === 'you';
  return word === 'should' && at === clause.first && wordAt(table, at + 1) === 'you';
};

const endOfCondition = (table: StanceTable, from: number, to: number): number => {
  const last = Math.min(to, from + 1 + LONGEST);
  for (let at = from + 1; at < to; at++) {
    if (/^([,;—]|then)$/.test(wordAt(table, at))) return at;
    if (at - from >= SHORTEST && opensClaim(table, at)) return at;
  }
  return last;
};

/** "... you should", "... she will" with no word before it that would draw it into the condition. */
const opensClaim = (table: StanceTable, at: number): boolean => {
  const claims = wordAt(table, at) === 'you' ? obliges(table, at + 1) : foretells(table, at);
  if (!claims) return false;
  const before = wordAt(table, at - 1);
  if (before === 'her') return true; // "if you tell her she will"
  return !(LEADS_ON.has(before) || (classAt(table, at - 1) & LINKS) !== 0);
};

const obliges = (table: StanceTable, verb: number): boolean =>
  /^(should|must|ought|will|better|need)$/.test(wordAt(table, verb)) ||
  (/^(have|got|are)$/.test(wordAt(table, verb)) && /^(to|going)$/.test(wordAt(table, verb + 1)));

/** "If you call her she will forgive you." */
const foretells = (table: StanceTable, at: number): boolean =>
  nounWill(table, at) ||
  (wordAt(table, at) === 'i' &&
    /^(know|see|(am|will) (going|be|get))\b/.test(`${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`)) ||
  (/^(he|she|they|it|things|everything)$/.test(wordAt(table, at)) &&
    /^(will|(is|are) going)\b/.test(`${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`));

/** Tokens of "all of that old hurt". */
const LONGEST_SUBJECT = 5;

/** "... the grief will leave", "... all of that old hurt will melt". */
const nounWill = (table: StanceTable, at: number): boolean => {
  if (!/^(the|your|all|that|this)$/.test(wordAt(table, at))) return false;
  for (let on = at + 1; on <= at + LONGEST_SUBJECT; on++) {
    if (wordAt(table, on) === 'will') return on > at + 1;
    if (classAt(table, on) & (CLASS.pro1 | CLASS.pro2 | CLASS.pro3 | CLASS.wh | CLASS.punct | CLASS.conj))
      return false;
  }
  return false;
};

const LINKS = CLASS.wh | CLASS.conj | CLASS.det | CLASS.prep | CLASS.poss;
