/**
 * All that the tool says to people, one folder per language, one file per part of the tool. Rules and packs bring their own
 * words in their own files. Commands take the words from the world, so that a second language is a second folder.
 */
import { backupWords } from './en/backup.ts';
import { cardWords } from './en/card.ts';
import { checkWords } from './en/check.ts';
import { commandHelp } from './en/command-help.ts';
import { draftWords } from './en/draft.ts';
import { exportWords } from './en/export.ts';
import { helpWords } from './en/help.ts';
import { importWords } from './en/import.ts';
import { lockWords } from './en/lock.ts';
import { packCheckWords } from './en/pack-checks.ts';
import { packProblems } from './en/pack-problems.ts';
import { type PackStarter, packStarter } from './en/pack-starter.ts';
import { packTestWords } from './en/pack-tests.ts';
import { packTravelWords } from './en/pack-travel.ts';
import { packWritingWords } from './en/pack-writing.ts';
import { packWords } from './en/packs.ts';
import { progressWords } from './en/progress.ts';
import { ruleWords } from './en/rules.ts';
import { settingsWords } from './en/settings.ts';
import { storeWords } from './en/store.ts';
import { supportWords } from './en/support.ts';
import { terminalWords } from './en/terminal.ts';
import { yamlProblems } from './en/yaml.ts';
import type { ScreenLanguage } from './screen-language.ts';

/** What one language says, as a shape: any words may stand in the place of these, and as many examples as it likes. */
type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : { readonly [key in keyof T]: T[key] extends Examples<key> ? readonly string[] : Said<T[key]> };
type Examples<key> = key extends 'examples' ? readonly string[] : never;

export type Words = {
  /** The language of them all. */
  readonly language: ScreenLanguage;
  readonly backup: Said<typeof backupWords>;
  readonly card: Said<typeof cardWords>;
  readonly check: Said<typeof checkWords>;
  readonly commands: Said<typeof commandHelp>;
  readonly draft: Said<typeof draftWords>;
  readonly export: Said<typeof exportWords>;
  readonly help: Said<typeof helpWords>;
  readonly import: Said<typeof importWords>;
  readonly lock: Said<typeof lockWords>;
  /** What is not right in a pack; the parts of a pack have a file each. */
  readonly packProblems: Said<typeof packProblems & typeof packCheckWords>;
  readonly packTests: Said<typeof packTestWords>;
  readonly packs: Said<typeof packWords>;
  /** What a new pack begins with; the kinds in it are words of the format. */
  readonly packStarter: PackStarter;
  readonly packTravel: Said<typeof packTravelWords>;
  readonly packWriting: Said<typeof packWritingWords>;
  readonly progress: Said<typeof progressWords>;
  readonly rules: Said<typeof ruleWords>;
  readonly settings: Said<typeof settingsWords>;
  readonly store: Said<typeof storeWords>;
  readonly support: Said<typeof supportWords>;
  readonly terminal: Said<typeof terminalWords>;
  readonly yaml: Said<typeof yamlProblems>;
};

export const english: Words = {
  language: 'en',
  backup: backupWords,
  card: cardWords,
  check: checkWords,
  commands: commandHelp,
  draft: draftWords,
  export: exportWords,
  help: helpWords,
  import: importWords,
  lock: lockWords,
  packProblems: { ...packProblems, ...packCheckWords },
  packTests: packTestWords,
  packStarter,
  packWriting: packWritingWords,
  packs: packWords,
  packTravel: packTravelWords,
  progress: progressWords,
  rules: ruleWords,
  settings: settingsWords,
  store: storeWords,
  support: supportWords,
  terminal: terminalWords,
  yaml: yamlProblems,
};
