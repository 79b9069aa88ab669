import type { Language } from '../language/language.ts';
import type { CompileProblem } from '../rules/compile-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { compileChecks } from './compile-checks.ts';
import type { ReadCsv } from './csv-table.ts';
import type { Faults } from './faults.ts';
import { openFields, type ReadYaml } from './fields.ts';
import type { PackChecks } from './pack.ts';
import type { PackFile } from './pack-files.ts';
import { proveChecks } from './prove-checks.ts';
import { type ReadRule, readRuleFile } from './rule-file.ts';
import { readLists } from './rule-lists.ts';
import { readSilencers, SILENCERS } from './silencer-file.ts';
import { type Phrases, readWordList, WORD_LIST, WORDS_RULE } from './word-list-file.ts';

const LISTS = 'checks/lists.yaml';
const CHECKS = 'checks';

export type CheckFolder = {
  readonly checks: PackChecks;
  /** Ids of its rules, with the pack before them. */
  readonly ids: readonly string[];
};

/** Reads what lies in a folder. `csv` is null where the pack has no table. */
export type CheckReaders = { readonly yaml: ReadYaml; readonly csv: ReadCsv | null };

type Given = {
  readonly pack: string;
  /** Null for one that there are no rules for: nothing is listened for in it. */
  readonly language: Language | null;
  /** Ids of all rules there are beside; null lets unknown ones pass, and takes it that the examples hold. */
  readonly known: readonly string[] | null;
};

/** Everything in the folder `checks`, or what is wrong with it. A pack without the folder has nothing to say. */
export const readCheckFolder = (
  files: readonly PackFile[],
  given: Given,
  { yaml, csv }: CheckReaders,
  faults: Faults,
): CheckFolder => {
  const textOf = (path: string): string | null => files.find((file) => file.path === path)?.text ?? null;
  const lists = readSharedLists(textOf(LISTS), yaml, faults);
  const read = files
    .filter(({ path }) => /^checks\/[^/]+\.yaml$/.test(path) && path !== LISTS)
    .flatMap(({ path, text }) => readRuleFile(text, { ...given, path, lists }, yaml, faults.in(path)) ?? []);
  const tableIn = (file: string): Phrases => ({ note: faults.in(file), language: given.language });
  const words = csv && textOf(WORD_LIST);
  const phrases = csv && words !== null ? readWordList(words, given.pack, csv, tableIn(WORD_LIST)) : [];
  const own = [
    ...new Set([...read.map(({ rule }) => plainId(rule)), ...(phrases.length > 0 ? [WORDS_RULE] : [])]),
  ];
  const quiet = csv && textOf(SILENCERS);
  const names = { pack: given.pack, own, known: given.known };
  const silencers = csv && quiet !== null ? readSilencers(quiet, names, csv, tableIn(SILENCERS)) : [];
  const checks = { rules: [...read.map(({ rule }) => rule), ...phrases], silencers };
  if (given.known !== null && given.language !== null) tryOut(checks, read, given.language, faults);
  return { checks, ids: own.map((id) => `${given.pack}/${id}`) };
};

const plainId = ({ id }: Rule): string => id.slice(id.indexOf('/') + 1);

const readSharedLists = (text: string | null, yaml: ReadYaml, faults: Faults): Rule['lists'] => {
  if (text === null) return {};
  const read = yaml(text, 'long');
  const names =
    read.ok && typeof read.value === 'object' && read.value !== null ? Object.keys(read.value) : [];
  const fields = openFields({ text, above: 0 }, () => read, names, faults.in(LISTS));
  return fields ? readLists(fields, [], read.ok ? read.value : undefined) : {};
};

/** Whether every pattern can be used, and every example holds. With a pattern that cannot be read no example says anything. */
const tryOut = (checks: PackChecks, read: readonly ReadRule[], language: Language, faults: Faults): void => {
  if (checks.rules.length + checks.silencers.length === 0) return;
  const { image, problems } = compileChecks(checks, language);
  for (const problem of problems) tellProblem(problem, read, faults);
  if (problems.length > 0) return;
  for (const { rule, note, line } of read)
    for (const { key, at, example } of proveChecks(rule, image)) {
      const where = line(key, at);
      if (key === 'heard') note(where, (says) => [says.notHeard(example), says.exampleHint]);
      else note(where, (says) => [says.notPassed(example), says.exampleHint]);
    }
};

const tellProblem = (
  { rule, where, message }: CompileProblem,
  read: readonly ReadRule[],
  faults: Faults,
): void => {
  const found = read.find((one) => one.rule.id === rule);
  if (found) found.note(found.lineOfPattern(where), (says) => [says.pattern(message), says.patternHint]);
  else faults.in(CHECKS)(1, (says) => [says.manyAtAll(message), says.manyAtAllHint]);
};
