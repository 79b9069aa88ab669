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

/** Words that hedge what follows them; the verbs among them have their subject before them. Source: domain.md S5. */
const ADVERBS = wordSet('maybe perhaps possibly hopefully sometimes');
const VERBS = wordSet('might may could');
const MONTH_BEFORE = /^(in|last|this|next|of|since|until|by|every|early|late)$/;

/**
 * An offer or a hedge before the words, in the same clause: "maybe you could", "if you like", "I wonder". A hedge in another clause
 * ("maybe you're right, but you need to") excuses nothing. Source: domain.md S5.
 */
export const hedged: StanceMark = {
  opens: (word) => ADVERBS.has(word) || VERBS.has(word) || HEDGING.has(word) || OFFERING.test(word),
  mark: (table, clause, at) => {
    if (isOffer(table, at) || leavesItToThem(table, clause, at))
      fill(table, clause.from, clause.to, STANCE.hedged);
    else if (hedges(table, at)) fill(table, at, endOfHedge(table, at, clause.to), STANCE.hedged);
  },
};

/** Hedge only in some company: the functions below look at it. Ours, collected by hand. */
const HEDGING = wordSet(
  `hope wonder wondering guess imagine sound sounds seem seems look looks appear appears suggest recommend advise propose people folks
  option idea thought feeling`,
);
const OFFERING = /^(if|up|on|only|whatever|would|your)$/;

const hedges = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  if (ADVERBS.has(word)) return true;
  if (word === 'could' && (wordAt(table, at + 1) === 'not' || asksForTeller(table, at))) return false;
  if (VERBS.has(word)) return !(word === 'may' && MONTH_BEFORE.test(before));
  if (word === 'feeling') return before === 'a' && (classAt(table, at - 2) & CLASS.have) !== 0;
  if (word === 'guess' && wordAt(table, at + 1) === 'what') return false;
  if (
    word === 'hope' &&
    /^you (know|realize|understand|see)$/.test(`${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`)
  )
    return false;
  if (/^(hope|wonder|wondering|guess|imagine)$/.test(word)) return /^(i|am|can|could)$/.test(before);
  if (/^(sounds?|seems?|looks?|appears?)$/.test(word))
    return /^(like|as|that|to)$/.test(wordAt(table, at + 1)) && !seemsToBlame(table, at);
  if (/^(suggest|recommend|advise|propose)$/.test(word)) return saidByTeller(table, at);
  if (word === 'people' || word === 'folks')
    return before === 'some' && (classAt(table, at + 1) & CLASS.neg) === 0;
  return (
    /^(option|idea|thought)$/.test(word) &&
    (before === 'one' || before === 'an') &&
    wordAt(table, at + 1) !== 'for'
  );
};

/** "I could write a book", and "could you check in on me": a boast and a request, not an offer. */
const asksForTeller = (table: StanceTable, at: number): boolean => {
  if (wordAt(table, at + 1) === 'write' && wordAt(table, at + 3) === 'book')
    return (classAt(table, at + 4) & CLASS.punct) !== 0;
  if (wordAt(table, at + 1) !== 'you') return false;
  return [3, 4, 5, 6].some((on) => wordAt(table, at + on) === 'me');
};

/** "Sounds like you gave up", "seems to me you'd rather complain": no guess at a feeling but a reproach. */
const seemsToBlame = (table: StanceTable, at: number): boolean => {
  const like = wordAt(table, at + 1) === 'to' && wordAt(table, at + 2) === 'me' ? at + 3 : at + 2;
  const you = /^(like|that|as)$/.test(wordAt(table, like)) ? like + 1 : like;
  return (
    wordAt(table, you) === 'you' &&
    /^((gave|give) up|would rather|rather enjoy|quit\b|enjoy\b)/.test(
      `${wordAt(table, you + 1)} ${wordAt(table, you + 2)}`,
    )
  );
};

