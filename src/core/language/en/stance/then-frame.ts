import { type Clause, type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { VOCATIVES } from '../vocatives.ts';

/**
 * Frames that set a "you" in the teller's own past: "when I was using, you ...", "in my twenties it was always ..., you ...", "I lived
 * outside, and out there you ...", "I worked nights, and you keep thinking ..., and I never ...". The constructions are ours, from reading
 * how people tell of a life they shared with others.
 */

/** Parts of a life. Of now are "my years sober", "my recovery": what a teller argues from. Ours. */
const TIMES = wordSet(
  'year years month months week weeks day days night nights morning mornings winter summer twenties teens thirties forties childhood marriage',
);
const OF_NOW = wordSet('sober sobriety clean recovery work job experience doing helping these this last');
/** Words in which the listener is met now: no narration runs over them. Ours. */
const OF_TODAY = wordSet('today tonight please');
/** Verbs of then that the word classes do not hold as such. */
const THEN = /^(was|were|had|did|got|grew|hurt|quit|hid)$/;
/** Tokens. */
const NEAR = 8;

/** Words at which anything below can begin; most tokens are passed over with one look. */
const OPENS = wordSet('when while where way my there that ours you i we :');

/** The token from which "you" is anybody who was there then, or -1. */
export const startOfThen = (table: StanceTable, clause: Clause): number => {
  let past = false;
  for (let at = clause.first; at < clause.to; at++) {
    if (!OPENS.has(table.words[at] ?? '')) continue;
    if (opensTime(table, clause, at) && youComesFirst(table, at + 3, clause.to)) return at;
    if (opensPlace(table, at, past) && followedByYou(table, at + 1, clause.to)) return at;
    if (past && opensNarration(table, clause, at)) return at;
    if (wordAt(table, at) === ':' && namesSelf(table, at)) return at;
    past ||= tellsPast(table, at);
  }
  return -1;
};

/** Where the narration ends: the teller turns to the listener ("so you should", "please"), or the sentence is over. */
export const endOfThen = (table: StanceTable, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const word = wordAt(table, at);
    if (isVocative(table, at)) return from;
    if (word === 'and' && wordAt(table, at + 1) === 'here') return at;
    if (OF_TODAY.has(word) || (word === 'now' && wordAt(table, at - 1) === 'right')) return from;
    if (/^(so|but)$/.test(word) && wordAt(table, at + 1) === 'you' && obliges(table, at + 2)) return at;
    if (word === 'you' && /^(said|told|mentioned|should|deserve)$/.test(wordAt(table, at + 1))) return at;
  }
  return to;
};

const obliges = (table: StanceTable, verb: number): boolean =>
  (classAt(table, verb) & CLASS.modal) !== 0 || /^(need|have|got|better)$/.test(wordAt(table, verb));

/** ", sis,", "mate, you": somebody is called by a name, with a mark on one side and a mark or the edge of the sentence on the other. */
const isVocative = (table: StanceTable, at: number): boolean =>
  VOCATIVES.has(wordAt(table, at)) &&
  !/^(a|an|the|and|or|of|like)$/.test(wordAt(table, at - 1)) &&
  (wordAt(table, at - 1) === ',' ||
    wordAt(table, at - 1) === 'my' ||
    at === 0 ||
    /^[.!?¶…]$/.test(wordAt(table, at - 1))) &&
  wordAt(table, at + 1) === ',';

/** The listener is met now: called by name, told a day of the week, or told that there is no way out ("no exceptions", "end of"). */
export const callsListener = (table: StanceTable, clause: Clause, at: number): boolean => {
  const word = wordAt(table, at);
  if (isVocative(table, at)) return true;
  if (WEEKDAYS.has(word)) return !/^(every|that|each|one)$/.test(wordAt(table, at - 1)) && at >= clause.first;
  if (word === 'no') return /^(exceptions?|excuses?|ifs|buts|arguing|arguments)$/.test(wordAt(table, at + 1));
  return word === 'end' && wordAt(table, at + 1) === 'of' && (classAt(table, at + 2) & CLASS.punct) !== 0;
};
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** "I was", "I worked", "we had". */
export const tellsPast = (table: StanceTable, at: number): boolean => {
  if (!/^(i|we)$/.test(wordAt(table, at))) return false;
  const verb = classAt(table, at + 1) & CLASS.adv ? at + 2 : at + 1;
  if (/^(have|am|are|do|can|will|would)$/.test(wordAt(table, verb))) return false;
  return (classAt(table, verb) & CLASS.past) !== 0 || THEN.test(wordAt(table, verb));
};

