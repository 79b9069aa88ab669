import type { RuleImage } from '../../src/core/rules/image.ts';
import { type Counts, heading, line, sum } from './counts.ts';
import { measureDrafts } from './drafts.ts';
import type { Labelled } from './labelled-file.ts';
import { FOUR, GUIDE } from './labels.ts';
import { type ContrastPair, type DialectLine, measureDialects, measurePairs } from './pairs.ts';
import { measureSentences } from './sentences.ts';
import { measureTruths } from './truths.ts';
import { measureTurns } from './turns.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const rate = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));

const printPrinciples = (tables: ReadonlyMap<string, Counts>): void => {
  for (const principle of [...FOUR, 'respect']) say(line(principle, sum([tables.get(principle)])));
  say(line('four principles', sum(FOUR.map((principle) => tables.get(principle)))));
};

/** All tables of one part. `misses` lists the sentences too, and is only for parts that may be read. */
export const printPart = (name: string, part: Labelled, image: RuleImage, misses: boolean): void => {
  if (part.sentences.length > 0) printSentences(name, part, image, misses);
  if (part.turns.length > 0) {
    say(`\n${name}: ${part.turns.length} turns of chats\n${heading}`);
    printPrinciples(measureTurns(part.turns, image));
  }
  if (part.drafts.length > 0) printDrafts(name, part, image);
};

const printSentences = (name: string, { sentences }: Labelled, image: RuleImage, misses: boolean): void => {
  const tables = measureSentences(sentences, image);
  say(`\n${name}: ${sentences.length} sentences\n${heading}`);
  for (const rule of Object.keys(GUIDE)) say(line(rule, sum([tables.byRule.get(rule)])));
  say('');
  printPrinciples(tables.byPrinciple);
  if (!misses) return;
  for (const miss of tables.misses) say(`${miss.kind.padEnd(6)} ${miss.rule.padEnd(14)} ${miss.text}`);
};

const printDrafts = (name: string, { drafts }: Labelled, image: RuleImage): void => {
  const whole = measureDrafts(drafts, image);
  say(`\n${name}: ${drafts.length} whole drafts\n${heading}`);
  printPrinciples(whole.byPrinciple);
  const alarms = ((1000 * whole.alarms) / Math.max(1, whole.words)).toFixed(2);
  say(`false alarms in 1,000 words of good drafts: ${alarms} (${whole.alarms} in ${whole.words} words)`);
  for (const { rule, due, spoke, others, spokeWrongly } of measureTruths(drafts, image)) {
    const spoken = `speaks on ${spoke} of ${due} (${rate(spoke, due)}) where it should`;
    say(
      `${rule.padEnd(22)} ${spoken}, and on ${spokeWrongly} of ${others} (${rate(spokeWrongly, others)}) others`,
    );
  }
};

/** Contrast pairs by stance, and false alarms by way of speaking. */
export const printFairness = (
  pairs: readonly ContrastPair[],
  lines: readonly DialectLine[],
  image: RuleImage,
  misses: boolean,
): void => {
  const stances = measurePairs(pairs, image);
  say('\ncontrast pairs          pairs  slip heard  fine left in peace  both');
  for (const [stance, { pairs: all, heard, quiet, apart }] of stances.table)
    say(`${stance.padEnd(22)} ${[all, heard, quiet, apart].map((n) => String(n).padStart(6)).join('     ')}`);
  const dialects = measureDialects(lines, image);
  say('\nfine lines by way of speaking: wrongly heard');
  for (const [group, { lines: all, wrong }] of dialects.table)
    say(`${group.padEnd(22)} ${String(wrong).padStart(3)} of ${all}  ${rate(wrong, all)}`);
  if (!misses) return;
  for (const { kind, pair } of stances.misses)
    say(
      `${kind.padEnd(6)} ${pair.stance.padEnd(14)} ${pair.rule.padEnd(14)} ${kind === 'missed' ? pair.slip : pair.fine}`,
    );
  for (const { group, text } of dialects.wrong) say(`wrong  ${group.padEnd(22)} ${text}`);
};
