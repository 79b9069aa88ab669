import { classAt, wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { agrees, isThing, onlySounds, saidNow, tellsNoWords } from './no-report.ts';
import { turnsToListener } from './past-belief.ts';
import { BETWEEN, SAYING, WEAK_SAYING } from './saying-verbs.ts';
import { IN_QUOTES, STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceMark, type StanceTable, stanceAt, wordSet } from './stance-table.ts';

/**
 * Somebody else's words without quotation marks: "my sponsor told me I must", "I was told to", "..., my sister said"; the listener's own
 * words given back, "you told me you feel ..."; and the teller's words of then. Source: domain.md S1.
 */
export const reported: StanceMark = {
  opens: (word) => SAYING.has(word) || NAMING.has(word) || POINTING.test(word),
  mark: (table, clause, at) => {
    const word = wordAt(table, at);
    if (SAYING.has(word) && !WEAK_SAYING.has(word) && !(stanceAt(table, at) & IN_QUOTES))
      markSaying(table, clause, at);
    if (NAMING.has(word) && namesSpeaker(table, at)) fill(table, at, clause.to, STANCE.reported);
    if (POINTING.test(word) && at > clause.first && namesRuleOfThen(table, at))
      fill(table, clause.from, at, STANCE.reported);
  },
};

/** Name a speaker only in some company: `namesSpeaker` looks at it. */
const NAMING = wordSet(
  'like rule rules law according acted call calls called line word motto message advice saying slogan heard about me sign poster banner orders drilled hammered beaten taught raised',
);
const POINTING = /^(that|this|it)$/;

/** "You must not cry, that was the law of our house." */
const namesRuleOfThen = (table: StanceTable, at: number): boolean =>
  wordAt(table, at + 1) === 'was' &&
  /^(the|our|their|her|his)$/.test(wordAt(table, at + 2)) &&
  /^(rule|rules|law|line|motto|saying|way)$/.test(wordAt(table, at + 3));

/** A chorus goes on: told of a sentence that begins with "you" right after others had their say. */
export const markChorus = (table: StanceTable, clause: Clause): void => {
  if (joinsChorus(table, clause)) fill(table, clause.from, clause.to, STANCE.reported);
};

/** What a chorus had for the teller: "Everybody had advice for me. You must pray. You must get a sponsor." */
const SPOKEN = wordSet(
  'advice opinion opinions answer answers rule rules must musts cure cures theory theories tip tips ideas suggestions',
);

/** A sentence that begins with "you" right after a chorus was named, or after another line of it. */
const joinsChorus = (table: StanceTable, clause: Clause): boolean => {
  const before = table.sentences[clause.number - 1];
  if (!before || wordAt(table, clause.first) !== 'you') return false;
  if (stanceAt(table, before.from) & STANCE.reported && wordAt(table, before.from) === 'you') return true;
  for (let at = before.from; at < before.to; at++) {
    const others =
      (classAt(table, at) & CLASS.pro3) !== 0 || /^(folks|family|doctors|friends)$/.test(wordAt(table, at));
    if (others && /^(had|gave|has|have|offered)$/.test(wordAt(table, at + 1)))
      return table.words.slice(at + 2, at + 6).some((word) => SPOKEN.has(word));
  }
  return false;
};

const markSaying = (table: StanceTable, clause: Clause, verb: number): void => {
  if (tellsNoWords(table, verb)) return;
  const subject = subjectOf(table, clause.from, verb);
  const who = wordAt(table, subject);
  if (agrees(table, clause, subject, verb)) return;
  const told = /ed$|^(told|said|wrote|swore)$/.test(wordAt(table, verb));
  if (who === 'i' || who === 'we') {
    if (/^(was|were|been|got)$/.test(wordAt(table, verb - 1)))
      fill(table, verb, endOfReport(table, verb, clause.to), STANCE.reported);
    else if (told && saidThen(table, verb))
      fill(table, verb, endOfOwnWords(table, verb, clause.to), STANCE['past-belief']);
    return;
  }
  if (
    isThing(table, clause, subject, verb) ||
    saidNow(table, subject, verb) ||
    onlySounds(table, subject, verb)
  )
    return;
  if (who === 'you' ? !told : !canSpeak(table, clause, subject, verb)) return;
  const end = endOfReport(table, verb, clause.to);
  fill(table, verb, who === 'you' ? endOfYours(table, subject, verb, end) : end, STANCE.reported);
  if (who !== 'you' && trails(table, clause, subject, verb)) fill(table, clause.from, verb, STANCE.reported);
};

/**
 * What the listener said ends where the teller answers it: "you said you are fine but", "when you said that, ...". "You have not told me",
 * "you told your mom" and "once you have told him" give nothing back.
 */
const endOfYours = (table: StanceTable, you: number, verb: number, to: number): number => {
  for (let at = you + 1; at < verb; at++) if (classAt(table, at) & CLASS.neg) return verb;
  const answered = /^(when|once|after|if|until|because|minute|second|moment)$/.test(wordAt(table, you - 1));
  if (
    wordAt(table, verb + 1) === 'my' ||
    (answered && /^(your|him|her|them|it)$/.test(wordAt(table, verb + 1)))
  )
    return verb;
  for (let at = verb + 1; at < to; at++) {
    const word = wordAt(table, at);
    if (word === 'but' || (answered && /^[,—]$/.test(word))) return at;
    if (answered && word === 'i' && !(classAt(table, at - 1) & CLASS.conj)) return at;
    if (word === 'because' && /^(i|that|this|it)$/.test(wordAt(table, at + 1))) return at;
    if (word === 'and' && /^(that|this)$/.test(wordAt(table, at + 1))) return at;
  }
  return to;
};

/** Own words of then end where the teller speaks to the listener: "I told my doctor bye, and you do not need". */
const endOfOwnWords = (table: StanceTable, verb: number, to: number): number => {
  for (let at = verb + 2; at < to; at++) {
    const next = wordAt(table, at + 1);
    if (wordAt(table, at) === ',' && /^(and|so)$/.test(next) && wordAt(table, at + 2) === 'you') return at;
    if (wordAt(table, at) === 'to' && next === 'you') return at;
    if (wordAt(table, at) === 'the' && next === 'same') return at;
    if (turnsToListener(table, at)) return at;
  }
  return to;
};

/** "I told my sister ..." is of then; "I have never told", "I can tell" and "I told you" are not. */
const saidThen = (table: StanceTable, verb: number): boolean =>
  !(classAt(table, verb - 1) & CLASS.neg) &&
  !/^(can|will|would)$/.test(wordAt(table, verb - 1)) &&
  wordAt(table, verb + 1) !== 'you' &&
  !/^(signed|mentioned|answered)$/.test(wordAt(table, verb)) &&
  !(wordAt(table, verb) === 'wrote' && (classAt(table, verb + 1) & (CLASS.num | CLASS.det)) !== 0);

/** Walks back over auxiliaries and adverbs to the token that speaks. */
const subjectOf = (table: StanceTable, from: number, verb: number): number => {
  let at = verb - 1;
  const passedOver = CLASS.adv | CLASS.modal | CLASS.have | CLASS.neg | CLASS.be;
  while (at > from && !/^(i|you|we)$/.test(wordAt(table, at))) {
    if (!(classAt(table, at) & passedOver || BETWEEN.has(wordAt(table, at)))) break;
    at--;
  }
  return at;
};

/** What may "say" something of the listener without being a speaker: "your face tells me". */
const BETRAYS = wordSet('mind heart head gut body face eyes smile shrug silence laugh tears hands look');

/** Not before these: "and tell him", "please remind her", "let me say". */
const NEVER_SPEAKS = CLASS.conj | CLASS.prep | CLASS.adv | CLASS.modal | CLASS.wh | CLASS.verb;

const canSpeak = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  if (subject < clause.from || verb === clause.first || BETWEEN.has(wordAt(table, subject))) return false;
  const word = wordAt(table, subject);
  if (
    /^(yours|no)$/.test(word) ||
    (word === 'nobody' && wordAt(table, verb) === 'ask') ||
    (BETRAYS.has(word) && /^(your|that|this)$/.test(wordAt(table, subject - 1)))
  )
    return false;
  if (classAt(table, subject) & CLASS.punct) return word === '”' && !isBase(table, verb);
  if (!isBase(table, verb)) return true;
  if (word === 'and' && wordAt(table, verb + 1) === 'me' && usedTo(table, verb)) return true;
  return (
    !(classAt(table, subject) & NEVER_SPEAKS) &&
    !/^(please|me|us|him|her|them|just|ask|omg|ok|okay|lol|hey)$/.test(word)
  );
};

