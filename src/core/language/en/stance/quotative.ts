import { STANCE } from '../../../stance/stance-bits.ts';
import { fill, type StanceMark, type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';
import { endOfReport } from './report-ends.ts';

/**
 * Speech told aloud, without quotation marks: "my cousin was like you need to", "she goes you should", "my own voice went it is nothing".
 * Common in young, African American, Latino and Irish English alike; the constructions are ours.
 */
export const quotative: StanceMark = {
  opens: (word) => BE_LIKE.test(word) || GO.test(word),
  mark: (table, clause, at) => {
    const opens = BE_LIKE.test(wordAt(table, at)) ? bringsWords(table, at) : saysByGoing(table, at);
    if (opens) fill(table, at, endOfReport(table, at, clause.to), STANCE.reported);
  },
};

const BE_LIKE = /^(like|all)$/;
const GO = /^(goes|went|go)$/;
/** What was like something, and spoke no words. Ours. */
const NO_SPEAKER = wordSet(
  'it that this these those there what which thing things feeling life everything nothing day days place you i',
);
/** What spoken words begin with, when they are not said by "you", "I" or "it": calls and orders. Ours. */
const OPENS_SPEECH = wordSet(
  'nah no oh well hey yo okay yeah girl man bro baby mija mijo honey listen look trust just stop please do , :',
);

/** "was like", "is all", "be like": somebody before, their words behind. */
const bringsWords = (table: StanceTable, at: number): boolean => {
  const be = wordAt(table, at - 1) === 'all' || wordAt(table, at - 1) === 'just' ? at - 2 : at - 1;
  if (!(classAt(table, be) & CLASS.be) || wordAt(table, be) === 'am') return false;
  const who = wordAt(table, be - 1);
  if (NO_SPEAKER.has(who) || classAt(table, be - 1) & (CLASS.punct | CLASS.conj | CLASS.wh | CLASS.modal))
    return false;
  if (
    wordAt(table, at) === 'all' &&
    /^(it|that) is$/.test(`${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`)
  )
    return !(classAt(table, at + 3) & CLASS.punct); // "hail is all it is"
  return opensSpeech(table, at + 1);
};

/** "she goes you should", "the voice went it is nothing"; not "she went to you". */
const saysByGoing = (table: StanceTable, at: number): boolean => {
  if (wordAt(table, at) === 'go')
    return (
      wordAt(table, at - 1) === 'would' &&
      wordAt(table, at - 2) !== 'you' &&
      wordAt(table, at + 1) !== ',' &&
      opensSpeech(table, at + 1)
    );
  if (
    classAt(table, at - 1) & (CLASS.punct | CLASS.conj | CLASS.adv) ||
    NO_SPEAKER.has(wordAt(table, at - 1))
  )
    return false;
  return wordAt(table, at + 1) !== ',' && opensSpeech(table, at + 1);
};

/** A clause, a call or an order begins here; "like you, always late" is a likeness. */
const opensSpeech = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  if (/^(you|i|it|he|she|they|that)$/.test(word))
    return (classAt(table, at + 1) & (CLASS.be | CLASS.modal | CLASS.have | CLASS.do | CLASS.verb)) !== 0;
  if (word === 'its') return wordAt(table, at + 1) !== 'own'; // "its nothing", typed without the mark
  return OPENS_SPEECH.has(word);
};
