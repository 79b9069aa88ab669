import type { Level, Principle } from '../check/report.ts';
import type { HearingModel } from '../hearing/hearing-model.ts';
import type { MachineRows } from './machine-rows.ts';
import type { ProgramTable } from './program-table.ts';
import type { WordTable } from './word-table.ts';

/**
 * A rule set compiled for use, made at build time from the rule files. Every check begins with reading it, so it is made of rows of numbers
 * that are looked at where they lie (image-bytes.ts) and never taken apart. Words have numbers from 1; 0 is "a word no pattern names".
 */
export type RuleImage = {
  readonly language: string;
  /** First 16 hex of SHA-256 over the rule files: `tool.rules` of the JSON report. */
  readonly hash: string;
  readonly rules: readonly ImageRule[];
  /** Names of cues: what whole-story rules, the care note and strengths listen for. Their programs number on after the rules. */
  readonly cues: readonly string[];
  readonly words: WordTable;
  readonly programs: ProgramTable;
  /** What the machine that matches the programs has learned at build time. */
  readonly machine: MachineRows;
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
 * One position of a pattern's automaton, what a token must be there: a word of a set (its place among the sets, or -1), or a word of one of
 * these classes (bits, 0 for none), as `flags` say.
 */
export type Spot = readonly [set: number, classes: number, flags: number];
/** Bits of the flags of a spot: a word that is *not* so; any word but a negation or a clause mark; the end of the sentence. */
export const NOT = 1;
export const GAP = 2;
export const END = 4;

/** One pattern as a Glushkov automaton of at most 30 spots, sets of spots held in the bits of one integer. */
export type Program = ProgramHead & {
  /** The match must begin where a clause can begin. */
  readonly clauseStart: boolean;
  readonly spots: readonly Spot[];
  readonly first: number;
  readonly last: number;
  readonly follow: readonly number[];
};

/** What a match means, and when it does not count. */
export type ProgramHead = {
  /** Place in `rules`; from `rules.length` on, place in `cues`. */
  readonly rule: number;
  readonly level: Level;
  /** Stance bits that excuse a match. */
  readonly unless: number;
  readonly command: boolean;
  /** Settings in which it speaks; empty means all. */
  readonly settings: readonly string[];
};
