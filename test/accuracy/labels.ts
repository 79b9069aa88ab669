import { GUIDE_PRINCIPLES } from '../../src/build/guide-principles.ts';
import type { Finding, Principle } from '../../src/core/check/report.ts';

/** The rules of the labelling guide and the principle of each; the other rules neither gain nor cost. */
export const GUIDE: { readonly [rule: string]: Principle } = GUIDE_PRINCIPLES;
export const FOUR: readonly Principle[] = [
  'client-centered',
  'humble',
  'not-comparative',
  'no-overshadowing',
];

/** What counts in a table: sentence findings of the guide's rules at `pause` or `look`. */
export const loud = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((one) => one.rule in GUIDE && one.scope === 'sentence' && one.level !== 'consider');
