import { STANCE } from '../../../stance/stance-bits.ts';
import { type Clause, fill, type StanceTable, seek, wordSet } from '../../../stance/stance-table.ts';
import { wordAt } from '../../../text/token-table.ts';

/** Advice dressed as a question: "¿por qué no lo dejas?", "¿no crees que deberías?", "¿qué esperas para?". Source: domain.md S6. */
const DRESSED =
  /^(por qué no( (te|le|lo|la|los|las|les|se|me|nos))* \S+|por que no( (te|le|lo|la|los|las|les|se|me|nos))* \S+|no (crees|cree|crees|piensas|te parece) que|qué esperas|que esperas|y si (mejor )?(dejas|te vas|cortas|empiezas)|cuando vas a|hasta cuando|cual es tu (excusa|pretexto)|y (eso|qué|que)( |$)|y (por|te|a) )/;

/** A real question: from "¿" to "?", or a sentence that ends in "?". A tag ("¿no?", ", verdad?") asks only for a nod. */
export const markQuestion = (table: StanceTable, clause: Clause): void => {
  const { first, from, to, ending } = clause;
  let asked = false;
  for (let at = from; at < to; at++) {
    if (wordAt(table, at) !== '¿') continue;
    asked = true;
    const end = seek(table, at, to, (word) => word === '?');
    if (!isDressed(table, at + 1)) fill(table, at, end, STANCE.question);
    at = end;
  }
  if (asked) return;
  if (ending !== '?' && !opensLikeQuestion(table, first, ending)) return;
  if (!isDressed(table, first)) fill(table, afterStatement(table, first, to, ending), to, STANCE.question);
};

const isDressed = (table: StanceTable, first: number): boolean =>
  DRESSED.test(Array.from({ length: 6 }, (_, on) => wordAt(table, first + on)).join(' '));

const ASKS = wordSet('te le quieres queres has ha puedo puedes como qué cual donde');

/** Typed without marks: "te gustaria contarme", "quieres que", "como te sientes". With a full stop, "te sientes sola." tells. */
const opensLikeQuestion = (table: StanceTable, first: number, ending: string): boolean =>
  ASKS.has(wordAt(table, first)) &&
  !(ending === '.' && wordAt(table, first) === 'te' && wordAt(table, first + 1) === 'sientes') &&
  /^(gustaria|late|animas|serviria|ayudaria|contarme|pensado|intentado|compartir|te sientes|sientes|estas|fue|preguntar)$/.test(
    wordAt(table, first + 1),
  );

const TAG = /^(no|verdad|cierto|sabes|ok|vale|eh|si|sí|va|oíste|oiste|entiendes|entendes)$/;

/** Where asking begins: behind the last comma when only a tag stands there. */
const afterStatement = (table: StanceTable, first: number, to: number, ending: string): number => {
  if (ending !== '?') return first;
  for (let at = to - 2; at > first && to - at < 5; at--)
    if (wordAt(table, at) === ',')
      return TAG.test(wordAt(table, at + 1)) && wordAt(table, at + 2) === '?' ? at : first;
  return first;
};