/** "when I was using", "that winter I drank", "in my twenties", "my last year of drinking"; not "in my ten years sober". */
const opensTime = (table: StanceTable, { first }: Clause, at: number): boolean => {
  const word = wordAt(table, at);
  const opens = at === first || (classAt(table, at - 1) & (CLASS.punct | CLASS.conj)) !== 0;
  if (/^(when|while|where)$/.test(word))
    return (
      (opens || wordAt(table, at - 1) === 'back') &&
      (tellsPast(table, at + 1) || (word === 'where' && isHome(table, at))) &&
      !speaksOfYou(table, at + 2)
    );
  if (word === 'way')
    return /^i was (raised|taught) ,$/.test([1, 2, 3, 4].map((on) => wordAt(table, at + on)).join(' '));
  if (word !== 'my' || !(classAt(table, at - 1) & CLASS.prep || at === first)) return false;
  for (let time = at + 1; time < at + 4; time++)
    if (TIMES.has(wordAt(table, time))) return !standsNow(table, at, time + 3);
  return false;
};

/** "where I come from", "where I come up". */
const isHome = (table: StanceTable, at: number): boolean =>
  wordAt(table, at + 1) === 'i' && /^(come|grew)$/.test(wordAt(table, at + 2));

const standsNow = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (OF_NOW.has(wordAt(table, at)) && !isLast(table, at)) return true;
  return false;
};
/** "my last year of drinking" is then, "my last week" of helping is caught by its other words. */
const isLast = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === 'last' && wordAt(table, at + 2) === 'of';

/** "when I was in your shoes": beside the listener, not in another time. */
const speaksOfYou = (table: StanceTable, from: number): boolean => {
  for (let at = from; at < from + 6 && wordAt(table, at) !== ','; at++)
    if (/^(you|your)$/.test(wordAt(table, at))) return wordAt(table, at) === 'your';
  return false;
};

/** After a time, the first one who acts is "you" or "one"; with "I" first it is the teller who goes on. */
const youComesFirst = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = wordAt(table, at);
    if (word === 'you') return wordAt(table, at + 1) !== 'know' || wordAt(table, at + 2) !== ',';
    if (/^(i|he|she|they|we|not|so|but)$/.test(word)) return false;
  }
  return false;
};

/** "out there", "in a house like that", with the teller's own past before it. */
const opensPlace = (table: StanceTable, at: number, past: boolean): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (word === 'there' && past) return /^(in|out|up|down|over|and|,)$/.test(before);
  if (word === 'that') return before === 'like' && startsPlace(table, at - 2);
  return word === 'ours' && before === 'like';
};
const startsPlace = (table: StanceTable, noun: number): boolean =>
  [noun - 2, noun - 3].some((at) => /^(in|on|at)$/.test(wordAt(table, at)));

const followedByYou = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + NEAR); at++) if (wordAt(table, at) === 'you') return true;
  return false;
};

/** "That was me every night: you ...". */
const namesSelf = (table: StanceTable, colon: number): boolean =>
  [1, 2, 3, 4].some(
    (back) => wordAt(table, colon - back) === 'me' && wordAt(table, colon - back - 1) === 'was',
  );

/** "..., and you keep thinking ..., and I never got it": a line of "you" between two of the teller's own. */
const opensNarration = (table: StanceTable, clause: Clause, at: number): boolean => {
  if (wordAt(table, at) !== 'you' || !/^(and|like|;|:|,|—)$/.test(wordAt(table, at - 1))) return false;
  if (/^(should|need|must|ought|might|may|could|would|will|said|told)$/.test(wordAt(table, at + 1)))
    return false;
  return goesOnAboutI(table, at, clause.to);
};

/** "and I never", "so I kept", "and then I cried". */
const goesOnAboutI = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from + 2; at < to; at++) {
    const link = /^(and|so|then|but|,|;)$/.test(wordAt(table, at - 1));
    if (link && (tellsPast(table, at) || saysNever(table, at))) return true;
  }
  return false;
};
const saysNever = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === 'i' && /^(never|would)$/.test(wordAt(table, at + 1));
