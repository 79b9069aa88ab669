import { isWord } from '../../text/characters.ts';
import { noTokens, putNumber, type RawTokens, rawWord } from '../../text/raw-tokens.ts';
import { numberInBook, perWord } from '../../text/word-book.ts';
import { CLASS } from '../../text/word-classes.ts';
import { expand, spread } from './contractions.ts';
import { classOf, isGerund } from './lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const is = (word: string, classes: number): boolean => isWord(word) && (classOf(word) & classes) !== 0;

/** The words around a token; '.' where there is none. */
type Around = {
  readonly before: string;
  readonly after: string;
  readonly second: string;
  /** Where a clause may begin: after a mark or a joining word. */
  readonly opening: boolean;
};
type Repair = (around: Around) => readonly string[] | null;

/** Neighbours that tell which word was meant. All lists here are ours, collected by hand. */
const AFTER_GAP = set('and but so because that think know like if when sometimes maybe');
const AFTER_ITS = set('a the not just always never so been going gonna okay my your because like too also');
const AFTER_YOU_ARE = set(
  'a an the not going just so welcome scared doing being trying too really still okay afraid lying ashamed never',
);
/** "your right hand", "your feeling of": these need a look at the word after, too. */
const MAY_FOLLOW_YOU_ARE = set('right wrong feeling very all always only lucky');
const AFTER_WE_ARE = set('all both going just exactly practically basically');
const NOUN_BEFORE = CLASS.det | CLASS.poss | CLASS.modal | CLASS.neg;
const PAST_OF_HAVE = set('got had been seen heard said told made took never felt known went');
const MANY = set('you we they these those people folks some');

const opensIts: Repair = ({ before, after }) => {
  if (after === 'own') return null;
  return !isWord(before) || AFTER_GAP.has(before) || AFTER_ITS.has(after) ? ['it', 'is'] : null;
};

const yours: Repair = ({ after, second }) => {
  if (AFTER_YOU_ARE.has(after)) return ['you', 'are'];
  if (!MAY_FOLLOW_YOU_ARE.has(after)) return null;
  const noNoun = !isWord(second) || is(second, CLASS.prep | CLASS.adv | CLASS.conj | CLASS.neg | CLASS.ing);
  return noNoun && second !== 'of' ? ['you', 'are'] : null;
};

const willOrWould =
  (modal: string): Repair =>
  ({ opening, after }) =>
    opening && is(after, CLASS.verb | CLASS.adv) ? ['i', modal] : null;

const becauseOrCause: Repair = ({ before, after }) => {
  if (is(before, NOUN_BEFORE) || /^(to|they|that|which|who|can|main|root|real)$/.test(before)) return null;
  if (after === 'of') return is(before, CLASS.past | CLASS.pro3) ? ['because'] : null;
  const clause = CLASS.pro1 | CLASS.pro2 | CLASS.pro3 | CLASS.det | CLASS.poss | CLASS.wh;
  return is(after, clause) || after === 'there' ? ['because'] : null;
};

const haveOrOf: Repair = ({ before, after }) =>
  /^(could|should|would|must|might)$/.test(before) && after !== 'course' ? ['have'] : null;

/** "You gone be fine", "it's gone hurt": going to, as many say it in the South. Bare verbs only. */
const goingTo: Repair = ({ before, after }) =>
  /^(be|get|have|make|need|feel|see|find|tell|lose|end|hurt|want|wish|do|take)$/.test(after) &&
  /^(am|is|are|not|i|you|we|he|she|it|they|that)$/.test(before)
    ? ['going', 'to']
    : null;

/** Words that lost their apostrophe, or their place, and became another word: the neighbours decide. */
const REPAIRS: ReadonlyMap<string, Repair> = new Map([
  ['its', opensIts],
  ['your', yours],
  ['ill', willOrWould('will')],
  ['id', willOrWould('would')],
  ['lets', ({ opening, after }) => (opening && is(after, CLASS.verb) ? ['let', 'us'] : null)],
  ['were', ({ before, after }) => (!isWord(before) && AFTER_WE_ARE.has(after) ? ['we', 'are'] : null)],
  ['cause', becauseOrCause],
  ['of', haveOrOf],
  ['gone', goingTo],
  [
    'bout',
    ({ before }) =>
      is(before, CLASS.verb | CLASS.past | CLASS.ing | CLASS.think | CLASS.say | CLASS.wh | CLASS.adv)
        ? ['about']
        : null,
  ],
]);

