import { IN_QUOTES, STANCE } from '../../../stance/stance-bits.ts';
import {
  type Clause,
  fill,
  type StanceMark,
  type StanceTable,
  stanceAt,
  wordSet,
} from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { VOCATIVES } from '../vocatives.ts';

/** What denies, and where a clause with a denial is over. Plain English grammar, with denials of chats. Ours, collected by hand. */
const NEGATORS = wordSet('not never no nobody none without neither nor hardly idk far refuse refused doubt');
const CLAUSE_END = wordSet(', ; : — ( ) ¶ and but because so though although');
/** After these the negation reaches into what follows: "I am not saying that you should". Source: domain.md S2. */
const CARRIES_ON = wordSet(
  `here tell saying mean promise want mind trying business place decide say speak assume pretend gets get known guarantee guarantees know
  expect expecting about pull`,
);
/** Tokens. */
const LONGEST = 14;
const LONGEST_WITHOUT_COMPLEMENT = 6;
const LONGEST_PARENTHESIS = 24;

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
  if (/^(far|doubt|refused?)$/.test(word)) return !deniesByVerb(table, at);
  if (word === 'no' && next === 'longer' && classAt(table, at + 2) & (CLASS.think | CLASS.say)) return false;
  if (word === 'idk') return !(classAt(table, at + 1) & CLASS.wh) && next !== 'if';
  if (word === 'no' && isInterjection(table, at)) return true;
  if (deniesNothing(table, at)) return true;
  if (word === 'no' && /^(matter|longer|doubt|more|wonder|secret|question)$/.test(next)) return true;
  if (word === 'without' && /^(doubt|hesitation|question|a)$/.test(next))
    return next !== 'a' || wordAt(table, at + 2) === 'doubt';
  if (word === 'not' && next === 'only' && table.words.slice(at, clause.to).includes('but')) return true;
  // "don't you think", "don't I know it"
  if (/^(you|i)$/.test(next) && classAt(table, at - 1) & (CLASS.do | CLASS.modal | CLASS.be)) return true;
  if (/^(nobody|no|none)$/.test(word) && exceptsTeller(table, at, clause.to)) return true;
  return isCommand(table, clause, at);
};

/** "no no, I get it", "no, pet, don't". */
const isInterjection = (table: StanceTable, at: number): boolean => {
  const next = wordAt(table, at + 1);
  return /^(no|i|you|do|,)$/.test(next) || (VOCATIVES.has(next) && wordAt(table, at + 2) === ',');
};

/**
 * Says all the more: "I'll never forget", "not gonna lie", "it's not complicated", "you still won't look at it", "you've no idea how good", "I
 * shouldn't lean on you", "what doesn't kill you makes you".
 */
const deniesNothing = (table: StanceTable, at: number): boolean => {
  const next = wordAt(table, at + 1);
  if (next === 'forget' && /^(the|how|what)$/.test(wordAt(table, at + 2))) return true;
  if (/^(lie|lying|deny|kidding|joking|complicated)$/.test(next)) return true;
  if (next === 'going' && wordAt(table, at + 3) === 'lie') return true;
  if (wordAt(table, at - 2) === 'still' && wordAt(table, at - 3) === 'you') return true;
  if (wordAt(table, at) === 'no' && next === 'idea')
    return wordAt(table, at - 2) === 'you' && wordAt(table, at + 2) === 'how';
  if (wordAt(table, at - 1) === 'should' && wordAt(table, at - 2) === 'i')
    return !(classAt(table, at + 1) & (CLASS.say | CLASS.be | CLASS.have | CLASS.think));
  return wordAt(table, at - 2) === 'what' && wordAt(table, at - 1) === 'does' && next === 'kill';
};

const isCommand = (table: StanceTable, clause: Clause, at: number): boolean => {
  if (!(classAt(table, at + 1) & CLASS.verb)) return false;
  if (at - 1 < clause.first) return true;
  if (wordAt(table, at - 1) !== 'do') return false;
  return at - 2 < clause.first || (classAt(table, at - 2) & (CLASS.punct | CLASS.conj)) !== 0;
};

/** "Far be it from me to say", "I refuse to tell you", "I doubt". */
const deniesByVerb = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  if (word === 'far') return wordAt(table, at + 1) === 'be' && wordAt(table, at + 2) === 'it';
  const mine = [1, 2].some((back) => wordAt(table, at - back) === 'i');
  return mine && (word === 'doubt' || (classAt(table, at + 2) & CLASS.say) !== 0);
};

/** "Nobody gets what you feel the way I do": says it of the teller all the more. */
const exceptsTeller = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from + 2; at < Math.min(to, from + LONGEST); at++)
    if (
      /^(like|as|way|but|except|than)$/.test(wordAt(table, at)) &&
      /^(i (do|did|can|have)|me)\b/.test(`${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`)
    )
      return true;
  return false;
};

