/**
 * `npm run thresholds`: where the trained ear should speak. The authors of the building half are left out in turns, a third of them at a
 * time; an ear trained on the others listens to their sentences and drafts. The frozen half plays no part.
 */
import { fileURLToPath } from 'node:url';
import { type CorpusSentence, readCorpus, sentencesOfTexts } from '../../src/build/read-corpus.ts';
import { sentencesOfRules, trainHearing } from '../../src/build/train-hearing.ts';
import type { HearingModel } from '../../src/core/hearing/hearing-model.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { type Counts, line, noCounts, sum } from './counts.ts';
import { measureDrafts } from './drafts.ts';
import { FOUR } from './labels.ts';
import { measureSentences } from './sentences.ts';

const TURNS = 3;
const SURE = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const { rules, image } = await builtInRules();
const { sentences, drafts } = readCorpus(
  fileURLToPath(new URL('../corpus/building', import.meta.url)),
  realDisk,
);
const authors = [...new Set(sentences.map(({ author }) => author))];
const turnOf = ({ author }: CorpusSentence): number => authors.indexOf(author) % TURNS;
const writer = (id: string): string => id.replace(/-\d+$/, '');
const turnOfDraft = (id: string): number => authors.indexOf(writer(id)) % TURNS;

const at = (model: HearingModel, sure: number): RuleImage => ({
  ...image,
  hearing: { ...model, sure, sureInStory: sure },
});
type Row = { counts: Counts; alarms: number; words: number };
const rows = new Map(SURE.map((sure): [number, Row] => [sure, { counts: noCounts(), alarms: 0, words: 0 }]));

for (let turn = 0; turn < TURNS; turn++) {
  const lessons = [
    ...sentences.filter((one) => turnOf(one) !== turn),
    ...sentencesOfTexts(drafts.filter(({ id }) => turnOfDraft(id) !== turn)),
    ...sentencesOfRules(rules),
  ];
  const model = trainHearing(lessons, { sure: 1, sureInStory: 1 });
  for (const [sure, row] of rows) {
    const heard = at(model, sure);
    const tables = measureSentences(
      sentences.filter((one) => turnOf(one) === turn),
      heard,
    );
    row.counts = sum([row.counts, ...FOUR.map((principle) => tables.byPrinciple.get(principle))]);
    const whole = measureDrafts(
      drafts.filter(({ id }) => turnOfDraft(id) === turn),
      heard,
    );
    row.alarms += whole.alarms;
    row.words += whole.words;
  }
}
for (const [sure, { counts, alarms, words }] of rows) {
  say(
    `${line(`sure from ${sure}`, counts)}  ${((1000 * alarms) / Math.max(1, words)).toFixed(2)} alarms in 1,000 words of good drafts`,
  );
}
