import { STANCE } from '../../stance/stance-bits.ts';
import { type StanceTable, stanceAt, wordSet } from '../../stance/stance-table.ts';
import { classAt, wordAt } from '../../text/token-table.ts';
import { CLASS } from '../../text/word-classes.ts';
import { PARTICLES, VOCATIVES } from './vocatives.ts';

/** May stand before a command without being part of it. Ours, collected by hand. */
const OPENERS =
  wordSet(`and but so then or because just please maybe perhaps honestly first now okay well yes yeah oh also always never
  seriously again instead listen look otherwise definitely simply hey girl man brother sister honey dear friend`);
const HARD = wordSet('; : — … . ¶ ! ?');
/** Open a clause that comes before the command: "if she does, leave", "in the morning, call". Ours. */
const LEADS = wordSet('if when since as whenever before after once for in on with at until');
/** After a comma these let a command follow: ", then call". */
const JOINERS = /^(and|or|then|also|always|never|now|again)$/;
const SUBJECTS =
  CLASS.pro1 | CLASS.pro2 | CLASS.pro3 | CLASS.ing | CLASS.past | CLASS.be | CLASS.modal | CLASS.det;

/**
 * Can a command begin at this token? At a sentence start, after a hard mark, after an opener, or after a comma when the words before it
 * have no subject of their own, are a condition, or were a command. `commandSeen`: a command was found earlier in this sentence.
 */
export const beginsClause = (table: StanceTable, from: number, at: number, commandSeen: boolean): boolean => {
  let before = at - 1;
  while (before >= from && passedOver(wordAt(table, before))) before--;
  if (before < from) return true;
  if (HARD.has(wordAt(table, before))) {
    const afterFragment = classAt(table, before - 1) & (CLASS.prep | CLASS.conj | CLASS.det);
    return !(before > from && afterFragment);
  }
  const comma = wordAt(table, before) === ',';
  const opener = before + 1 < at ? wordAt(table, before + 1) : '';
  if (comma && opener && !JOINERS.test(opener)) return true;
  if (commandSeen && (comma || opener === 'and' || opener === 'or')) return true;
  if (opener === 'then' && stanceAt(table, before) & STANCE.conditional) return true;
  return comma && clauseBeforeHasNoSubject(table, from, before);
};

const passedOver = (word: string): boolean =>
  OPENERS.has(word) ||
  VOCATIVES.has(word) ||
  PARTICLES.has(word) ||
  word === '“' ||
  word === '-' ||
  word === '‘';

const clauseBeforeHasNoSubject = (table: StanceTable, from: number, comma: number): boolean => {
  let first = from;
  while (first < comma && (classAt(table, first) & CLASS.punct || OPENERS.has(wordAt(table, first)))) first++;
  if (LEADS.has(wordAt(table, first))) return true;
  for (let at = first; at < comma; at++) if (classAt(table, at) & SUBJECTS) return false;
  return true;
};
