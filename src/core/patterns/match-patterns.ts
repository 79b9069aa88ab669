import type { ProgramHead, RuleImage } from '../rules/image.ts';
import { headOf } from '../rules/program-table.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { type Automaton, createAutomaton, forgetWhenFull, stepOver } from './automaton.ts';
import { asksForClause, startStep } from './start-states.ts';
import { DEAD } from './states.ts';
import { createKindReader } from './token-kinds.ts';

/** A pattern that matched: tokens `from` to `to`, `to` exclusive. */
export type RawHit = { readonly program: number; readonly from: number; readonly to: number };

/** A rule set made ready to match. What it learns from one text serves it in the next. */
export type Matcher = {
  readonly image: RuleImage;
  readonly program: (number: number) => ProgramHead;
  /** The longest match of each pattern from each token on, by token, then by pattern. */
  readonly scan: (table: StanceTable) => readonly RawHit[];
};

/** Steps of the machine that are remembered: those of a hundred thousand words, in a few megabytes. */
const MOST_STEPS = 1 << 17;

/** Linear in the text: a pattern has at most 30 spots, so from each token on at most 30 steps are taken, and from most of them one. */
export const createMatcher = (image: RuleImage, most: number = MOST_STEPS): Matcher =>
  matcherOn(createAutomaton(image, most), image);

/** A matcher that learns into this machine. */
export const matcherOn = (machine: Automaton, image: RuleImage): Matcher => {
  const kindsOf = createKindReader(image.words, machine);
  const heads: ProgramHead[] = [];
  const program = (number: number): ProgramHead => {
    heads[number] ??= headOf(image.programs, number);
    return heads[number];
  };
  const scan = (table: StanceTable): readonly RawHit[] => {
    const whole: Scan = { table, kinds: kindsOf(table), machine, program, hits: [] };
    for (const { from, to } of table.sentences) {
      forgetWhenFull(machine);
      scanSentence(whole, from, to);
    }
    return whole.hits;
  };
  return { image, program, scan };
};

type Scan = {
  readonly table: StanceTable;
  readonly kinds: Int32Array;
  readonly machine: Automaton;
  readonly program: Matcher['program'];
  readonly hits: RawHit[];
};

const scanSentence = (scan: Scan, from: number, to: number): void => {
  const { table, kinds, machine, program, hits } = scan;
  let commandSeen = false;
  for (let at = from; at < to; at++) {
    const kind = kinds[at] ?? 0;
    const bound =
      asksForClause(machine, kind) && table.language.excuses.beginsClause(table, from, at, commandSeen);
    const step = startStep(machine, kind, bound);
    if (step === 0) continue;
    const before = hits.length;
    follow(scan, step, at, to);
    for (let hit = before; hit < hits.length && !commandSeen; hit++)
      commandSeen = program(hits[hit]?.program ?? 0).command;
  }
};

/** Goes on from the first step as far as any program matches, and writes down the longest match of each. */
const follow = ({ machine, kinds, hits }: Scan, first: number, from: number, stop: number): void => {
  let ends: Map<number, number> | null = null;
  let step = first;
  for (let at = from + 1; ; at++) {
    const { accepted, acceptedFrom } = machine;
    const last = acceptedFrom[step + 1] ?? 0;
    for (let place = acceptedFrom[step] ?? 0; place < last; place++) {
      ends ??= new Map();
      ends.set(accepted[place] ?? 0, at);
    }
    const state = machine.stepTo[step] ?? DEAD;
    if (state === DEAD) break;
    if (at === stop) {
      ends = endWithText(machine, state, stop, ends);
      break;
    }
    step = stepOver(machine, state, kinds[at] ?? 0);
  }
  if (ends === null) return;
  for (const program of [...ends.keys()].sort((one, other) => one - other))
    hits.push({ program, from, to: ends.get(program) ?? from });
};

/** The text stops without a mark: that too is the end of the sentence. */
const endWithText = (
  { ending, endingFrom }: Automaton,
  state: number,
  stop: number,
  known: Map<number, number> | null,
): Map<number, number> | null => {
  let ends = known;
  for (let place = endingFrom[state] ?? 0; place < (endingFrom[state + 1] ?? 0); place++) {
    ends ??= new Map();
    ends.set(ending[place] ?? 0, stop);
  }
  return ends;
};
