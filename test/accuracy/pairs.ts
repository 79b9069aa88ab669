import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { GUIDE, loud } from './labels.ts';

/** Nearly the same words twice: said to the listener now, and excused by one stance. */
export type ContrastPair = {
  readonly stance: string;
  readonly rule: string;
  readonly slip: string;
  readonly fine: string;
};
/** Pairs of one stance: how many there are, how many slips are heard, and how many of the fine halves are left in peace. */
export type StanceCount = { pairs: number; heard: number; quiet: number; apart: number };
export type PairMiss = { readonly kind: 'missed' | 'wrong'; readonly pair: ContrastPair };

export const measurePairs = (
  pairs: readonly ContrastPair[],
  rules: RuleImage,
): { readonly table: ReadonlyMap<string, StanceCount>; readonly misses: readonly PairMiss[] } => {
  const table = new Map<string, StanceCount>();
  const misses: PairMiss[] = [];
  const principlesIn = (text: string): ReadonlySet<string | undefined> =>
    new Set(loud(checkText(text, rules, contextOf(text, {})).findings).map((one) => GUIDE[one.rule]));
  for (const pair of pairs) {
    const counts = table.get(pair.stance) ?? { pairs: 0, heard: 0, quiet: 0, apart: 0 };
    const heard = principlesIn(pair.slip).has(GUIDE[pair.rule]);
    const quiet = principlesIn(pair.fine).size === 0;
    counts.pairs++;
    if (heard) counts.heard++;
    else misses.push({ kind: 'missed', pair });
    if (quiet) counts.quiet++;
    else misses.push({ kind: 'wrong', pair });
    if (heard && quiet) counts.apart++;
    table.set(pair.stance, counts);
  }
  return { table, misses };
};

/** A sentence that is fine, in one way of speaking; line k of every group says the same thing. */
export type DialectLine = { readonly group: string; readonly text: string };

/** For each way of speaking: lines, and lines where something was wrongly heard. */
export const measureDialects = (
  lines: readonly DialectLine[],
  rules: RuleImage,
): {
  readonly table: ReadonlyMap<string, { lines: number; wrong: number }>;
  readonly wrong: readonly DialectLine[];
} => {
  const table = new Map<string, { lines: number; wrong: number }>();
  const wrong: DialectLine[] = [];
  for (const line of lines) {
    const counts = table.get(line.group) ?? { lines: 0, wrong: 0 };
    const said = loud(checkText(line.text, rules, contextOf(line.text, {})).findings);
    counts.lines++;
    if (said.length > 0) {
      counts.wrong++;
      wrong.push(line);
    }
    table.set(line.group, counts);
  }
  return { table, wrong };
};
