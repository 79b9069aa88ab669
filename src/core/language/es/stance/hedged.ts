import { STANCE } from '../../../stance/stance-bits.ts';
import { fill, type StanceMark, type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { ES } from '../lexicon.ts';

const ADVERBS = wordSet('quizas tal capaz igual ojala posiblemente');
const VERBS = wordSet(
  `podrias podria podrian podriamos podrias pudieras pudiera pudieran podés puedas pueda puedan serviria ayudaria gustaria animarias parece parecen
  suena imagino pregunto espero supongo sugiero sugeriria propondria recomendaria`,
);
const PEOPLE = wordSet('personas gente quien quienes opcion idea decides decide sabras sabes sabe');

/**
 * An offer or a hedge before the words, in the same clause: "quizás podrías", "a lo mejor", "si quieres". One in another clause excuses
 * nothing. Source: domain.md S5.
 */
export const hedged: StanceMark = {
  opens: (word) =>
    ADVERBS.has(word) ||
    VERBS.has(word) ||
    PEOPLE.has(word) ||
    /^(si|cuando|como|donde|lo|puede|aver)$/.test(word),
  mark: (table, clause, at) => {
    if (leavesItToThem(table, at)) fill(table, clause.from, clause.to, STANCE.hedged);
    else if (hedges(table, at)) fill(table, at, endOfHedge(table, at, clause.to), STANCE.hedged);
  },
};

/** What leaves the choice: "si quieres", "si gustas", "cuando quieras", "tú decides". */
const CHOICE =
  /^(quieres|queres|quiere|quisieras|gustas|gusta|deseas|prefieres|preferis|prefiere|puedes|podes|puede|queda|nace|late|parece|sirve|sirviera|ayuda|acomoda|animas|provoca|hace|sientes)$/;
const AT_WILL = /^(quieras|gustes|puedas|prefieras|guste|quiera|queras|sientas|nazca|puedan|quieran)$/;

const leavesItToThem = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const next = wordAt(table, at + 1);
  const after = classAt(table, at + 1) & ES.clitic || next === 'no' ? wordAt(table, at + 2) : next;
  if (word === 'si') return CHOICE.test(after) && !wantsSomething(table, at);
  if (/^(cuando|como|donde)$/.test(word)) return AT_WILL.test(after);
  if (word === 'lo') return next === 'que' && AT_WILL.test(wordAt(table, at + 2));
  if (/^decides?$/.test(word)) return /^(tú|tu|vos|usted|lo|eso)$/.test(wordAt(table, at - 1));
  return /^(sabras|sabra)$/.test(word);
};

/** "Si quieres salir de esto, tienes que": no choice is left. */
const wantsSomething = (table: StanceTable, at: number): boolean =>
  /^(quieres|queres|quiere|puedes|podes)$/.test(wordAt(table, at + 1)) &&
  (classAt(table, at + 2) & ES.inf) !== 0 &&
  !/^(hablar|contar|contarme|decir|decirme|pasar|salir|parar|compartir|leer)$/.test(wordAt(table, at + 2));

const hedges = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  const next = wordAt(table, at + 1);
  if (word === 'tal') return next === 'vez';
  if (word === 'capaz') return next === 'que' && !/^(ser|eres|soy|es)$/.test(before);
  if (word === 'igual') return next === 'te' || next === 'le';
  if (ADVERBS.has(word)) return true;
  if (word === 'lo') return before === 'a' && next === 'mejor';
  if (word === 'puede') return next === 'que' || (next === 'ser' && wordAt(table, at + 2) === 'que');
  if (word === 'podria' || VERBS.has(word)) return before !== 'no' || /^(parece|suena)$/.test(word);
  if (word === 'gente' || word === 'quien' || word === 'quienes') return /^(hay|mucha|alguna)$/.test(before);
  if (word === 'personas') return /^(algunas|hay|muchas|otras)$/.test(before);
  return /^(opcion|idea)$/.test(word) && before === 'una';
};

const endOfHedge = (table: StanceTable, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    if (/^(;|:|—|pero)$/.test(wordAt(table, at))) return at;
    if (
      wordAt(table, at) === ',' &&
      /^(pero|y|tienes|tenes|debes|tiene|debe|necesitas|hay)$/.test(wordAt(table, at + 1))
    )
      return at;
  }
  return to;
};
