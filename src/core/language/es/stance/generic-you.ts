import { STANCE } from '../../../stance/stance-bits.ts';
import { type Clause, fill, type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { ES } from '../lexicon.ts';

/** What a day of then is made of. Ours. */
const HABITS = wordSet(
  `levantas despiertas sientes miras sales entras tomas bebes mientes aprendes escondes dejas olvidas sonries caminas esperas oyes ves corres
  robas llamas intentas vas buscas comes dices finges pierdes piensas cuentas vendes acuestas duermes gritas lloras juras prometes
  acostumbras cansas vives crees pasas quedas escuchas inventas cargas`,
);

/**
 * "Uno" and "una" who are anybody, and second person in the teller's own story: "te levantas y tienes que inventar una excusa. Así viví yo".
 * The second needs a verb of plain days at the beginning and the teller's own past nearby. Source: domain.md S4.
 */
export const markGeneric = (table: StanceTable, clause: Clause): void => {
  const first = wordAt(table, clause.first);
  const uno =
    /^(uno|una)$/.test(first) && classAt(table, clause.first + 1) & (ES.verb | ES.clitic | ES.adv | ES.neg);
  if (uno) fill(table, clause.first, clause.to, STANCE['generic-you']);
  const verb = classAt(table, clause.first) & ES.clitic ? clause.first + 1 : clause.first;
  if (!HABITS.has(wordAt(table, verb)) || meetsListener(table, clause)) return;
  const near = [clause.number - 1, clause.number, clause.number + 1].some((number) =>
    tellsOwnPast(table, number),
  );
  if (near) fill(table, clause.first, clause.to, STANCE['generic-you']);
};

const meetsListener = (table: StanceTable, { first, to }: Clause): boolean => {
  for (let at = first; at < to; at++)
    if (/^(hoy|mañana|ahora|tú|vos|deberias|necesitas)$/.test(wordAt(table, at))) return true;
  return false;
};

const tellsOwnPast = (table: StanceTable, number: number): boolean => {
  const sentence = table.sentences[number];
  if (!sentence) return false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const kind = classAt(table, at);
    if (kind & ES.past && kind & ES.yo) return true;
    if (kind & ES.past && /^(me|yo|nos)$/.test(wordAt(table, at - 1))) return true;
  }
  return false;
};
