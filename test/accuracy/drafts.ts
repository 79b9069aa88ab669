import type { CorpusDraft } from '../../src/build/read-corpus.ts';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import { readText } from '../../src/core/check/read-text.ts';
import type { Finding } from '../../src/core/check/report.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { isSetting } from '../../src/core/setting.ts';
import { spanOf } from '../../src/core/text/token-table.ts';
import { type Counts, countsOf } from './counts.ts';
import { GUIDE, loud } from './labels.ts';

export type DraftTables = {
  readonly byPrinciple: Map<string, Counts>;
  /** In good drafts: findings, and words in all. */
  readonly alarms: number;
  readonly words: number;
};

/** A slip is right when a finding of its principle stands in its sentence; a finding is wrong when no slip of its principle does. */
export const measureDrafts = (drafts: readonly CorpusDraft[], rules: RuleImage): DraftTables => {
  const byPrinciple = new Map<string, Counts>();
  let alarms = 0;
  let words = 0;
  for (const draft of drafts) {
    const context = contextOf(draft.text, isSetting(draft.setting) ? { setting: draft.setting } : {});
    const report = checkText(draft.text, rules, context);
    const said = loud(report.findings);
    countDraft(draft, said, byPrinciple);
    if (draft.kind !== 'good') continue;
    alarms += said.length;
    words += report.facts.words;
  }
  return { byPrinciple, alarms, words };
};

const countDraft = (
  { text, findings }: CorpusDraft,
  said: readonly Finding[],
  table: Map<string, Counts>,
): void => {
  const { table: tokens } = readText(text);
  const sentences = tokens.sentences.map(({ from, to }) => spanOf(tokens, from, to));
  const sentenceAt = (offset: number): number =>
    sentences.findIndex(({ start, end }) => offset >= start && offset < end);
  const slips = findings.map(({ label, quote }) => ({
    principle: GUIDE[label] ?? '',
    sentence: sentenceAt(text.indexOf(quote)),
  }));
  const heard = said.map((one) => ({ principle: one.principle, sentence: sentenceAt(one.start.offset) }));
  for (const slip of slips) {
    const right = heard.some((one) => one.principle === slip.principle && one.sentence === slip.sentence);
    countsOf(table, slip.principle)[right ? 'right' : 'missed']++;
  }
  for (const one of heard) {
    const meant = slips.some((slip) => slip.principle === one.principle && slip.sentence === one.sentence);
    if (!meant) countsOf(table, one.principle).wrong++;
  }
};
