import type { Asked } from './reply.ts';
import type { ReviewLine } from './review-lines.ts';

/** Something to tell the teller before the next question. What it says in words is decided where it is told. */
export type Show =
  /** The answer is safe. `as` says what became of it. */
  | {
      readonly kind: 'saved';
      readonly prompt: string;
      readonly as: 'story' | 'private' | 'choice' | 'list';
      readonly text: string;
    }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'kept-as-it-was' }
  /** An answer that stands was ended with no words in it; it stands as it was. */
  | { readonly kind: 'not-emptied' }
  /** The answer stands, and what was typed at its prompt since is held beside it. */
  | { readonly kind: 'half-waits' }
  /** A card of the pack, such as "listen first". */
  | { readonly kind: 'card'; readonly text: string }
  /** After the tender prompt: one line back to the room, and nothing until Enter. */
  | { readonly kind: 'look-up' }
  | { readonly kind: 'scars' }
  /** A choice hid prompts that have answers, or brought some back. */
  | { readonly kind: 'set-aside'; readonly count: number }
  | { readonly kind: 'brought-back'; readonly count: number }
  | { readonly kind: 'first-one' }
  | { readonly kind: 'no-such-number'; readonly count: number }
  | { readonly kind: 'only-for-you' }
  | { readonly kind: 'for-the-story' }
  | { readonly kind: 'always-only-for-you' }
  | { readonly kind: 'nothing-typed' }
  | { readonly kind: 'not-a-choice'; readonly count: number }
  /** Thoughts after answers: turned on or off, or (null) only asked about. */
  | { readonly kind: 'notes'; readonly on: boolean | null }
  | { readonly kind: 'asked'; readonly what: Exclude<Asked, 'list'>; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly ReviewLine[] };
