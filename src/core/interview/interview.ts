import type { Pack, Prompt } from '../packs/pack.ts';
import type { AnswerRecord, Answers } from './answer.ts';
import type { Show } from './show.ts';

/** Where the conversation stands. */
export type Stage =
  | { readonly kind: 'asking'; readonly prompt: Prompt }
  | { readonly kind: 'review' }
  | { readonly kind: 'left'; readonly how: 'paused' | 'not-today' };

/**
 * A sitting as a value: every reply makes a new one, so going back costs nothing and nothing can be half done. `answers` is only
 * ever added to; what is not asked any more rests there until it is.
 */
export type Interview = {
  readonly pack: Pack;
  readonly answers: Answers;
  /** Half answers by prompt, also of prompts that were left by skipping or going back. */
  readonly halves: ReadonlyMap<string, string>;
  /** Story prompts whose answer the teller wants to have for themself. */
  readonly onlyForMe: ReadonlySet<string>;
  readonly stage: Stage;
  /** After this answer the review comes, not the next open prompt. */
  readonly fromReview: boolean;
  /** "Choose a part that has healed": said once a sitting, before its first story prompt. */
  readonly scarsSaid: boolean;
  /** The prompts still to come when the teller named just some of them; null for all that are open. */
  readonly only: readonly string[] | null;
};

/** What one reply leads to. `records` must be on disk before `shows` are told and `interview` is gone on with. */
export type Turn = {
  readonly interview: Interview;
  readonly records: readonly AnswerRecord[];
  readonly shows: readonly Show[];
};
