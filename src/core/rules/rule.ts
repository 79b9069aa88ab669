import type { Level, Principle } from '../check/report.ts';

/** A stance: whose words these are and how firmly they are meant. A rule names the stances that excuse a match. */
export const STANCES = [
  'quoted', // in quotation marks, with a reporting verb nearby
  'reported', // somebody else's words, or one's own words of then
  'past-belief', // a belief the teller gives up
  'negated',
  'question',
  'conditional',
  'generic-you', // "you wake up and you feel nothing": the teller's own life
  'own-experience', // "for me", "in my case"
  'hedged', // "maybe", "might", "if you like" before it, in the same clause
  'own-label', // a name the teller gives themself
] as const;
export type Stance = (typeof STANCES)[number];

/** One group of patterns. A group may speak below its rule's level and add stances of its own. */
export type PatternGroup = {
  readonly patterns: readonly string[];
  readonly level: Level;
  readonly unless: readonly Stance[];
  /** The patterns are commands: the tests for statements and polite phrases apply. */
  readonly command: boolean;
  /** Settings in which the group speaks; empty means all. */
  readonly settings: readonly string[];
  /** The patterns are plain words, as they stand in a list: no sign in them means anything. */
  readonly plain?: boolean;
};

/** A sentence rule as its file says it: contracts.md 3. One rule, one file, `src/rules/<language>/<id>.yaml`. */
export type Rule = {
  readonly id: string;
  readonly principle: Principle;
  readonly level: Level;
  /** Why the rule exists, for its page. */
  readonly why: string;
  /** Where that comes from. */
  readonly source: string;
  readonly message: string;
  readonly ask: string;
  readonly groups: readonly PatternGroup[];
  /** Word lists of this rule, written `<name>` in its patterns. */
  readonly lists: { readonly [name: string]: readonly string[] };
  /** Examples that must be found, and look-alikes that must not. They run as tests and print on the rule's page. */
  readonly heard: readonly string[];
  readonly passes: readonly string[];
};

/** Patterns that are no finding by themselves: whole-story rules, the care note and strengths listen for them. */
export type Cue = {
  readonly name: string;
  readonly source: string;
  readonly unless: readonly Stance[];
  readonly patterns: readonly string[];
  /** The patterns are plain words, as they stand in a list. */
  readonly plain?: boolean;
};