/** "I would suggest", "I can only recommend": an offer, as the labelling guide has it. */
const saidByTeller = (table: StanceTable, verb: number): boolean => {
  let at = verb - 1;
  while (classAt(table, at) & (CLASS.modal | CLASS.adv) && verb - at < 4) at--;
  return wordAt(table, at) === 'i';
};

/** A hedge ends at a hard mark, at "but", and where its clause is over and an order begins: "you may be right, you need to ...". */
const endOfHedge = (table: StanceTable, from: number, to: number): number => {
  let clauseHasSubject = VERBS.has(wordAt(table, from));
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(table, at);
    if (/^([;:—]|but)$/.test(word)) return at;
    if (DRAWN.test(`${word} ${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`)) return at;
    if (word === 'because' && /^you are an?$/.test([1, 2, 3].map((on) => wordAt(table, at + on)).join(' ')))
      return at;
    if (clauseHasSubject && /^(,|and|so|because)$/.test(word) && opensOrder(table, at + 1)) return at;
    if (isSubject(table, at)) clauseHasSubject = true;
  }
  return to;
};

/** What is drawn from a hedged thought is meant: ", which is why yours must go", ", so let me", ", and the answer is no". */
const DRAWN = /^(, which is|which is why|, so (let|you|just|stop|get)|and the answer)\b/;

const isSubject = (table: StanceTable, at: number): boolean =>
  ((classAt(table, at) & (CLASS.pro1 | CLASS.pro2 | CLASS.pro3)) !== 0 ||
    (/^(this|that)$/.test(wordAt(table, at)) && (classAt(table, at + 1) & CLASS.be) !== 0)) &&
  !/^(if|when|whenever|once|unless)$/.test(wordAt(table, at - 1));

const opensOrder = (table: StanceTable, at: number): boolean => {
  const you = /^(and|so|,)$/.test(wordAt(table, at)) ? at + 1 : at;
  if (wordAt(table, you) !== 'you') return false;
  let verb = you + 1;
  while (classAt(table, verb) & CLASS.adv && verb - you < 3) verb++;
  return /^(should|must|ought|need|have|got|will|better)$/.test(wordAt(table, verb));
};

const OFFERS =
  /^(if you (like|would (like|rather|prefer|want)|prefer|choose|wish|feel (like|up|ready|comfortable|able|safe)|are (interested|up|open|ready|able|comfortable|willing|free|curious))|if it (helps|helped|feels|suits)|if that (helps|suits)|up to you|only if you|whatever feels right|would it help)\b/;

/** "if you like", "if it helps", "up to you", "your call": an offer wherever it stands in the sentence. */
const isOffer = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  if (!OFFERING.test(word)) return false;
  if (
    word === 'up' &&
    /^(look|looks|looking|looked|add|adds|own|owned|live|lived)$/.test(wordAt(table, at - 1))
  )
    return false;
  const four = [0, 1, 2, 3].map((step) => wordAt(table, at + step)).join(' ');
  if (OFFERS.test(four)) return true;
  if (/^if you want\b/.test(four)) return wantedFreely(table, at + 3);
  return /^your (call|choice|decision)\b/.test(four) && /^(is|are)$/.test(wordAt(table, at - 1));
};

/** "Maybe you could go, but that's on you": whose call it is, not whose fault. Heard so in African American English. */
const leavesItToThem = (table: StanceTable, { first }: Clause, at: number): boolean =>
  wordAt(table, at) === 'on' &&
  wordAt(table, at + 1) === 'you' &&
  wordAt(table, at - 1) === 'is' &&
  /^(maybe|perhaps)$/.test(wordAt(table, first));

/** "if you want", "if you want to." leave the choice; "if you want to get well you need to" does not. */
const wantedFreely = (table: StanceTable, at: number): boolean => {
  const next = /^(to|it|that|one|some)$/.test(wordAt(table, at)) ? at + 1 : at;
  return next >= table.length || (classAt(table, next) & (CLASS.punct | CLASS.pro1)) !== 0;
};
