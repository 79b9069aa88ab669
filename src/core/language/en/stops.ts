import { letterAt, type TokensRead } from '../../text/sentences.ts';
import { CLASS } from '../../text/word-classes.ts';
import { classOf } from './lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** A name or an example follows, with a capital. */
const BEFORE_NAMES = set('mr mrs ms dr st prof rev vs e.g i.e approx dept');
/** A capital after these tells nothing unless it is a word that seldom has one: "the U.S. Army". */
const MAY_STAND_BEFORE_NAMES = set('u.s u.k n.a a.a sr jr jan feb mar apr jun jul aug sep sept oct nov dec');
/** A capital after these begins a sentence. */
const SHORTENED = set('etc a.m p.m mg oz lb lbs');
const RESTARTS = set('i you it that he she they we and then my your but so this there what if');

/** A full stop after a title, an initial or a short word, or after the number of a list. */
export const endsNothing = (text: string, tokens: TokensRead, at: number): boolean => {
  const before = tokens.words[at - 1] ?? '';
  const next = tokens.words[at + 1] ?? '';
  if (/^[a-hj-tv-z]$/.test(before)) return true; // an initial ("J. Smith"), not "i" or "u"
  if (/^\d$/.test(before) && listNumber(tokens, at, next)) return true;
  if (before === 'no') return /^\d/.test(next);
  if (BEFORE_NAMES.has(before)) return true;
  const capital = /\p{Lu}/u.test(letterAt(text, tokens, at + 1));
  if (SHORTENED.has(before)) return !capital;
  return MAY_STAND_BEFORE_NAMES.has(before) && !(capital && RESTARTS.has(next));
};

/** "1. get housed 2. get clean" in one line. */
const listNumber = (tokens: TokensRead, at: number, next: string): boolean => {
  const earlier = tokens.words[at - 2];
  if (earlier === undefined || earlier === '¶') return false;
  return !((tokens.classes[at - 2] ?? 0) & CLASS.prep) && (classOf(next) & CLASS.verb) !== 0;
};
