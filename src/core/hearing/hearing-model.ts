import type { SignTable } from './sign-table.ts';

/** What a trained ear weighs. Trained at build time on the building half of the project's own corpus; data that survives JSON. */
export type HearingModel = {
  /** A column for each principle. */
  readonly principles: SignTable;
  /** A smaller one for each rule: it only chooses among the few rules of a principle, once that is sure. */
  readonly rules: SignTable;
  /** From here on the ear speaks by itself: in a reply of a few sentences, and in a story. */
  readonly sure: number;
  readonly sureInStory: number;
};
