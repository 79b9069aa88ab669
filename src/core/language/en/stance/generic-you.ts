import { IN_QUOTES, STANCE } from '../../../stance/stance-bits.ts';
import { type Clause, fill, type StanceTable, stanceAt, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { callsListener, endOfThen, startOfThen, tellsPast } from './then-frame.ts';

/** What a day of then is made of: the verbs of habitual narration ("you wake up and you feel nothing"). Ours, collected by hand. */
const HABITS =
  wordSet(`wake look feel drink lie hide learn stop start forget smile walk sit wait hear see run steal call stare try get go
  hustle wish sleep eat say pretend keep find lose think tell count check owe sell trade park`);
/** Of these, the ones that are nobody's fault. */
const DAILY = wordSet('wake look feel learn start smile walk wait hear see stare get go sleep eat count');
/** Places where life had rules of its own: "in jail you have to watch your shoes". Ours, collected by hand. */
const PLACES =
  wordSet(`jail prison county army navy marines street streets shelter house ward unit home detox rehab hospital camp service
  family village country war foster care barracks academy boot road`);

/**
 * Second person in the teller's own story. Needs habitual present verbs, no modal or other sign that the listener is meant, and the
 * teller's own past nearby (or two habitual signs). Source: domain.md S4.
 */
export const markGenericYou = (table: StanceTable, clause: Clause): void => {
  if (!speaksToYou(table, clause)) return;
  const then = startOfThen(table, clause);
  if (then >= 0) fill(table, then, endOfThen(table, then, clause.to), STANCE['generic-you']);
  const signs = count(table, clause);
  if (!signs.you || signs.address || !signs.habit) return;
  if (signs.often) signs.habit++;
  const goesOn = (stanceAt(table, clause.from - 1) & STANCE['generic-you']) !== 0;
  const near = [clause.number - 1, clause.number, clause.number + 1].some((number) =>
    tellsOwnPast(table, number),
  );
  if ((signs.habit >= 2 && signs.daily) || signs.mine || goesOn || near)
    fill(table, clause.first, clause.to, STANCE['generic-you']);
};

const speaksToYou = ({ words }: StanceTable, { first, to }: Clause): boolean => {
  for (let at = first; at < to; at++) if (words[at] === 'you') return true;
  return false;
};

/**
 * `often`: "every day", a sign only beside another. `daily`: a verb of plain days, which blames nobody. `toSelf`: "you tell yourself", after
 * which a "you can" is no word to the listener.
 */
type Signs = {
  you: number;
  habit: number;
  address: number;
  mine: boolean;
  often: boolean;
  daily: boolean;
  toSelf: boolean;
};

const count = (table: StanceTable, clause: Clause): Signs => {
  const placed = opensWithPlace(table, clause.first);
  const signs: Signs = {
    you: 0,
    habit: placed ? 1 : 0,
    address: 0,
    mine: false,
    often: false,
    daily: placed,
    toSelf: false,
  };
  for (let at = clause.first; at < clause.to; at++) {
    const word = wordAt(table, at);
    const next = wordAt(table, at + 1);
    const spoken = (stanceAt(table, at) & IN_QUOTES) !== 0;
    if (word === 'you' && !spoken) countYou(table, clause, at, signs);
    else if (/^(every|each|single)$/.test(word) && /^(day|morning|night|time)$/.test(next))
      signs.often = true;
    else if (
      word === 'when' &&
      next === 'you' &&
      /^(are|wake|live|use|lose|drink)$/.test(wordAt(table, at + 2))
    )
      signs.habit++;
    else if (word === 'while' && /^(for|after) a$/.test(`${wordAt(table, at - 2)} ${wordAt(table, at - 1)}`))
      signs.habit++;
    else if ((word === 'my' && !spoken) || saysItWasMe(table, at)) signs.mine = true;
    else if (/^(today|now|please|tonight|tomorrow)$/.test(word) || callsListener(table, clause, at))
      signs.address++;
    else if (word === 'for' && next === 'you') signs.address++;
    else if (word === 'your' && foretells(table, at)) signs.address++;
    else if (
      word === 'so' &&
      /^(((when|if|here) )?you|no more|this|next)\b/.test(`${next} ${wordAt(table, at + 2)}`)
    )
      signs.address++;
  }
  return signs;
};

/** "..., and that was me for years", "that was how every man did it". */
const saysItWasMe = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === 'that' &&
  wordAt(table, at + 1) === 'was' &&
  /^(me|us|how)$/.test(wordAt(table, at + 2));

/** "your hands are going to", "your life will". */
const foretells = (table: StanceTable, at: number): boolean =>
  wordAt(table, at + 2) === 'will' || (wordAt(table, at + 3) === 'going' && wordAt(table, at + 4) === 'to');

const countYou = (table: StanceTable, clause: Clause, at: number, signs: Signs): void => {
  signs.you++;
  const next = wordAt(table, at + 1);
  const opens =
    at === clause.first ||
    (classAt(table, at - 1) & CLASS.punct) !== 0 ||
    /^(and|so|but|then|when|because|that|day|morning|night|time)$/.test(wordAt(table, at - 1));
  if (signs.toSelf) {
    if (/^(and|so|but)$/.test(wordAt(table, at - 1)) && /^(need|should|must)$/.test(next)) signs.address++;
    return;
  }
  signs.toSelf = /^(tell|promise|swear) yourself$/.test(`${next} ${wordAt(table, at + 2)}`);
  if (/^(think (that|this|your)|tell (me|this)|get down|feel it)$/.test(`${next} ${wordAt(table, at + 2)}`))
    signs.address++;
  if (classAt(table, at + 1) & CLASS.modal || /^(need|deserve|told|said|mentioned|shared)$/.test(next))
    signs.address++;
  else if (
    next === ',' ||
    wordAt(table, at + 2) === 'here' ||
    [2, 3].some(
      (back) =>
        /^(know|understand|get)$/.test(wordAt(table, at - back)) && wordAt(table, at - back - 1) === 'i',
    )
  )
    signs.address++;
  else if (opens && HABITS.has(next)) {
    signs.habit++;
    signs.daily ||= DAILY.has(next);
  }
};

/** "In jail you ...", "In my family, you ...", "On the street you ...". */
const opensWithPlace = (table: StanceTable, first: number): boolean => {
  if (!/^(in|on|at|inside)$/.test(wordAt(table, first))) return false;
  return [1, 2, 3].some((step) => PLACES.has(wordAt(table, first + step)));
};

const tellsOwnPast = (table: StanceTable, number: number): boolean => {
  const sentence = table.sentences[number];
  if (!sentence) return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if (tellsPast(table, at) || /^i could$/.test(`${wordAt(table, at)} ${wordAt(table, at + 1)}`))
      return true;
  return false;
};
