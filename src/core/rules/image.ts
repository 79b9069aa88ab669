import type { Level, Principle } from '../check/report.ts';

/**
 * A rule set compiled for use: plain data that survives JSON, made at build time from the rule files. Word ids are places in
 * `vocabulary` plus one; 0 is "a word no pattern names".
 */
export type RuleImage = {
  readonly format: 1;
  readonly language: string;
  /** First 16 hex of SHA-256 over the rule files: `tool.rules` of the JSON report. */
  readonly hash: string;
  readonly vocabulary: readonly string[];
  readonly rules: readonly ImageRule[];
  /** Names of cues: what whole-story rules, the care note and strengths listen for. Their programs number on after the rules. */
  readonly cues: readonly string[];
  readonly programs: readonly Program[];
};

export type ImageRule = {
  readonly id: string;
  readonly principle: Principle;
  readonly level: Level;
  readonly message: string;
  readonly ask: string;
};

/** One position of a pattern's automaton: what a token must be there. */
export type Spot = {
  /** Word ids that fit, or null. */
  readonly ids: readonly number[] | null;
  /** Class bits of which one is enough; 0 for none. */
  readonly classes: number;
  readonly not: boolean;
  /** Any word but a negation or a clause mark. */
  readonly gap: boolean;
  /** End of the sentence. */
  readonly end: boolean;
};

/** One pattern as a Glushkov automaton of at most 30 spots, sets of spots held in the bits of one integer. */
export type Program = {
  /** Place in `rules`; from `rules.length` on, place in `cues`. */
  readonly rule: number;
  readonly level: Level;
  /** Stance bits that excuse a match. */
  readonly unless: number;
  readonly command: boolean;
  /** Settings in which it speaks; empty means all. */
  readonly settings: readonly string[];
  /** The pattern as written, for `--explain` and for comparing two rule sets. */
  readonly source: string;
  /** The match must begin where a clause can begin. */
  readonly clauseStart: boolean;
  readonly spots: readonly Spot[];
  readonly first: number;
  readonly last: number;
  readonly follow: readonly number[];
};
