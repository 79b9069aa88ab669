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
import { packProblems } from './en/pack-problems.ts';
import { packTravelWords } from './en/pack-travel.ts';
import { packWords } from './en/packs.ts';
import { ruleWords } from './en/rules.ts';
import { settingsWords } from './en/settings.ts';
import { storeWords } from './en/store.ts';
import { supportWords } from './en/support.ts';
import { terminalWords } from './en/terminal.ts';
import { yamlProblems } from './en/yaml.ts';

export type Words = {
  readonly backup: typeof backupWords;
  readonly card: typeof cardWords;
  readonly check: typeof checkWords;
  readonly commands: typeof commandHelp;
  readonly draft: typeof draftWords;
  readonly export: typeof exportWords;
  readonly help: typeof helpWords;
  readonly import: typeof importWords;
  readonly lock: typeof lockWords;
  readonly packProblems: typeof packProblems;
  readonly packs: typeof packWords;
  readonly packTravel: typeof packTravelWords;
  readonly rules: typeof ruleWords;
  readonly settings: typeof settingsWords;
  readonly store: typeof storeWords;
  readonly support: typeof supportWords;
  readonly terminal: typeof terminalWords;
  readonly yaml: typeof yamlProblems;
};

export const english: Words = {
  backup: backupWords,
  card: cardWords,
  check: checkWords,
  commands: commandHelp,
  draft: draftWords,
  export: exportWords,
  help: helpWords,
  import: importWords,
  lock: lockWords,
  packProblems,
  packs: packWords,
  packTravel: packTravelWords,
  rules: ruleWords,
  settings: settingsWords,
  store: storeWords,
  support: supportWords,
  terminal: terminalWords,
  yaml: yamlProblems,
};
