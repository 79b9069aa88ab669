import { readText } from '../core/check/read-text.ts';
import type { HearingModel } from '../core/hearing/hearing-model.ts';
import { signReader } from '../core/hearing/sentence-signs.ts';
import type { Rule } from '../core/rules/rule.ts';
import { GUIDE_PRINCIPLES } from './guide-principles.ts';
import { trainTable } from './train-table.ts';

/** A sentence that its rule should hear, or a look-alike that no rule should. */
export type LabelledSentence = { readonly rule: string; readonly heard: boolean; readonly text: string };
/** Where the ear speaks by itself; found by leaving authors out (`npm run thresholds`). */
export type Thresholds = Pick<HearingModel, 'sure' | 'sureInStory'>;

/** Signs kept. Rules need fewer than principles: they only choose among a few, once a principle is sure. */
const PLACES = 1 << 15;
const RULE_PLACES = 1 << 12;
/** Found by leaving authors of the building half out in turns. */
const PULL = 40;

const hashesOf = (text: string): Int32Array => {
  const { table } = readText(text);
  const readSigns = signReader(table);
  const hashes = new Set<number>();
  for (const { from, to } of table.sentences) {
    const { unique, uniqueCount } = readSigns(from, to);
    for (const hash of unique.subarray(0, uniqueCount)) hashes.add(hash);
  }
  return Int32Array.from(hashes);
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
  const read = sentences.map((sentence) => ({ ...sentence, hashes: hashesOf(sentence.text) }));
  const byPrinciple = read.map(({ hashes, heard, rule }) => ({
    hashes,
    labels: principles.map((principle) => heard && GUIDE_PRINCIPLES[rule] === principle),
  }));
  const byRule = read.map(({ hashes, heard, rule }) => ({
    hashes,
    labels: rules.map((one) => heard && rule === one),
  }));
  return {
    principles: trainTable(byPrinciple, { names: principles, places: PLACES, pull: PULL }),
    rules: trainTable(byRule, { names: rules, places: RULE_PLACES, pull: PULL }),
    ...thresholds,
  };
};
