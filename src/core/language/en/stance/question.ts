import { STANCE } from '../../../stance/stance-bits.ts';
import { type Clause, fill, type StanceTable, seek } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';

/**
 * A real question: it ends in "?", or opens like one without the mark ("do you want", "what would you"). A tag question ("..., right?")
 * covers only its tag, and advice dressed as a question ("why don't you just ...?") is advice.
 */
export const markQuestion = (table: StanceTable, clause: Clause): void => {
  const { first, to, ending } = clause;
  if (ending !== '?' && !opensLikeQuestion(table, first)) return;
  if (dressedAdvice(table, first)) return;
  const from = ending === '?' ? afterStatement(table, first, to) : first;
  fill(table, from, from === first ? endOfAsking(table, first, to) : to, STANCE.question);
};

/** "Can I be honest, you need to ...": only leave to speak is asked. */
const endOfAsking = (table: StanceTable, first: number, to: number): number => {
  const asksLeave =
    /^(can|may|could)$/.test(wordAt(table, first)) &&
    wordAt(table, first + 1) === 'i' &&
    /^(be|say|just)$/.test(wordAt(table, first + 2));
  return asksLeave ? seek(table, first, to, (word) => /^[,;:—]$/.test(word)) : to;
};

const opensLikeQuestion = (table: StanceTable, first: number): boolean => {
  const kind = classAt(table, first);
  const auxiliary =
    (kind & (CLASS.modal | CLASS.be | CLASS.do | CLASS.have)) !== 0 && wordAt(table, first + 1) === 'you';
  const wh =
    (kind & CLASS.wh) !== 0 &&
    (classAt(table, first + 1) & (CLASS.modal | CLASS.be | CLASS.do)) !== 0 &&
    /^(you|part|your)$/.test(wordAt(table, first + 2));
  return auxiliary || wh;
};

/** "why don't you", "don't you think you should", "you think that is bad?". Source: domain.md S6. */
const dressedAdvice = (table: StanceTable, first: number): boolean => {
  const five = [0, 1, 2, 3, 4].map((step) => wordAt(table, first + step)).join(' ');
  return /^(how many times|what are you waiting|what more (do|could|can) you|who knows better|who better|notice (how|that)|did i ever tell|why do not you|do not you (think|ever|dare|let)|you think (that|this|your|it|you (are|have|had|got)))\b/.test(
    five,
  );
};

/** Where the question begins: after the last comma or dash that is followed by an auxiliary or a question word near the end. */
const afterStatement = (table: StanceTable, first: number, to: number): number => {
  const tag = startOfTag(table, first, to);
  if (tag > 0) return tag;
  for (let at = to - 4; at > first; at--) {
    if (!/^[,—;]$/.test(wordAt(table, at))) continue;
    if (dressedAdvice(table, at + 1)) return to;
    if (classAt(table, at + 1) & ASKING) return at;
    // what is drawn from the claims is asked for no answer: ", so what's the hold-up?"
    if (wordAt(table, at + 1) === 'so' && classAt(table, at + 2) & (CLASS.wh | CLASS.pro1)) return to;
  }
  for (let at = to - 1; at > first && at > to - 12; at--)
    if (
      /^[,;—]$/.test(wordAt(table, at)) &&
      /^(see (what|where)|you (hear|see|feel|get|with|know)|do you|get (me|it)|hear me)$/.test(
        `${wordAt(table, at + 1)} ${wordAt(table, at + 2)}`,
      )
    )
      return at;
  return first;
};
const ASKING = CLASS.wh | CLASS.do | CLASS.modal | CLASS.be;

/** What may close a claim with a question mark. "Okay" needs no comma before it. Ours. */
const TAGS = /^(right|righto|okay|yeah|no|huh|yes|eh|innit|deal|understood|hey|aye|si|sí)$/;

/** ", right?", "okay?", or -1. */
const startOfTag = (table: StanceTable, first: number, to: number): number => {
  const word = wordAt(table, to - 1) === '?' ? to - 2 : to - 1;
  if (word - 1 <= first || !TAGS.test(wordAt(table, word))) return -1;
  if (/^[,—]$/.test(wordAt(table, word - 1))) return word - 1;
  const asks = (classAt(table, first) & (ASKING | CLASS.have)) !== 0 || wordAt(table, word - 1) === 'you';
  return wordAt(table, word) === 'okay' && !asks && !(classAt(table, word - 1) & CLASS.be) ? word : -1;
};
