import type { StanceTable } from '../../stance/stance-table.ts';
import { wordSet } from '../../stance/stance-table.ts';
import { classAt, wordAt } from '../../text/token-table.ts';
import { CLASS } from '../../text/word-classes.ts';

/** Words that may stand between "I" and the name somebody gives themself. Ours, collected by hand. */
const BRIDGE =
  wordSet(`am was were been being be became become a an the still just also really truly recovering recovered former real grateful only
  call called calling myself me ourselves identify identified as consider considered not how kind of type and or young full blown - would
  say used to have had did do feel felt like , “ ‘ will always never such plain old simply your typical another proud sober clean
  lifelong chronic functioning now even`);
/** Tokens. */
const REACH = 10;
/** Somebody else, so called: "I had a junkie boyfriend", "I was the addict's wife". Ours, collected by hand. */
const SOMEBODY =
  wordSet(`boyfriend girlfriend friend friends husband wife ex brother sister father mother dad mom son daughter uncle aunt cousin
  neighbor neighbour neighbors neighbours roommate roommates landlord boss parent parents family kid kids stepfather stepdad stepmom
  buddy buddies people guy guys man woman lady folks crowd client clients patient patients`);
/** Part of the teller: "my addict brain", "the junkie in me". Ours. */
const SELF = wordSet('brain mind self head thinking voice side ways years days heart ass behind life past');

/**
 * A name that the teller gives themself: "I am an addict", "call myself a ...", "a ... like me", "as a ..., I", "my addict brain", "my
 * name is ...". A person's word for themself is theirs. Source: domain.md 6.1.
 */
export const isOwnLabel = (table: StanceTable, from: number, to: number): boolean => {
  const next = wordAt(table, to);
  if (next === 'like' || next === 'such')
    return /^(me|myself|us)$/.test(wordAt(table, next === 'such' ? to + 2 : to + 1));
  if (/^(me|myself)$/.test(next) || wordAt(table, from - 1) === 'myself') return true;
  if (next === 'in' && /^(me|us)$/.test(wordAt(table, to + 1))) return true;
  if (SELF.has(next) && /^(my|our)$/.test(wordAt(table, from - 1))) return true;
  if (SOMEBODY.has(next)) return false;
  return (
    namesSelf(table, from) || refuses(table, from) || asOneOf(table, from, to) || reachesSelf(table, from)
  );
};

/** "my name is ...", "they call me ...", "us ...", "a woman like me, an addict with a baby". */
const namesSelf = (table: StanceTable, from: number): boolean => {
  const before = wordAt(table, from - 1);
  if (before === 'us') return true;
  if (before === 'its') return opensGreeting(table, from - 2);
  if (before === 'is' || before === 'was') return namesOwn(table, from - 2, before);
  if (before === 'me') return /^call(s|ed)?$/.test(wordAt(table, from - 2));
  const comma = /^(a|an)$/.test(before) ? from - 2 : from - 1;
  return wordAt(table, comma) === ',' && /^(me|myself)$/.test(wordAt(table, comma - 1));
};

/** What stands before "is": "my name", or the "it" and "this" that open a greeting ("Hey, it's Dana"). */
const namesOwn = (table: StanceTable, at: number, verb: string): boolean => {
  const word = wordAt(table, at);
  if (word === 'name') return /^(my|full|real|whole|first|last)$/.test(wordAt(table, at - 1));
  return verb === 'is' && /^(it|this)$/.test(word) && opensGreeting(table, at - 1);
};

const opensGreeting = (table: StanceTable, at: number): boolean =>
  at < 0 ||
  (classAt(table, at) & CLASS.punct) !== 0 ||
  /^(hi|hey|heyy|hello|girl|yo|well)$/.test(wordAt(table, at));

/** "He is not a junkie, he is my brother": a name that is taken back from somebody. */
const refuses = (table: StanceTable, from: number): boolean => {
  let at = from - 1;
  while (/^(a|an|just|only|some|the)$/.test(wordAt(table, at))) at--;
  return wordAt(table, at) === 'not' && (classAt(table, at - 1) & CLASS.be) !== 0;
};

/** "As a recovering addict, I", "Being a drunk, I". */
const asOneOf = (table: StanceTable, from: number, to: number): boolean => {
  let at = from - 1;
  while (/^(a|an|former|recovering|recovered|grateful)$/.test(wordAt(table, at))) at--;
  if (!/^(as|being)$/.test(wordAt(table, at))) return false;
  if (wordAt(table, at) === 'being' && tellsOf(table, at)) return true;
  let after = to;
  while (/^(in|recovery|,|myself)$/.test(wordAt(table, after))) after++;
  return after > to && /^(i|we|my|our)$/.test(wordAt(table, after));
};

/** "I was ashamed of being a felon": after a preposition, with the teller and nobody else before it. */
const tellsOf = (table: StanceTable, being: number): boolean => {
  if (!(classAt(table, being - 1) & CLASS.prep)) return false;
  for (let at = being - 2; at >= 0 && being - at < REACH; at--) {
    if (/^(i|we|my|me)$/.test(wordAt(table, at))) return true;
    if (classAt(table, at) & (CLASS.pro3 | CLASS.punct)) return false;
  }
  return false;
};

/** From the label back to "I" over words that only carry it there: "I will always be an addict", "I am a nurse and a drunk". */
const reachesSelf = (table: StanceTable, from: number): boolean => {
  for (let at = from - 1; at >= 0 && from - at < REACH; at--) {
    const word = wordAt(table, at);
    if (word === 'i' || word === 'we') return true;
    if (endsWhatTheyCall(table, at)) at -= 2;
    else if (!BRIDGE.has(word) && !(classAt(table, at) & CLASS.adv) && !isFirstOfTwo(table, at)) return false;
    else if (!carriesOn(table, at)) return false;
  }
  return false;
};

/** "what they call". */
const endsWhatTheyCall = (table: StanceTable, at: number): boolean =>
  wordAt(table, at) === 'call' &&
  /^(they|people|you|some)$/.test(wordAt(table, at - 1)) &&
  wordAt(table, at - 2) === 'what';

/** "nurse" in "a nurse and a drunk". */
const isFirstOfTwo = (table: StanceTable, at: number): boolean =>
  /^(and|or)$/.test(wordAt(table, at + 1)) &&
  /^(a|an)$/.test(wordAt(table, at + 2)) &&
  /^(a|an)$/.test(wordAt(table, at - 1));

/** "have been an addict" but not "have addicts next door"; "call myself Dana" but not "call Dana". */
const carriesOn = (table: StanceTable, at: number): boolean => {
  const next = wordAt(table, at + 1);
  switch (wordAt(table, at)) {
    case 'have':
    case 'had':
      return /^(been|become|called|always|never|also|just)$/.test(next);
    case 'call':
    case 'called':
    case 'calling':
    case 'consider':
    case 'considered':
      return /^(myself|me|us|ourselves)$/.test(next) || (classAt(table, at - 1) & CLASS.be) !== 0;
    default:
      return true;
  }
};

/** "My brother is a junkie": a name the teller has chosen is chosen for nobody else. Looks back over a few words. */
export const isOfSomebody = (table: StanceTable, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (classAt(table, at) & CLASS.punct) return false;
    const word = wordAt(table, at);
    if (/^(he|she|they|him|her|them|his|their)$/.test(word) || SOMEBODY.has(word)) return true;
  }
  return false;
};
