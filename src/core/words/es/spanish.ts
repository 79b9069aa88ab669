/** All that the tool says in Spanish: to "tú", in words that most of the Americas share. Read only by who reads Spanish. */
import type { Words } from '../words.ts';
import { backupWords } from './backup.ts';
import { cardWords } from './card.ts';
import { checkWords } from './check.ts';
import { commandHelp } from './command-help.ts';
import { draftWords } from './draft.ts';
import { exportWords } from './export.ts';
import { helpWords } from './help.ts';
import { importWords } from './import.ts';
import { lockWords } from './lock.ts';
import { packProblems } from './pack-problems.ts';
import { packStarter } from './pack-starter.ts';
import { packTestWords } from './pack-tests.ts';
import { packTravelWords } from './pack-travel.ts';
import { packWritingWords } from './pack-writing.ts';
import { packWords } from './packs.ts';
import { progressWords } from './progress.ts';
import { ruleWords } from './rules.ts';
import { settingsWords } from './settings.ts';
import { storeWords } from './store.ts';
import { supportWords } from './support.ts';
import { terminalWords } from './terminal.ts';
import { yamlProblems } from './yaml.ts';

export const spanish: Words = {
  language: 'es',
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
  packStarter,
  packTests: packTestWords,
  packTravel: packTravelWords,
  packWriting: packWritingWords,
  progress: progressWords,
  rules: ruleWords,
  settings: settingsWords,
  store: storeWords,
  support: supportWords,
  terminal: terminalWords,
  yaml: yamlProblems,
};
