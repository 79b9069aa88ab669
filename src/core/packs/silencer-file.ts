import { LONGEST_LIST } from '../patterns/pattern-limits.ts';
import { nearest } from '../text/near.ts';
import { ALWAYS_ON } from './always-on.ts';
import { type Columns, type ReadCsv, readTable } from './csv-table.ts';
import type { Fault } from './faults.ts';
import type { Silencer } from './pack.ts';
import { checkPhrase, type Phrases } from './word-list-file.ts';

export const SILENCERS = 'checks/silencers.csv';

const COLUMNS: Columns = {
  needed: ['phrase', 'rule', 'why'],
  known: ['phrase', 'rule', 'why'],
  most: LONGEST_LIST,
};
const LONGEST_WHY = 200;

/** `own`: ids of the rules that the pack itself brings, as they stand in its files; `known`: all others, null to let any pass. */
export type RuleNames = {
  readonly pack: string;
  readonly own: readonly string[];
  readonly known: readonly string[] | null;
};

export const readSilencers = (
  text: string,
  names: RuleNames,
  csv: ReadCsv,
  { note, language }: Phrases,
): readonly Silencer[] => {
  const seen = new Map<string, Set<string>>();
  return readTable(text, csv, COLUMNS, note).flatMap(({ line, cell }): readonly Silencer[] => {
    const missing = COLUMNS.needed.filter((column) => cell(column) === '');
    for (const column of missing) note(line, (says) => [says.cellMissing(column)]);
    if (missing.length > 0) return [];
    const [phrase, typed, why] = [cell('phrase'), cell('rule').toLowerCase(), cell('why')];
    if (why.length > LONGEST_WHY) note(line, (says) => [says.longCell('why', LONGEST_WHY)]);
    const ofRule = seen.get(typed) ?? new Set();
    seen.set(typed, ofRule);
    checkPhrase(phrase, ofRule, line, { note, language });
    const rule = names.own.includes(typed) ? `${names.pack}/${typed}` : typed;
    checkRule(rule, names, line, note);
    return [{ phrase, rule, why }];
  });
};

const checkRule = (rule: string, { pack, own, known }: RuleNames, line: number, note: Fault): void => {
  if (ALWAYS_ON.includes(rule)) note(line, (says) => [says.quietPause(rule), says.quietPauseHint]);
  else if (rule.startsWith('story-')) note(line, (says) => [says.quietStory(rule), says.quietStoryHint]);
  else if (known !== null && !known.includes(rule) && !own.includes(rule.slice(pack.length + 1))) {
    const near = nearest(rule, [...own, ...known]);
    note(line, (says) => [says.ruleUnknown(rule), near === null ? says.ruleHint : says.nearHint(near, [])]);
  }
};