/** "He would light a candle and tell me". */
const usedTo = (table: StanceTable, verb: number): boolean =>
  [3, 4, 5, 6, 7].some((back) => /^(would|used)$/.test(wordAt(table, verb - back)));

/** "tell", "remind": as much a command as a report, so it needs somebody before it who can speak. */
const isBase = (table: StanceTable, verb: number): boolean =>
  !/(ed|s|ing|told|said|wrote|swore)$/.test(wordAt(table, verb));

/** "You have to forgive, my uncle says.": after a comma, with at most one word behind it. */
const trails = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  let before = subject - 1;
  while (before > clause.first && classAt(table, before) & (CLASS.poss | CLASS.det)) before--;
  const after = /^(me|us|once|too|always)$/.test(wordAt(table, verb + 1)) ? verb + 2 : verb + 1;
  const ends = after >= clause.to || (classAt(table, after) & CLASS.punct) !== 0;
  return ends && /^[,—]$/.test(wordAt(table, before)) && before > clause.first;
};

/** Reported speech ends where the teller takes the word again: "and I", "but I", ";". */
export const endOfReport = (table: StanceTable, verb: number, to: number): number => {
  const toDo = wordAt(table, verb + 2) === 'to'; // "told me to rest"
  for (let at = verb + 2; at < to; at++) {
    const word = wordAt(table, at);
    const next = wordAt(table, at + 1);
    if (word === ';' || (toDo && word === ',')) return at;
    if (word === 'but' && /^(i|you)$/.test(next)) return at;
    if (word === 'and' && /^(i|it)$/.test(next)) return at;
    if (word === ',' && next === 'so' && /^(i|you|we)$/.test(wordAt(table, at + 2))) return at;
    if (word === ',' && /^(can|may|could) i\b/.test(`${next} ${wordAt(table, at + 2)}`)) return at;
    if (word === 'but' && /^(deep|inside|really)$/.test(next)) return at;
    if (word === 'because' && next === 'i' && wordAt(table, at + 2) === 'am') return at;
  }
  return to;
};

