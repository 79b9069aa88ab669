import { STANCE } from '../../stance/stance-bits.ts';
import { type StanceTable, stanceAt, wordSet } from '../../stance/stance-table.ts';
import { classAt, wordAt } from '../../text/token-table.ts';
import { ES } from './lexicon.ts';

/** May stand before a command without being part of it: joining words, calls, and what people call each other. Ours, collected by hand. */
const OPENERS = wordSet(
  `y e pero pues entonces asi que ahora hoy ya mejor solo solamente nomas simplemente primero luego tambien siempre por favor porfa bueno
  mira mire miren oye oiga venga vamos anda andale orale dale che ay ey hey ok okey vale sí tranquilo tranquila animo eso digo osea
  mijo mija hijo hija hermano hermana mano mana carnal compa compadre comadre amigo amiga amix bro wey güey guey tio tia primo prima nena nene
  mujer hombre señora señor señorita don doña cariño corazon amor mi cielo reina rey chico chica chicos chicas muchacho muchacha muchachos
  mañana temprano adelante total`,
);
const HARD = wordSet('; : — … . ¶ ! ? ¡ ¿');
/** Open a clause that comes before the command: "si te grita, vete". */
const LEADS = wordSet('si cuando como desde antes despues en por con al a para hasta');
const JOINERS = /^(y|o|entonces|tambien|ya|ahora|luego|mejor|asi|que)$/;
const SUBJECTS = ES.pro1 | ES.pro2 | ES.pro3 | ES.yo | ES.past;

/** Can a command begin at this token? As in English: at a sentence start, after a hard mark, an opener, or a comma behind a condition. */
export const beginsClause = (table: StanceTable, from: number, at: number, commandSeen: boolean): boolean => {
  let before = at - 1;
  while (before >= from && passedOver(wordAt(table, before))) before--;
  if (before < from || HARD.has(wordAt(table, before))) return true;
  const comma = wordAt(table, before) === ',';
  const opener = before + 1 < at ? wordAt(table, before + 1) : '';
  if (comma && opener && !JOINERS.test(opener)) return true;
  if (commandSeen && (comma || /^(y|e|o)$/.test(opener))) return true;
  if (/^(entonces|asi)$/.test(opener) && stanceAt(table, before) & STANCE.conditional) return true;
  return comma && clauseBeforeHasNoSubject(table, from, before);
};

const passedOver = (word: string): boolean => OPENERS.has(word) || /^[“‘«-]$/.test(word);

const clauseBeforeHasNoSubject = (table: StanceTable, from: number, comma: number): boolean => {
  let first = from;
  while (first < comma && (classAt(table, first) & ES.punct || OPENERS.has(wordAt(table, first)))) first++;
  if (LEADS.has(wordAt(table, first))) return true;
  for (let at = first; at < comma; at++) if (classAt(table, at) & SUBJECTS) return false;
  return true;
};
