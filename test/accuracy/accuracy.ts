/**
 * `npm run accuracy [building|frozen] [--misses] [--patterns]`: how well the check hears what the project's own corpus says it should, with
 * the ear that `npm run build` would train, or with the patterns alone. The frozen half is looked at only through its figures: its misses
 * are never listed, or the figures would stop meaning anything.
 */
import { fileURLToPath } from 'node:url';
import { THRESHOLDS } from '../../src/build/hearing-thresholds.ts';
import { type Corpus, readCorpus, sentencesOfDrafts } from '../../src/build/read-corpus.ts';
import { sentencesOfRules, trainHearing } from '../../src/build/train-hearing.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { type Counts, heading, line, sum } from './counts.ts';
import { measureDrafts } from './drafts.ts';
import { FOUR, GUIDE } from './labels.ts';
import { measureSentences } from './sentences.ts';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const given = process.argv.slice(2);

const printPrinciples = (tables: ReadonlyMap<string, Counts>): void => {
  for (const principle of [...FOUR, 'respect']) say(line(principle, sum([tables.get(principle)])));
  say(line('four principles', sum(FOUR.map((principle) => tables.get(principle)))));
};

const printHalf = (name: string, { sentences, drafts }: Corpus, image: RuleImage): void => {
  const tables = measureSentences(sentences, image);
  say(`\n${name}: ${sentences.length} sentences\n${heading}`);
  for (const rule of Object.keys(GUIDE)) say(line(rule, sum([tables.byRule.get(rule)])));
  say('');
  printPrinciples(tables.byPrinciple);
  const whole = measureDrafts(drafts, image);
  say(`\n${name}: ${drafts.length} whole drafts\n${heading}`);
  printPrinciples(whole.byPrinciple);
  say(
    `false alarms in 1,000 words of good drafts: ${((1000 * whole.alarms) / Math.max(1, whole.words)).toFixed(2)} (${whole.alarms} in ${whole.words} words)`,
  );
  if (!given.includes('--misses')) return;
  if (name === 'frozen')
    say('The misses of the frozen half are not listed: it is looked at only through its figures.');
  else for (const miss of tables.misses) say(`${miss.kind.padEnd(6)} ${miss.rule.padEnd(14)} ${miss.text}`);
};

const { rules, image } = await builtInRules();
const building = readCorpus(`${CORPUS}/building`, realDisk);
const halves = { building, frozen: readCorpus(`${CORPUS}/frozen`, realDisk) };
const lessons = [...building.sentences, ...sentencesOfDrafts(building.drafts), ...sentencesOfRules(rules)];
const hearing = given.includes('--patterns') ? null : trainHearing(lessons, THRESHOLDS);
say(
  hearing
    ? `The ear was trained on ${lessons.length} sentences; the building half is what it learned from.`
    : 'Patterns alone.',
);
for (const [name, corpus] of Object.entries(halves)) {
  if (!given.some((word) => word in halves) || given.includes(name))
    printHalf(name, corpus, { ...image, hearing });
}