const reach = (table: StanceTable, negator: number, to: number): number => {
  let complement = /^(idk|far|doubt|refused?)$/.test(wordAt(table, negator));
  let last = Math.min(to, negator + LONGEST);
  let at = negator + 1;
  for (; at < last; at++) {
    const word = wordAt(table, at);
    if (classAt(table, at) & (CLASS.say | CLASS.think) || CARRIES_ON.has(word)) complement = true;
    if (!complement && (at - negator > LONGEST_WITHOUT_COMPLEMENT || startsAnew(table, negator, at))) break;
    if (breaksOff(table, negator, at)) break;
    if (!CLAUSE_END.has(word) || isDegree(table, at)) continue;
    const on = complement ? goesOn(table, negator, at, to) : at;
    if (on === at) break;
    last = Math.min(to, on + LONGEST);
    at = on;
  }
  return at;
};

/**
 * Over, even of saying and wanting: "explain, I know", "like other people do", "about this let's", "and uh I", "and that was that", "that's
 * just facts", "if I don't get this out I'm going to".
 */
const breaksOff = (table: StanceTable, negator: number, at: number): boolean => {
  if (!BREAKERS.has(wordAt(table, at))) return false;
  const three = [0, 1, 2].map((on) => wordAt(table, at + on)).join(' ');
  if (BROKEN_OFF.test(three)) return true;
  if (/^i (know|get)\b/.test(three)) return /^(explain|need|more|it)$/.test(wordAt(table, at - 1));
  if (/^(what|to who) i\b/.test(three)) return wordAt(table, at - 1) === 'know';
  if (at - negator < 3 || !/^(i am|i will|you are|you will|he will|she will|they will)\b/.test(three))
    return false;
  return [2, 3, 4].some((back) => wordAt(table, negator - back) === 'if');
};
/** First words of what is looked for, so that most tokens cost one look. */
const BREAKERS = wordSet('like let and that end can what to i you he she they');
const BROKEN_OFF =
  /^(like (other|most) |let us |and (uh|um|honestly) i$|and that was|that is (just|facts)|end of (story|discussion)|can i (just|vent))/;

/** "so much worse"; "not so much as a" is a stronger no. */
const isDegree = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === 'so' &&
  ((/^(much|many)$/.test(wordAt(table, at + 1)) && wordAt(table, at + 2) !== 'as') ||
    (classAt(table, at + 1) & CLASS.adv) !== 0);

/**
 * Where a denial of saying or thinking is taken up again behind a mark, or `at` when it is over: "or that you must", "and that",
 * "I'm not here, and I mean it, to tell you", a second half of a quoted line ("say don't worry, it's no big deal").
 */
const goesOn = (table: StanceTable, negator: number, at: number, to: number): number => {
  const word = wordAt(table, at);
  const next = wordAt(table, at + 1);
  if (word === 'and') return next === 'i' ? at : at + 1;
  if (word !== ',') return at;
  if (stanceAt(table, at) & IN_QUOTES) return at + 1;
  if (/^(or|nor)$/.test(next)) return at + 2;
  if (quotesLine(table, negator, at) && /^(it|that|i|this)$/.test(next)) return at + 1;
  if (!/^(here|trying|mean)$/.test(wordAt(table, at - 1))) return at;
  for (let on = at + 1; on < Math.min(to, at + LONGEST_PARENTHESIS); on++)
    if (
      wordAt(table, on) === ',' &&
      /^to (tell|say|promise|give)$/.test(`${wordAt(table, on + 1)} ${wordAt(table, on + 2)}`)
    )
      return on + 1;
  return at;
};

/** Between the denial and the mark a line is quoted, for it begins as an order or a plea: "say don't worry", "pull the trust me". */
const quotesLine = (table: StanceTable, negator: number, comma: number): boolean => {
  for (let at = negator + 1; at < Math.min(comma, negator + 7); at++)
    if (/^(say|tell|pull)$/.test(wordAt(table, at))) {
      const line = /^(the|you|that)$/.test(wordAt(table, at + 1)) ? at + 2 : at + 1;
      return /^(do not|trust me|believe me|cheer up|listen to)$/.test(
        `${wordAt(table, line)} ${wordAt(table, line + 1)}`,
      );
    }
  return false;
};

/**
 * No complement, and another clause begins without a mark: a denied word put right ("that's not anxiety, that's", "you don't hate it you
 * are"), an asking ("I'm not ok can I vent"), or a second negator that goes on for the first ("ain't nobody", "ain't no use").
 */
const startsAnew = (table: StanceTable, negator: number, at: number): boolean => {
  const word = wordAt(table, at);
  if (/^(no|nobody|nothing|none|nary|hardly|without|neither)$/.test(word)) return true;
  if (word === 'i' && wordAt(table, at + 1) === 'do') return true;
  if (word === 'never' && at === negator + 1) return true;
  if (wordAt(table, negator) === 'without' && classAt(table, at) & (CLASS.be | CLASS.modal)) return true;
  if (classAt(table, at) & CLASS.modal && /^(i|you|we)$/.test(wordAt(table, at + 1))) return true;
  if (!/^(that|you|it|i)$/.test(word) || at - negator < 2) return false;
  if (!(classAt(table, at + 1) & (CLASS.be | CLASS.modal | CLASS.have | CLASS.verb))) return false;
  if (word === 'it' && wordAt(table, at - 1) === 'it') return true;
  if (classAt(table, at - 1) & (CLASS.wh | CLASS.prep | CLASS.conj | CLASS.det | CLASS.verb)) return false;
  return [2, 3].some((back) => wordAt(table, negator - back) === word);
};
