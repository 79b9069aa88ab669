import type { Level, Principle } from '../check/report.ts';
import type { HearingModel } from '../hearing/hearing-model.ts';

/**
 * A rule set compiled for use: plain data that survives JSON, made at build time from the rule files, and quick to read, because every
 * check begins with it: lists of numbers are texts, taken apart when they are first needed (program-text.ts). Word ids are places in
 * `vocabulary` plus one; 0 is "a word no pattern names".
 */
export type RuleImage = {
  readonly format: 1;
  readonly language: string;
  /** First 16 hex of SHA-256 over the rule files: `tool.rules` of the JSON report. */
  readonly hash: string;
  /** Words with blanks between. */
  readonly vocabulary: string;
  /** Sets of word ids that spots share. */
  readonly sets: readonly string[];
  readonly rules: readonly ImageRule[];
  /** Names of cues: what whole-story rules, the care note and strengths listen for. Their programs number on after the rules. */
  readonly cues: readonly string[];
  /** A `Program` each. */
  readonly programs: readonly string[];
  /** By word id: programs that can begin with that word, and programs whose `needs` hold it. Worked out at build time. */
  readonly startingWith: readonly string[];
  readonly neededBy: readonly string[];
  /** Programs that can begin with any word of some classes: classes and program, in turn. */
  readonly startingWithClass: string;
  /** Programs that need no word. */
  readonly needless: string;
  /** The trained ear, where one was trained. */
  readonly hearing: HearingModel | null;
};

export type ImageRule = {
  readonly id: string;
  readonly principle: Principle;
  readonly level: Level;
  readonly message: string;
  readonly ask: string;
};

/**
 * One position of a pattern's automaton, what a token must be there: a word of a set (its place in `sets`, or -1), or a word of one of
 * these classes (bits, 0 for none), as `flags` say.
 */
export type Spot = readonly [set: number, classes: number, flags: number];
/** Bits of the flags of a spot: a word that is *not* so; any word but a negation or a clause mark; the end of the sentence. */
export const NOT = 1;
export const GAP = 2;
export const END = 4;

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
  /** The match must begin where a clause can begin. */
  readonly clauseStart: boolean;
  readonly spots: readonly Spot[];
  readonly first: number;
  readonly last: number;
  readonly follow: readonly number[];
  /**
   * The set (its place in `sets`) of which one word stands in every match: the rarest spot that no match can go around, or -1. A
   * sentence that holds none of its words need not be tried.
   */
  readonly needs: number;
};
