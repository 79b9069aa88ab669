import type { Feed } from '../packs/pack.ts';

/** ISO 8601, always UTC. */
export type Instant = string;

/** What a line of the answer journal records: contracts.md 4, with `section` and `feeds` copied in so that an answer makes sense after its pack is gone. */
export type AnswerKindSaid =
  | 'said' // words for the story
  | 'private' // words only for the teller
  | 'choice' // text is the id of the choice
  | 'list' // text is one item a line
  | 'skipped'
  | 'reordered' // text is the section ids, one a line
  | 'taken-over' // text is the whole story, edited by hand; from here on it is the truth
  | 'ended'; // text says how: kept, paused, not-today

export type AnswerRecord = {
  readonly kind: AnswerKindSaid;
  /** Prompt id; '' for reordered, taken-over and ended. */
  readonly prompt: string;
  /** The question as it was shown. */
  readonly asked: string;
  readonly text: string;
  readonly at: Instant;
  readonly section?: string;
  readonly feeds?: readonly Feed[];
  /** The question it was first an answer to, when it came along from another story. */
  readonly carried?: string;
};

/** The latest record of each prompt, in the order in which the prompts were first answered. */
export type Answers = ReadonlyMap<string, AnswerRecord>;
