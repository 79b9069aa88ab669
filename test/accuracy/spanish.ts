/**
 * `npx tsx test/accuracy/spanish.ts`: how well the Spanish rules judge sentences that were kept back when their patterns were written
 * (test/accuracy/es: for each rule five that it should hear and five that no rule should), beside the examples in the rule files, which they
 * were made from. Do not read the kept ones while writing patterns: then they measure nothing.
 */
import { join } from 'node:path';
import { plainContext } from '../../src/core/check/context.ts';
import { findInSentences } from '../../src/core/check/find-sentences.ts';
import { readText } from '../../src/core/check/read-text.ts';
import { languageOf } from '../../src/core/language/languages.ts';
import { createMatcher } from '../../src/core/patterns/match-patterns.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { ROOT } from '../support/source-files.ts';

type Kept = { readonly rule: string; readonly heard: boolean; readonly text: string };

const { rules, image } = await builtInRules('es');
const matcher = createMatcher(image);
const folder = join(ROOT, 'test/accuracy/es');

/** Ids of the rules that speak, at more than a thought. */
const speaking = (text: string): ReadonlySet<string> =>
  new Set(
    findInSentences(readText(text, languageOf('es')).table, matcher, { ...plainContext, language: 'es' })
      .filter((hit) => !hit.excuse && hit.level !== 'consider')
      .map((hit) => hit.rule.id),
  );

const keptIn = (name: string): readonly Kept[] =>
  new TextDecoder()
    .decode(realDisk.read(join(folder, name)))
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [kind = '', ...text] = line.split('\t');
      return { rule: name.replace('.tsv', ''), heard: kind === 'heard', text: text.join('\t') };
    });

const kept = realDisk
  .list(folder)
  .map(({ name }) => name)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .flatMap(keptIn);
const made = rules.flatMap(({ id, heard, passes }): readonly Kept[] => [
  ...heard.map((text) => ({ rule: id, heard: true, text })),
  ...passes.map((text) => ({ rule: id, heard: false, text })),
]);

const principleOf = new Map(rules.map(({ id, principle }) => [id, principle]));

const count = (sentences: readonly Kept[]): string => {
  let found = 0;
  let samePrinciple = 0;
  let alarms = 0;
  for (const { rule, heard, text } of sentences) {
    const said = speaking(text);
    if (!heard) alarms += said.size > 0 ? 1 : 0;
    else {
      if (said.has(rule)) found++;
      if ([...said].some((one) => principleOf.get(one) === principleOf.get(rule))) samePrinciple++;
    }
  }
  const heard = sentences.filter((one) => one.heard).length;
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
  return `${String(heard).padStart(4)} to hear: recall ${share(found, heard)} (same principle ${share(samePrinciple, heard)})   ${sentences.length - heard} to pass: ${alarms} alarms   precision ${share(samePrinciple, samePrinciple + alarms)}`;
};

for (const { id } of rules)
  process.stdout.write(`${id.padEnd(14)} kept  ${count(kept.filter(({ rule }) => rule === id))}\n`);
process.stdout.write(`\nkept back  ${count(kept)}\nmade from  ${count(made)}\n`);
