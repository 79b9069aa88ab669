import type { Finding, Principle } from '../../src/core/check/report.ts';

/** The rules of the labelling guide and the principle of each; the other rules neither gain nor cost. */
export const GUIDE: { readonly [rule: string]: Principle } = {
  directive: 'client-centered',
  'mind-reading': 'client-centered',
  dismissing: 'client-centered',
  shortcomings: 'client-centered',
  pedestal: 'humble',
  authority: 'humble',
  'one-way': 'humble',
  finished: 'humble',
  promise: 'humble',
  'one-upping': 'not-comparative',
  'at-least': 'not-comparative',
  yardstick: 'not-comparative',
  equating: 'not-comparative',
  hijack: 'no-overshadowing',
  unburden: 'no-overshadowing',
  graphic: 'no-overshadowing',
  stigma: 'respect',
  privacy: 'respect',
  medical: 'respect',
};
export const FOUR: readonly Principle[] = [
  'client-centered',
  'humble',
  'not-comparative',
  'no-overshadowing',
];

/** What counts in a table: sentence findings of the guide's rules at `pause` or `look`. */
export const loud = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((one) => one.rule in GUIDE && one.scope === 'sentence' && one.level !== 'consider');
