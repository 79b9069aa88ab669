/**
 * `npm run accuracy [building|frozen] [--misses]`: how well the check hears what the project's own corpus says it should. The frozen half is
 * looked at only through its figures: its misses are never listed, or the figures would stop meaning anything.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInRules } from '../support/built-in-rules.ts';
import { heading, line, sum } from './counts.ts';
import { FOUR, GUIDE } from './labels.ts';
import { type CorpusSentence, measureSentences, type SentenceTables } from './sentences.ts';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const readHalf = (half: string): readonly CorpusSentence[] => {
  const folder = join(CORPUS, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !name.includes('draft'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((row) => JSON.parse(row) as CorpusSentence);
};

const print = (half: string, count: number, tables: SentenceTables): void => {
  say(`\n${half}: ${count} sentences\n${heading}`);
  for (const rule of Object.keys(GUIDE)) say(line(rule, sum([tables.byRule.get(rule)])));
  say('');
  for (const principle of [...FOUR, 'respect'])
    say(line(principle, sum([tables.byPrinciple.get(principle)])));
  say(line('four principles', sum(FOUR.map((principle) => tables.byPrinciple.get(principle)))));
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const listMisses = process.argv.includes('--misses');
const { image } = await builtInRules();
for (const half of wanted.length ? wanted : ['building', 'frozen']) {
  const sentences = readHalf(half);
  const tables = measureSentences(sentences, image);
  print(half, sentences.length, tables);
  if (!listMisses) continue;
  if (half === 'frozen')
    say('The misses of the frozen half are not listed: it is looked at only through its figures.');
  else for (const miss of tables.misses) say(`${miss.kind.padEnd(6)} ${miss.rule.padEnd(14)} ${miss.text}`);
}
