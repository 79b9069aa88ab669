import type { SignTable } from './sign-table.ts';

/** What a trained ear weighs. Trained at build time on the building half of the project's own corpus. */
export type HearingModel = {
  /** A column for each principle. */
  readonly principles: SignTable;
  /** A smaller one for each rule: it only chooses among the few rules of a principle, once that is sure. */
  readonly rules: SignTable;
  /** What a sentence does in a story: a column for each of STORY_SIGNS. */
  readonly story: SignTable;
  /** By principle: from this likelihood on the ear speaks by itself. */
  readonly sure: { readonly [principle: string]: number };
  /** By rule: below this likelihood of a slip, what a pattern hears is a thought and no more. A rule that is not named is never doubted. */
  readonly doubt: { readonly [rule: string]: number };
};

/** In the order of the columns of `story`. */
export const STORY_SIGNS: readonly ['trouble', 'hope', 'invites'] = ['trouble', 'hope', 'invites'];
export type StorySign = (typeof STORY_SIGNS)[number];
