import type { RawHit } from '../patterns/match-patterns.ts';
import type { ProgramHead } from '../rules/image.ts';
import { STANCES } from '../rules/rule.ts';
import { SPEAKER, STANCE } from '../stance/stance-bits.ts';
import { type StanceTable, stanceAt } from '../stance/stance-table.ts';

/**
 * Why a match does not count, or '' when it does. Whose words they are is judged at both ends of the match, the other stances at its
 * start: "don't give up" is itself a finding, "not saying you should" is none. `ownWords`: names the teller has chosen, in lower case.
 */
export const excuseFor = (
  table: StanceTable,
  hit: RawHit,
  program: ProgramHead,
  ownWords: readonly string[],
): string => {
  const stances = stanceAt(table, hit.from) | (stanceAt(table, hit.to - 1) & SPEAKER);
  const { opensItself, isOwnLabel, isOfSomebody, notACommand } = table.language.excuses;
  const excusing = stances & program.unless & ~(opensItself(table, hit.from) ? STANCE.conditional : 0);
  if (excusing) return STANCES.find((stance) => excusing & STANCE[stance]) ?? '';
  const chosen = ownWords.some((own) => holdsWords(table, hit, own));
  if (chosen && isForSome(program)) return 'own-label';
  if (
    program.unless & STANCE['own-label'] &&
    (isOwnLabel(table, hit.from, hit.to) || (chosen && !isOfSomebody(table, hit.from)))
  )
    return 'own-label';
  return program.command ? notACommand(table, hit.from) : '';
};

/** A thought for some settings only: the teller's own label on a page. A chosen one needs no thought. */
export const isForSome = ({ level, settings }: ProgramHead): boolean =>
  level === 'consider' && settings.length > 0;

const holdsWords = (table: StanceTable, { from, to }: RawHit, own: string): boolean =>
  ` ${table.words.slice(from, to).join(' ')} `.includes(` ${own} `);
