import type { CorpusTurn } from '../../src/build/read-corpus.ts';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { type Counts, countsOf } from './counts.ts';
import { FOUR, GUIDE, loud } from './labels.ts';

/** A turn, and the principles on which those who labelled it did not agree: they count neither way. */
export type LabelledTurn = CorpusTurn & { readonly contested?: readonly string[] };

/** For each principle, the turn as a whole: is there a slip, and does any finding speak of one? */
export const measureTurns = (turns: readonly LabelledTurn[], rules: RuleImage): Map<string, Counts> => {
  const table = new Map<string, Counts>();
  for (const { text, findings, contested = [] } of turns) {
    const heard = new Set(
      loud(checkText(text, rules, contextOf(text, {})).findings).map((one) => GUIDE[one.rule]),
    );
    const meant = new Set(findings.map(({ label }) => GUIDE[label]));
    for (const principle of [...FOUR, 'respect' as const]) {
      if (contested.includes(principle)) continue;
      const counts = countsOf(table, principle);
      if (heard.has(principle) && meant.has(principle)) counts.right++;
      else if (heard.has(principle)) counts.wrong++;
      else if (meant.has(principle)) counts.missed++;
    }
  }
  return table;
};
