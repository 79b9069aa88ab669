import { type StanceTable, wordSet } from '../../stance/stance-table.ts';
import { classAt, wordAt } from '../../text/token-table.ts';
import { ES } from './lexicon.ts';

/** Tokens looked back over. */
const REACH = 8;
const SELF = wordSet(
  'soy somos fui era seré considero consideraba llamo llamaba identifico reconozco declaro sé',
);
const BRIDGE = wordSet(
  'un una el la todavia aun tambien solo como y o de en recuperacion ex orgullosamente simplemente tu un buen mala vieja viejo típico tipico siempre seré voy a ser ya no muy bien',
);
const SOMEBODY = wordSet(
  `el él ella ellos ellas hermano hermana hijo hija primo prima tio tia papa mama padre madre esposo esposa novio novia ex vecino vecina amigo amiga
  amigos cuñado suegra jefe gente señor señora tipo clientes pacientes su sus esos esas`,
);

/** A name that the teller gives themself: "soy adicta", "me considero", "como alcohólico que soy". Source: domain.md 6.1. */
export const isOwnLabel = (table: StanceTable, from: number, to: number): boolean => {
  const next = `${wordAt(table, to)} ${wordAt(table, to + 1)}`;
  if (/^(como yo|que soy|en mí|que fui|que era)$/.test(next)) return true;
  for (let at = from - 1; at >= 0 && from - at < REACH; at--) {
    const word = wordAt(table, at);
    if (/^(yo|me|mi)$/.test(word) && word !== 'mi') return true;
    if (SELF.has(word)) return true;
    if (!BRIDGE.has(word) && !(classAt(table, at) & (ES.adv | ES.part)) && word !== ',') return false;
  }
  return false;
};

/** "Mi hermano es un borracho": a name the teller has chosen is chosen for nobody else. */
export const isOfSomebody = (table: StanceTable, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (classAt(table, at) & ES.punct) return false;
    if (SOMEBODY.has(wordAt(table, at)) && !/^el$/.test(wordAt(table, at))) return true;
  }
  return false;
};

/** "Cuando lo perdones se te va a quitar", "si yo pude": the match holds its own condition, so it is a claim. */
export const opensItself = (table: StanceTable, from: number): boolean => {
  const word = wordAt(table, from);
  return /^(cuando|hasta|si)$/.test(word);
};
