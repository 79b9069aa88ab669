import type { StanceTable } from '../stance/stance-table.ts';
import type { HearingModel } from './hearing-model.ts';
import { type Signs, signReader } from './sentence-signs.ts';
import { likelihoods } from './sign-table.ts';

/** How likely a sentence tells of trouble, shows that things can be lived with, and hands the word to the listener; each from 0 to 1. */
export type Leaning = { readonly trouble: number; readonly hope: number; readonly invites: number };
export const NO_LEANING: Leaning = { trouble: 0, hope: 0, invites: 0 };

/** A trained ear that has listened to every sentence of a text. */
export type Ear = {
  readonly hearing: HearingModel;
  /** For each sentence, how likely it holds a slip of each principle, in the order of the columns. */
  readonly slips: readonly Float64Array[];
  readonly leanings: readonly Leaning[];
  /** The signs of one sentence, read again to find the words that weighed. */
  readonly readSigns: (from: number, to: number) => Signs;
};

export const createEar = (table: StanceTable, hearing: HearingModel): Ear => {
  const readSigns = signReader(table);
  const slips: Float64Array[] = [];
  const leanings: Leaning[] = [];
  for (const { from, to } of table.sentences) {
    const signs = readSigns(from, to);
    slips.push(likelihoods(hearing.principles, signs));
    const [trouble = 0, hope = 0, invites = 0] = likelihoods(hearing.story, signs);
    leanings.push({ trouble, hope, invites });
  }
  return { hearing, slips, leanings, readSigns };
};