/** Whether a word may need a repair: its neighbours are looked at only then. */
const mayNeedRepair = perWord((word) => (word === 'is' || REPAIRS.has(word) ? 1 : 0));

/** The words that one typed word stands for. */
export const partsOf = (word: string): readonly string[] => {
  if (word === '') return [];
  const bare = word.endsWith("'s") && !expand(word) ? word.slice(0, -2) : word;
  return spread(bare).map(restoreG);
};

/** Puts right what only the neighbours tell: "your going", "its hard", "could of", "i aint". `text` is what the offsets point into. */
export const repairNeighbours = (raw: RawTokens, text: string): RawTokens => {
  const suspects = mayNeedRepair(raw.book);
  const out = noTokens(raw.book, text.length);
  for (let at = 0; at < raw.length; at++) {
    const start = raw.start[at] ?? 0;
    const end = raw.end[at] ?? 0;
    const number = raw.numbers[at] ?? 0;
    const repaired = suspects[number] ? mended(raw, at, text) : unclipped(raw, at, text);
    if (repaired === null) putNumber(out, start, end, number);
    else for (const word of repaired) putNumber(out, start, end, numberInBook(raw.book, word));
  }
  return out;
};

const mended = (raw: RawTokens, at: number, text: string): readonly string[] | null => {
  const word = rawWord(raw, at);
  if (word === 'is' && isAint(raw, at, text)) return [ofAint(rawWord(raw, at - 1), rawWord(raw, at + 2))];
  const before = rawWord(raw, at - 1);
  const around = {
    before,
    after: rawWord(raw, at + 1),
    second: rawWord(raw, at + 2),
    opening: !isWord(before) || is(before, CLASS.conj),
  };
  return REPAIRS.get(word)?.(around) ?? null;
};

/** Never stand behind an owner: "therapy's the only way", "the pain's not real". */
const IS_BEFORE = set('the a an not never how why where what');
const LETTER_S = 115;
const STRAIGHT = 39;
const CURLY = 0x2019;

/** A noun written with 's, which the token left off, before such a word: the noun and "is". Most tokens cost a look at one letter. */
const unclipped = (raw: RawTokens, at: number, text: string): readonly string[] | null => {
  const end = raw.end[at] ?? 0;
  if ((text.charCodeAt(end - 1) | 32) !== LETTER_S) return null;
  const mark = text.charCodeAt(end - 2);
  if (mark !== STRAIGHT && mark !== CURLY) return null;
  const alone = raw.start[at + 1] !== raw.start[at] && raw.start[at - 1] !== raw.start[at];
  return alone && IS_BEFORE.has(rawWord(raw, at + 1)) ? [rawWord(raw, at), 'is'] : null;
};

/** "is" and "not" at one place, written with an a. */
const isAint = (raw: RawTokens, at: number, text: string): boolean =>
  at + 1 < raw.length && raw.start[at] === raw.start[at + 1] && /[aA]/.test(text[raw.start[at] ?? 0] ?? '');

const ofAint = (subject: string, after: string): string => {
  const many = subject === 'i' || MANY.has(subject);
  if (PAST_OF_HAVE.has(after)) return many ? 'have' : 'has';
  if (subject === 'i') return 'am';
  return many ? 'are' : 'is';
};

/** "feelin" and "nothin" are feeling and nothing; "cousin" and "again" are not. */
const restoreG = (word: string): string => {
  if (word.length < MIN_DROPPED || !word.endsWith('in')) return word;
  const whole = `${word}g`;
  return isGerund(whole) || PRONOUNS_IN_THING.has(whole) ? whole : word;
};
/** Letters of "goin". */
const MIN_DROPPED = 4;
const PRONOUNS_IN_THING = set('nothing something everything anything morning evening');
