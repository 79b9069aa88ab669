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
import { NAMING, namesSpeaker } from './named-speaker.ts';
import { agrees, isThing, measuresListener, onlySounds, saidNow, tellsNoWords } from './no-report.ts';
import { commaAfter, endOfOwnWords, endOfReport, endOfYours, saidInPassing } from './report-ends.ts';
import { SAYING, WEAK_SAYING } from './saying-verbs.ts';
import { canSpeak, subjectOf } from './speaker.ts';

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

/** What a chorus had for the teller: "Everybody had advice for me. You must pray. You must get a sponsor." Ours, collected by hand. */
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
    else if ((told && saidThen(table, verb)) || didNotTell(table, verb) || keptSilent(table, verb))
      fill(table, verb, endOfOwnWords(table, verb, clause.to), STANCE['past-belief']);
    return;
  }
  if (
    isThing(table, clause, subject, verb) ||
    measuresListener(table, subject, verb) ||
    saidNow(table, subject, verb) ||
    onlySounds(table, subject, verb)
  )
    return;
  if (who === 'you' ? !told : !canSpeak(table, clause, subject, verb)) return;
  const whenSaid = saidInPassing(table, clause, subject);
  const end = whenSaid
    ? Math.min(commaAfter(table, verb, clause.to), endOfReport(table, verb, clause.to))
    : endOfReport(table, verb, clause.to);
  fill(table, verb, who === 'you' ? endOfYours(table, subject, verb, end) : end, STANCE.reported);
  if (who !== 'you' && trails(table, clause, subject, verb)) fill(table, clause.from, verb, STANCE.reported);
};

/** "I didn't tell my wife for nine days". */
const didNotTell = (table: StanceTable, verb: number): boolean =>
  wordAt(table, verb - 1) === 'not' && wordAt(table, verb - 2) === 'did';

/** "I never told nobody how bad it got": of then by its own words; "I never told anyone this" is told now. */
const keptSilent = (table: StanceTable, verb: number): boolean =>
  wordAt(table, verb - 1) === 'never' &&
  wordAt(table, verb + 2) === 'how' &&
  [4, 5, 6].some((on) => /^(got|was|were)$/.test(wordAt(table, verb + on)));

/** "I told my sister ..." is of then; "I have never told", "I can tell" and "I told you" are not. */
const saidThen = (table: StanceTable, verb: number): boolean =>
  !(classAt(table, verb - 1) & CLASS.neg) &&
  !/^(can|will|would|have|am)$/.test(wordAt(table, verb - 1)) &&
  wordAt(table, verb + 1) !== 'you' &&
  !/^(signed|mentioned|answered|admitted)$/.test(wordAt(table, verb)) &&
  !asksTo(table, verb) &&
  !toldAlready(table, verb) &&
  !(wordAt(table, verb) === 'wrote' && (classAt(table, verb + 1) & WRITTEN) !== 0);
const WRITTEN = CLASS.num | CLASS.det | CLASS.poss;

/** "When I told them, ...": it is not said what. */
const toldAlready = (table: StanceTable, verb: number): boolean =>
  wordAt(table, verb) === 'told' &&
  /^(him|her|them)$/.test(wordAt(table, verb + 1)) &&
  wordAt(table, verb + 2) === ',' &&
  wordAt(table, verb - 2) === 'when';

/** "I asked God to help me": no words. */
const asksTo = (table: StanceTable, verb: number): boolean =>
  wordAt(table, verb) === 'asked' && wordAt(table, verb + 2) === 'to';

/** "You have to forgive, my uncle says.": after a comma, with at most one word behind it. */
const trails = (table: StanceTable, clause: Clause, subject: number, verb: number): boolean => {
  let before = subject - 1;
  while (before > clause.first && classAt(table, before) & (CLASS.poss | CLASS.det)) before--;
  const after = /^(me|us|once|too|always)$/.test(wordAt(table, verb + 1)) ? verb + 2 : verb + 1;
  const ends = after >= clause.to || (classAt(table, after) & CLASS.punct) !== 0;
  return ends && /^[,—]$/.test(wordAt(table, before)) && before > clause.first;
};
