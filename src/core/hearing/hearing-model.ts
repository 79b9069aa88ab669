import type { Principle } from '../check/report.ts';
import type { Signs } from './sentence-signs.ts';

/**
 * What a trained ear weighs: one column of weights for each principle, and a smaller one for each rule. Trained at build time on the
 * building half of the project's own corpus; data that survives JSON. A weight is one printable sign, so that nothing is decoded at
 * start: its code less `ZERO`, times the scale of its column.
 */
export type HearingModel = {
  readonly principles: readonly PrincipleColumn[];
  readonly rules: readonly RuleColumn[];
};
export type Column = { readonly weights: string; readonly scale: number; readonly bias: number };
export type PrincipleColumn = Column & {
  readonly principle: Principle;
  /** From here on the ear speaks by itself: in a reply of a few sentences, and in a story, where far fewer sentences hold a slip. */
  readonly sure: number;
  readonly sureInStory: number;
};
export type RuleColumn = Column & { readonly rule: string; readonly principle: Principle };

/** Codes from 35 to 91 are printable and need no escape in JSON: 28 steps either way. */
export const ZERO = 63;
export const STEPS = 28;

const weightAt = ({ weights, scale }: Column, slot: number): number => {
  const code = weights.charCodeAt(slot % weights.length);
  return Number.isNaN(code) ? 0 : (code - ZERO) * scale;
};

/** How likely the column's slip is, from 0 to 1. A sign counts once, however often it stands. */
export const likelihood = (column: Column, { unique, uniqueCount }: Signs): number => {
  let sum = 0;
  for (let at = 0; at < uniqueCount; at++) sum += weightAt(column, unique[at] ?? 0);
  return 1 / (1 + Math.exp(-(column.bias + sum / Math.sqrt(Math.max(1, uniqueCount)))));
};

/** What each token of a sentence adds to a column: a sign shares its weight among the tokens it was read from. */
export const shares = (column: Column, signs: Signs, from: number, to: number): Float64Array => {
  const sums = new Float64Array(to - from);
  for (let sign = 0; sign < signs.count; sign++) {
    const first = signs.first[sign] ?? 0;
    const last = signs.last[sign] ?? 0;
    const share = last > first ? weightAt(column, signs.slots[sign] ?? 0) / (last - first) : 0;
    for (let at = first; at < last; at++) sums[at - from] = (sums[at - from] ?? 0) + share;
  }
  return sums;
};
