import type { Setting } from '../setting.ts';

/** How much a finding weighs, heaviest first. The words are for programs and trainers; a teller reads a sentence. */
export const LEVELS = ['pause', 'look', 'consider'] as const;
export type Level = (typeof LEVELS)[number];

/** The four principles of good self-disclosure, and respect. */
export const PRINCIPLES = [
  'client-centered',
  'humble',
  'not-comparative',
  'no-overshadowing',
  'respect',
] as const;
export type Principle = (typeof PRINCIPLES)[number];

export type Scope = 'sentence' | 'story';

/** Lines and columns count from 1; columns and offsets are UTF-16 units; offset 0 is the first unit of the file, a BOM included. */
export type Position = { readonly line: number; readonly column: number; readonly offset: number };

/** Half-open, in UTF-16 units of the text as given. */
export type Span = { readonly start: number; readonly end: number };

export type Finding = {
  readonly rule: string;
  readonly principle: Principle;
  readonly level: Level;
  readonly scope: Scope;
  /** How a listener may hear it: one kind sentence. */
  readonly message: string;
  /** One question back. Never a replacement sentence. */
  readonly ask: string;
  /** The teller's own words, or '' for a whole-story finding that has no one place. */
  readonly quote: string;
  readonly start: Position;
  readonly end: Position;
};

/** A finding that the teller has looked at and decided to keep, with the reason given. */
export type KeptFinding = Finding & { readonly why: string };

/** Words that a pattern matched and a stance or a silencer excused; shown by `--explain`. */
export type Excused = {
  readonly rule: string;
  readonly quote: string;
  readonly why: string;
  readonly start: Position;
  readonly end: Position;
};

/** Something that works in the draft; named before any finding. */
export type Strength = { readonly id: string; readonly message: string };

/** The care note of domain.md section 7: no quote, no place, no rule. */
export type Care = { readonly message: string; readonly lines: readonly string[] };

export type Minutes = { readonly low: number; readonly mid: number; readonly high: number };
export type Facts = { readonly words: number; readonly sentences: number; readonly minutes: Minutes };

/** All that one check of one text says. The same text, rules and context give the same report. */
export type Report = {
  readonly setting: Setting;
  /** Language tag of the text; a language without a rule set has no findings and is never called clear. */
  readonly language: string;
  /** True when no rule set for the language was in force. */
  readonly unchecked: boolean;
  readonly facts: Facts;
  readonly strengths: readonly Strength[];
  readonly findings: readonly Finding[];
  readonly kept: readonly KeptFinding[];
  /** The sentences that findings stand in, in the order of the text: two of one sentence are told together. */
  readonly sentences: readonly Span[];
  readonly excused: readonly Excused[];
  readonly care: Care | null;
};

/** `text`: as it was given, for formats that count in bytes or show the lines; no format prints more of it than was asked for. */
export type FileReport = Report & { readonly path: string; readonly text: string };

/** A file that could not be checked. */
export type Problem = { readonly path: string; readonly code: string; readonly message: string };
