import { readText } from '../core/check/read-text.ts';
import {
  type HearingModel,
  type PrincipleColumn,
  type RuleColumn,
  STEPS,
  ZERO,
} from '../core/hearing/hearing-model.ts';
import { SLOTS, signReader } from '../core/hearing/sentence-signs.ts';
import type { Rule } from '../core/rules/rule.ts';
import { GUIDE_PRINCIPLES } from './guide-principles.ts';
import { type Example, type Fitted, fitLogistic } from './logistic.ts';

/** A sentence that its rule should hear, or a look-alike that no rule should. */
export type LabelledSentence = { readonly rule: string; readonly heard: boolean; readonly text: string };
/** Where the ear speaks by itself; found by leaving authors out (`npm run thresholds`). */
export type Thresholds = Pick<PrincipleColumn, 'sure' | 'sureInStory'>;

/** Rules share fewer slots than principles: they only choose among a few, once a principle is sure. */
const RULE_SLOTS = 1 << 12;
const OPTIONS = { steps: 80, rate: 0.1, l2: 1 };

const slotsOf = (text: string): Int32Array => {
  const { table } = readText(text);
  const readSigns = signReader(table);
  const slots = new Set<number>();
  for (const { from, to } of table.sentences) {
    const { unique, uniqueCount } = readSigns(from, to);
    for (const slot of unique.subarray(0, uniqueCount)) slots.add(slot);
  }
  return Int32Array.from(slots);
};

/** The examples that stand in the rules, as sentences to learn from. */
export const sentencesOfRules = (rules: readonly Rule[]): readonly LabelledSentence[] =>
  rules.flatMap(({ id, heard, passes }) => [
    ...heard.map((text) => ({ rule: id, heard: true, text })),
    ...passes.map((text) => ({ rule: id, heard: false, text })),
  ]);

/** Trains the ear. The same sentences give the same model. */
export const trainHearing = (
  sentences: readonly LabelledSentence[],
  thresholds: Thresholds,
): HearingModel => {
  const principles = [...new Set(Object.values(GUIDE_PRINCIPLES))];
  const rules = Object.keys(GUIDE_PRINCIPLES);
  const read = sentences.map((sentence) => ({ ...sentence, slots: slotsOf(sentence.text) }));
  const byPrinciple: readonly Example[] = read.map(({ slots, heard, rule }) => ({
    slots,
    labels: principles.map((principle) => (heard && GUIDE_PRINCIPLES[rule] === principle ? 1 : 0)),
  }));
  const byRule: readonly Example[] = read.map(({ slots, heard, rule }) => ({
    slots: slots.map((slot) => slot % RULE_SLOTS),
    labels: rules.map((one) => (heard && rule === one ? 1 : 0)),
  }));
  const sure = fitLogistic(byPrinciple, { ...OPTIONS, slots: SLOTS, columns: principles.length });
  const which = fitLogistic(byRule, { ...OPTIONS, steps: 30, slots: RULE_SLOTS, columns: rules.length });
  return {
    principles: principles.map(
      (principle, column): PrincipleColumn => ({
        principle,
        ...thresholds,
        ...written(sure, column),
      }),
    ),
    rules: rules.map(
      (rule, column): RuleColumn => ({
        rule,
        principle: GUIDE_PRINCIPLES[rule] ?? 'humble',
        ...written(which, column),
      }),
    ),
  };
};

/** Weights in 28 steps either way, one printable sign each. */
const written = (
  { weights, bias }: Fitted,
  column: number,
): { readonly weights: string; readonly scale: number; readonly bias: number } => {
  const values = weights[column] ?? new Float64Array(0);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest / STEPS || 1;
  const signs = Array.from(values, (value) => String.fromCharCode(ZERO + Math.round(value / scale)));
  return { weights: signs.join(''), scale, bias: bias[column] ?? 0 };
};
