import { type Level, PRINCIPLES } from '../check/report.ts';
import type { Language } from '../language/language.ts';
import { PatternTrouble } from '../patterns/parse-pattern.ts';
import { parsePhrase } from '../patterns/parse-phrase.ts';
import { LONGEST_LIST } from '../patterns/pattern-limits.ts';
import type { Rule, Stance } from '../rules/rule.ts';
import { nearest } from '../text/near.ts';
import { type Columns, type ReadCsv, readTable, type TableRow } from './csv-table.ts';
import type { Fault } from './faults.ts';

export const WORD_LIST = 'checks/words.csv';
/** The rule that all phrases of a table belong to, behind the id of the pack. */
export const WORDS_RULE = 'words';

/** What a pack may say at: `pause` is for where somebody could be hurt, and nobody checks what a trainer calls so. */
export const PACK_LEVELS: readonly Level[] = ['look', 'consider'];

const NEEDED = ['phrase', 'message', 'ask'];
const COLUMNS: Columns = {
  needed: NEEDED,
  known: ['phrase', 'level', 'message', 'ask', 'why', 'principle'],
  most: LONGEST_LIST,
};
const LONGEST: { readonly [column: string]: number } = { phrase: 200, message: 300, ask: 300, why: 600 };
/** Words of a phrase; more would not fit a pattern. */
const MOST_WORDS = 20;

/** Words of somebody else, or of then, are told and not said. */
const UNLESS: readonly Stance[] = ['quoted', 'reported', 'past-belief'];

/** Where a table tells of itself, and in which language its phrases are; null for one that there are no rules for. */
export type Phrases = { readonly note: Fault; readonly language: Language | null };

/** `words.csv`: a phrase, how a listener may hear it, and a question back. One rule for each message, all under one id. */
export const readWordList = (
  text: string,
  pack: string,
  csv: ReadCsv,
  { note, language }: Phrases,
): readonly Rule[] => {
  const rows = readTable(text, csv, COLUMNS, note).filter((row) => isWhole(row, note));
  const seen = new Set<string>();
  const rules = new Map<string, { readonly rule: Rule; readonly phrases: string[] }>();
  for (const row of rows) {
    const phrase = row.cell('phrase');
    const level = levelOf(row, note);
    const principle = principleOf(row, note);
    checkPhrase(phrase, seen, row.line, { note, language });
    const [message, ask] = [row.cell('message'), row.cell('ask')];
    const key = JSON.stringify([principle, level, message, ask]);
    const known = rules.get(key);
    if (known) known.phrases.push(phrase);
    else {
      const phrases = [phrase];
      const group = { patterns: phrases, level, unless: UNLESS, command: false, settings: [], plain: true };
      const why = row.cell('why');
      const said = { id: `${pack}/${WORDS_RULE}`, principle, level, why, source: '', message, ask };
      rules.set(key, { rule: { ...said, groups: [group], lists: {}, heard: [], passes: [] }, phrases });
    }
  }
  return [...rules.values()].map(({ rule }) => rule);
};

const isWhole = (row: TableRow, note: Fault): boolean => {
  const missing = NEEDED.filter((column) => row.cell(column) === '');
  for (const column of missing) note(row.line, (says) => [says.cellMissing(column)]);
  for (const [column, most] of Object.entries(LONGEST))
    if (row.cell(column).length > most) note(row.line, (says) => [says.longCell(column, most)]);
  return missing.length === 0;
};

const levelOf = (row: TableRow, note: Fault): Level => {
  const typed = row.cell('level').toLowerCase();
  const level = PACK_LEVELS.find((known) => known === typed);
  if (typed === 'pause') note(row.line, (says) => [says.pauseLevel, says.levelHint]);
  else if (typed !== '' && !level)
    note(row.line, (says) => [
      says.notKnown('level', typed),
      says.nearHint(nearest(typed, PACK_LEVELS), PACK_LEVELS),
    ]);
  return level ?? 'consider';
};

const principleOf = (row: TableRow, note: Fault): Rule['principle'] => {
  const typed = row.cell('principle').toLowerCase();
  const principle = PRINCIPLES.find((known) => known === typed);
  if (typed !== '' && !principle)
    note(row.line, (says) => [
      says.notKnown('principle', typed),
      says.nearHint(nearest(typed, PRINCIPLES), PRINCIPLES),
    ]);
  return principle ?? 'respect';
};

/** Said once here for each phrase, so that nobody looks for it in vain later. */
export const checkPhrase = (
  phrase: string,
  seen: Set<string>,
  line: number,
  { note, language }: Phrases,
): void => {
  const plain = phrase.toLowerCase().replaceAll('’', "'");
  if (seen.has(plain)) note(line, (says) => [says.phraseTwice(phrase)]);
  else if (language !== null && !fits(phrase, language))
    note(line, (says) => [says.phraseOdd(phrase), says.phraseHint]);
  seen.add(plain);
};

const fits = (phrase: string, language: Language): boolean => {
  try {
    const { node } = parsePhrase(phrase, language);
    return /\p{L}/u.test(phrase) && node.kind === 'sequence' && node.nodes.length <= MOST_WORDS;
  } catch (thrown) {
    if (thrown instanceof PatternTrouble) return false;
    throw thrown;
  }
};