/** "they called me", "a man called my son a", "used to call me", "anyone ever called you a": a name for somebody, from somebody else. */
const callsNames = (table: StanceTable, at: number): boolean => {
  const whom = wordAt(table, at + 1);
  if (whom === 'me')
    return wordAt(table, at) !== 'call' || /^(to|would|they|people|all|always)$/.test(wordAt(table, at - 1));
  if (wordAt(table, at) !== 'called') return false;
  const name = whom === 'my' ? at + 3 : at + 2;
  return /^(my|him|her|them|us|you)$/.test(whom) && /^(a|an|the)$/.test(wordAt(table, name));
};

/** "drilled into me that", "I had been taught that", "raised us that": words of others, of then. */
const wasTaught = (table: StanceTable, at: number): boolean => {
  const that = (on: number): boolean => /^(that|you)$/.test(wordAt(table, at + on));
  if (/^(me|us)$/.test(wordAt(table, at + 1))) return that(2);
  if (wordAt(table, at + 1) === 'into') return that(3);
  const who = [2, 3].map((back) => wordAt(table, at - back));
  return that(1) && (classAt(table, at - 1) & CLASS.be) !== 0 && who.some((word) => /^(i|we)$/.test(word));
};

/** "according to", "acted like", "they called me", "word was", "he was like". */
const namesSpeaker = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  const next = wordAt(table, at + 1);
  if (word === 'like')
    return (
      /^(was|is)$/.test(before) &&
      /^(he|she|they|everyone|everybody|someone|who)$/.test(wordAt(table, at - 2))
    );
  if (/^(rule|rules|law)$/.test(word))
    return before !== 'in' && table.words.slice(at + 1, at + 7).includes('was');
  if (word === 'according') return next === 'to';
  if (/^(motto|message|advice|saying|slogan)$/.test(word))
    return table.words.slice(at + 1, at + 7).includes('was');
  if (word === 'heard')
    return (
      before === 'i' && wordAt(table, at - 2) === 'what' && table.words.slice(at + 1, at + 5).includes('was')
    );
  if (/^(drilled|hammered|beaten|taught|raised)$/.test(word)) return wasTaught(table, at);
  if (word === 'about') return next === 'how' && before === 'on';
  if (/^(sign|poster|banner|orders)$/.test(word) || word === 'me')
    return next === ':' && (word !== 'me' || before === 'at');
  if (word === 'acted') return next === 'like';
  if (/^call(s|ed)?$/.test(word)) return before !== 'i' && callsNames(table, at);
  if (word === 'line') return before === 'sponsor' || /^(old|favorite|favourite)$/.test(before);
  return word === 'word' && before === 'the' && /^(was|is|on|around)$/.test(next);
};
