/**
 * `npm run rule ID [FILE]`, or `es/ID` for another language: which examples of a rule do not hold yet, and what each pattern matched in a file
 * or a sentence. For those who write rules.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainContext } from '../core/check/context.ts';
import { findInSentences } from '../core/check/find-sentences.ts';
import { readText } from '../core/check/read-text.ts';
import { languageOf } from '../core/language/languages.ts';
import { createMatcher } from '../core/patterns/match-patterns.ts';
import { randomIds } from '../io/random-ids.ts';
import { realDisk } from '../io/real-disk.ts';
import { faultsInExamples, type RuleSet, readRules } from './read-rules.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const [named = '', given] = process.argv.slice(2);
const [id = '', code = 'en'] = named.split('/').reverse();
const language = languageOf(code);
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'rules', code);

const show = (text: string, { image, sources }: RuleSet): void => {
  const hits = findInSentences(readText(text, language).table, createMatcher(image), plainContext);
  for (const hit of hits.filter((one) => !id || id === 'all' || one.rule.id === id)) {
    const words = text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
    say(
      `${hit.excuse ? `excused (${hit.excuse})` : hit.level.padEnd(8)} ${hit.rule.id}: "${words}"   by: ${sources[hit.program]}`,
    );
  }
};

const read = await readRules(folder, code, realDisk, randomIds);
if (!read.ok) for (const fault of read.faults) say(fault);
else if (given !== undefined) {
  const text = realDisk.look(given) ? new TextDecoder().decode(realDisk.read(given)) : given;
  show(text, read.set);
} else {
  const faults = faultsInExamples(read.set).filter(
    (fault) => !id || id === 'all' || fault.startsWith(`${id}:`),
  );
  for (const fault of faults) say(fault);
  say(`${faults.length} of the examples of ${id || 'all rules'} do not hold`);
}
