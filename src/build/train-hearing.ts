import { readText } from '../core/check/read-text.ts';
import { type HearingModel, STORY_SIGNS } from '../core/hearing/hearing-model.ts';
import { signReader } from '../core/hearing/sentence-signs.ts';
import type { SignTable } from '../core/hearing/sign-table.ts';
import type { Rule } from '../core/rules/rule.ts';
import { GUIDE_PRINCIPLES } from './guide-principles.ts';
import { type Corpus, type CorpusSign, type LabelledSentence, sentencesOfTexts } from './read-corpus.ts';
import { trainTable } from './train-table.ts';

/** Where the ear speaks by itself; found by leaving authors out (`npm run thresholds`). */
export type Thresholds = Pick<HearingModel, 'sure' | 'doubt'>;

/** Signs kept. Rules need fewer than principles: they only choose among a few, once a principle is sure. */
const PLACES = 1 << 15;
const FEW_PLACES = 1 << 12;
const STORY_PLACES = 1 << 13;
/** Found by leaving authors of the building half out in turns. */
const PULL = 40;
/** Far fewer sentences teach what a story does; they should not be followed as closely. */
const STORY_PULL = 8;

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

/** What the ear learns from: sentences with and without slips, and sentences of stories with what they do there. */
export type Lessons = {
  readonly sentences: readonly LabelledSentence[];
  readonly signs: readonly Pick<CorpusSign, 'signs' | 'text'>[];
};

/** All that a part of the corpus and the rules teach. */
export const lessonsOf = ({ sentences, drafts, turns, signs }: Corpus, rules: readonly Rule[]): Lessons => ({
  sentences: [...sentences, ...sentencesOfTexts([...drafts, ...turns]), ...sentencesOfRules(rules)],
  signs,
});

/** Trains the ear. The same lessons make the same model. */
export const trainHearing = ({ sentences, signs }: Lessons, thresholds: Thresholds): HearingModel => {
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
    rules: trainTable(byRule, { names: rules, places: FEW_PLACES, pull: PULL }),
    story: trainStory(signs),
    ...thresholds,
  };
};

/** What sentences do in a story. */
const trainStory = (signs: Lessons['signs']): SignTable =>
  trainTable(
    signs.map((one) => ({
      hashes: hashesOf(one.text),
      labels: STORY_SIGNS.map((sign) => one.signs.includes(sign)),
    })),
    { names: STORY_SIGNS, places: STORY_PLACES, pull: STORY_PULL },
  );
