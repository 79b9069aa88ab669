/**
 * `npm run accuracy [building|first|second|third|pairs|FILE.jsonl ...] [--misses] [--patterns]`: how well the check hears what the project's own
 * corpus, or a labelled file, says it should, with the ear that `npm run build` would train, or with the patterns alone. The three frozen
 * parts are looked at only through their figures: their misses are never listed, or the figures would stop meaning anything.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { THRESHOLDS } from '../../src/build/hearing-thresholds.ts';
import { readCorpus } from '../../src/build/read-corpus.ts';
import { lessonsOf, trainHearing } from '../../src/build/train-hearing.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { readLabelled } from './labelled-file.ts';
import type { ContrastPair, DialectLine } from './pairs.ts';
import { printFairness, printPart } from './print-part.ts';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const given = process.argv.slice(2);
const misses = given.includes('--misses');
const files = given.filter((word) => word.endsWith('.jsonl'));
const names = given.filter((word) => !word.startsWith('--') && !files.includes(word));
const wanted = (name: string): boolean => (names.length === 0 && files.length === 0) || names.includes(name);
const linesOf = <Row>(path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row);

const { rules, image: patterns } = await builtInRules();
const building = readCorpus(`${CORPUS}/building`, realDisk);
const lessons = lessonsOf(building, rules);
const hearing = given.includes('--patterns') ? null : trainHearing(lessons, THRESHOLDS);
const image = { ...patterns, hearing };
say(
  hearing
    ? `The ear was trained on ${lessons.sentences.length} sentences; the building half is what it learned from.`
    : 'Patterns alone.',
);
if (wanted('building')) printPart('building', building, image, misses);
for (const part of ['first', 'second', 'third']) {
  if (!wanted(part)) continue;
  printPart(`frozen, ${part} part`, readCorpus(`${CORPUS}/frozen/${part}`, realDisk), image, false);
  if (misses) say('The misses of a frozen part are not listed: it is looked at only through its figures.');
}
if (wanted('pairs'))
  printFairness(
    linesOf<ContrastPair>(`${CORPUS}/pairs.jsonl`),
    linesOf<DialectLine>(`${CORPUS}/dialects.jsonl`),
    image,
    misses,
  );
for (const file of files) printPart(file, readLabelled(readFileSync(file, 'utf8')), image, misses);
