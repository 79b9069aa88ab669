/**
 * `npm run thresholds`: where the trained ear should speak. The authors of the building half are left out in turns, a third of them at a
 * time; an ear trained on the others listens to their sentences, chats and drafts. The frozen parts play no part.
 */

import { fileURLToPath } from 'node:url';
import { type Corpus, readCorpus } from '../../src/build/read-corpus.ts';
import { lessonsOf, trainHearing } from '../../src/build/train-hearing.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { everywhere } from '../support/sure-everywhere.ts';
import { type Counts, line, noCounts, sum } from './counts.ts';
import { measureDrafts } from './drafts.ts';
import { FOUR } from './labels.ts';
import { measureSentences } from './sentences.ts';
import { measureTruths, type Truth } from './truths.ts';
import { measureTurns } from './turns.ts';

const TURNS = 3;
const SURE = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const { rules, image } = await builtInRules();
const corpus = readCorpus(fileURLToPath(new URL('../corpus/building', import.meta.url)), realDisk);
/** `NAME-c012` and `NAME-07` are by NAME. */
const writer = (id: string): string => id.replace(/-c?\d+$/, '');
const authors = [
  ...new Set([
    ...corpus.sentences.map(({ author }) => author),
    ...corpus.drafts.map(({ id }) => writer(id)),
    ...corpus.told.map(({ id }) => writer(id)),
    ...corpus.turns.map(({ id }) => writer(id)),
  ]),
];
const part = (wanted: (author: string) => boolean): Corpus => ({
  sentences: corpus.sentences.filter(({ author }) => wanted(author)),
  drafts: corpus.drafts.filter(({ id }) => wanted(writer(id))),
  told: corpus.told.filter(({ id }) => wanted(writer(id))),
  turns: corpus.turns.filter(({ id }) => wanted(writer(id))),
  signs: corpus.signs.filter(({ draft }) => wanted(writer(draft))),
});
const fourOf = (tables: ReadonlyMap<string, Counts>): Counts => sum(FOUR.map((one) => tables.get(one)));

type Row = { sentences: Counts; turns: Counts; drafts: Counts; alarms: number; words: number };
const rows = new Map<number, Row>(
  [1, ...SURE].map((sure) => [
    sure,
    { sentences: noCounts(), turns: noCounts(), drafts: noCounts(), alarms: 0, words: 0 },
  ]),
);
const truths: Truth[] = [];

for (let turn = 0; turn < TURNS; turn++) {
  const left = part((author) => authors.indexOf(author) % TURNS === turn);
  const others = part((author) => authors.indexOf(author) % TURNS !== turn);
  const model = trainHearing(lessonsOf(others, rules), { sure: everywhere(1), doubt: {} });
  for (const [sure, row] of rows) {
    const heard = { ...image, hearing: { ...model, sure: everywhere(sure) } };
    row.sentences = sum([row.sentences, fourOf(measureSentences(left.sentences, heard).byPrinciple)]);
    row.turns = sum([row.turns, fourOf(measureTurns(left.turns, heard))]);
    const whole = measureDrafts(left.drafts, heard);
    row.drafts = sum([row.drafts, fourOf(whole.byPrinciple)]);
    row.alarms += whole.alarms;
    row.words += whole.words;
  }
  truths.push(...measureTruths([...left.drafts, ...left.told], { ...image, hearing: model }));
}
for (const [sure, { sentences, turns, drafts, alarms, words }] of rows) {
  say(`\nsure from ${sure}`);
  say(line('sentences', sentences));
  say(line('turns of chats', turns));
  say(
    `${line('drafts', drafts)}  ${((1000 * alarms) / Math.max(1, words)).toFixed(2)} alarms in 1,000 words of good drafts`,
  );
}
say('');
for (const rule of new Set(truths.map((one) => one.rule))) {
  const add = (count: (one: Truth) => number): number =>
    truths.filter((one) => one.rule === rule).reduce((all, one) => all + count(one), 0);
  say(
    `${rule.padEnd(22)} speaks on ${add((one) => one.spoke)} of ${add((one) => one.due)} where it should, and on ${add((one) => one.spokeWrongly)} of ${add((one) => one.others)} others`,
  );
}
