import type { CorpusSentence } from '../../src/build/read-corpus.ts';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { type Counts, countsOf } from './counts.ts';
import { GUIDE, loud } from './labels.ts';

export type Miss = {
  readonly kind: 'missed' | 'wrong';
  readonly rule: string;
  readonly text: string;
};
export type SentenceTables = {
  readonly byRule: Map<string, Counts>;
  readonly byPrinciple: Map<string, Counts>;
  readonly misses: readonly Miss[];
};

/**
 * A sentence to be heard is right for its rule when that rule speaks, and for its principle when any rule of the principle does. A look-alike
 * is wrong for each rule and principle that speaks. A further label on a sentence to be heard is neither: it may be true.
 */
export const measureSentences = (sentences: readonly CorpusSentence[], rules: RuleImage): SentenceTables => {
  const tables = {
    byRule: new Map<string, Counts>(),
    byPrinciple: new Map<string, Counts>(),
  };
  const misses: Miss[] = [];
  for (const sentence of sentences) {
    const said = loud(checkText(sentence.text, rules, contextOf(sentence.text, {})).findings);
    const heardRules = new Set(said.map((one) => one.rule));
    if (sentence.heard) countHeard(sentence, heardRules, tables, misses);
    else countPass(sentence, heardRules, tables, misses);
  }
  return { ...tables, misses };
};

type Tables = Omit<SentenceTables, 'misses'>;

const countHeard = (
  sentence: CorpusSentence,
  rules: ReadonlySet<string>,
  tables: Tables,
  misses: Miss[],
): void => {
  const principle = GUIDE[sentence.rule];
  if (!principle) return;
  const byRule = rules.has(sentence.rule);
  const byPrinciple = [...rules].some((rule) => GUIDE[rule] === principle);
  countsOf(tables.byRule, sentence.rule)[byRule ? 'right' : 'missed']++;
  countsOf(tables.byPrinciple, principle)[byPrinciple ? 'right' : 'missed']++;
  if (!byPrinciple) misses.push({ kind: 'missed', ...sentence });
};

const countPass = (
  sentence: CorpusSentence,
  rules: ReadonlySet<string>,
  tables: Tables,
  misses: Miss[],
): void => {
  for (const rule of rules) countsOf(tables.byRule, rule).wrong++;
  for (const principle of new Set([...rules].map((rule) => GUIDE[rule] ?? '')))
    countsOf(tables.byPrinciple, principle).wrong++;
  for (const rule of rules) misses.push({ kind: 'wrong', rule, text: sentence.text });
};
