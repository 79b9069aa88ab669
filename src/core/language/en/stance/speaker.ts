import { type Clause, type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { BETWEEN } from './saying-verbs.ts';

/** Walks back over auxiliaries and adverbs to the token that speaks. */
export const subjectOf = (table: StanceTable, from: number, verb: number): number => {
  let at = verb - 1;
  const passedOver = CLASS.adv | CLASS.modal | CLASS.have | CLASS.neg | CLASS.be | CLASS.do;
  while (at > from && !/^(i|you|we)$/.test(wordAt(table, at))) {
    // a subject, whatever else it denies
    if (/^(nobody|nothing|none)$/.test(wordAt(table, at))) break;
    if (!(classAt(table, at) & passedOver || BETWEEN.has(wordAt(table, at)))) break;
    at--;
  }
  return at;
};

/** What may "say" something of the listener without being a speaker: "your face tells me". Ours, collected by hand. */
const BETRAYS = wordSet('mind heart head gut body face eyes smile shrug silence laugh tears hands look');

/** Not before these: "and tell him", "please remind her", "let me say". */
const NEVER_SPEAKS = CLASS.conj | CLASS.prep | CLASS.adv | CLASS.modal | CLASS.wh | CLASS.verb;

export const canSpeak = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  if (subject < clause.from || verb === clause.first || BETWEEN.has(wordAt(table, subject))) return false;
  const word = wordAt(table, subject);
  if (
    /^(yours|no|myself|yourself|themselves)$/.test(word) ||
    wordAt(table, verb - 1) === 'never' ||
    (classAt(table, subject) & CLASS.do) !== 0 || // "don't be telling her"
    (isBase(table, verb) && (classAt(table, verb - 1) & CLASS.neg) !== 0) ||
    (/^(nobody|none)$/.test(word) && isBase(table, verb) && !ofThen(table, subject + 1)) ||
    isNoWay(table, subject) ||
    willSay(table, verb) ||
    (BETRAYS.has(word) && /^(your|that|this)$/.test(wordAt(table, subject - 1)))
  )
    return false;
  if (classAt(table, subject) & CLASS.punct) return word === '”' && !isBase(table, verb);
  if (!isBase(table, verb)) return true;
  if (word === 'and' && /^(me|[,:“])$/.test(wordAt(table, verb + 1)) && usedTo(table, verb)) return true;
  return (
    !(classAt(table, subject) & NEVER_SPEAKS) &&
    !/^(please|me|us|him|her|them|just|ask|omg|okay|lol|hey)$/.test(word)
  );
};

/** "Nobody could tell me", "nobody had to tell me": told of then. */
const ofThen = (table: StanceTable, at: number): boolean => /^(could|had|did|would)$/.test(wordAt(table, at));

/** "No way the judge says no", "ain't no way they tell you that". */
const isNoWay = (table: StanceTable, subject: number): boolean =>
  [1, 2].some(
    (back) => wordAt(table, subject - back) === 'way' && wordAt(table, subject - back - 1) === 'no',
  );

/** "Your boss will say", "nobody will all tell you": a forecast, unless it is what others will tell "you" or "me" to do. */
const willSay = (table: StanceTable, verb: number): boolean =>
  [1, 2].some((back) => wordAt(table, verb - back) === 'will') && !/^(you|me)$/.test(wordAt(table, verb + 1));

/** "He would light a candle and tell me". */
const usedTo = (table: StanceTable, verb: number): boolean =>
  [3, 4, 5, 6, 7].some((back) => /^(would|used)$/.test(wordAt(table, verb - back)));

/** "tell", "remind": as much a command as a report, so it needs somebody before it who can speak. */
const isBase = (table: StanceTable, verb: number): boolean =>
  !/(ed|s|ing|told|said|wrote|swore)$/.test(wordAt(table, verb));
