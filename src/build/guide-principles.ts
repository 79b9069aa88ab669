import type { Principle } from '../core/check/report.ts';

/** The rules of the labelling guide with their principles: what the ear is trained to hear. */
export const GUIDE_PRINCIPLES: { readonly [rule: string]: Principle } = {
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
