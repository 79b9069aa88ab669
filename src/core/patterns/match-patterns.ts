import type { ProgramHead, RuleImage } from '../rules/image.ts';
import { headOf } from '../rules/program-table.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { type Automaton, createAutomaton, forgetWhenFull, stepOver } from './automaton.ts';
import { beginsClause } from './clause-start.ts';
import { createStartFinder, type StartFinder } from './start-states.ts';
import { DEAD } from './states.ts';
import { createTokenKinds } from './token-kinds.ts';

/** A pattern that matched: tokens `from` to `to`, `to` exclusive. */
export type RawHit = { readonly program: number; readonly from: number; readonly to: number };

/** A rule set made ready to match. What it learns from one text serves it in the next. */
export type Matcher = {
  readonly image: RuleImage;
  readonly program: (number: number) => ProgramHead;
  /** The longest match of each pattern from each token on, by token, then by pattern. */
  readonly scan: (table: StanceTable) => readonly RawHit[];
};

type Scan = {
  readonly table: StanceTable;
  readonly kinds: Int32Array;
  readonly machine: Automaton;
  readonly starts: StartFinder;
  readonly hits: RawHit[];
};

/** Steps of the machine that are remembered: those of a hundred thousand words, in a few megabytes. */
const MOST_STEPS = 1 << 17;

/** Linear in the text: each token is passed over at most once from each of the 160 before it, and from most of them not at all. */
export const createMatcher = (image: RuleImage, most: number = MOST_STEPS): Matcher => {
  const kinds = createTokenKinds(image.words);
  const machine = createAutomaton(image.programs, kinds, most);
  const starts = createStartFinder(machine);
  const heads: ProgramHead[] = [];
  const program = (number: number): ProgramHead => {
    heads[number] ??= headOf(image.programs, number);
    return heads[number];
  };
  const scan = (table: StanceTable): readonly RawHit[] => {
    const hits: RawHit[] = [];
    const whole = { table, kinds: kinds.ofTable(table), machine, starts, hits };
    for (const { from, to } of table.sentences) {
      if (forgetWhenFull(machine)) starts.forget();
      scanSentence(whole, from, to, program);
    }
    return hits;
  };
  return { image, program, scan };
};

const scanSentence = (
  { table, kinds, machine, starts, hits }: Scan,
  from: number,
  to: number,
  program: Matcher['program'],
): void => {
  let commandSeen = false;
  for (let at = from; at < to; at++) {
    const kind = kinds[at] ?? 0;
    const bound = starts.asksForClause(kind);
    const step = starts.step(kind, bound && beginsClause(table, from, at, commandSeen));
    if (step === 0) continue;
    const before = hits.length;
    follow(machine, kinds, step, at, to, hits);
    for (let hit = before; hit < hits.length && !commandSeen; hit++)
      commandSeen = program(hits[hit]?.program ?? 0).command;
  }
};

/** Goes on from the first step as far as any program matches, and writes down the longest match of each. */
const follow = (
  machine: Automaton,
  kinds: Int32Array,
  first: number,
  from: number,
  stop: number,
  hits: RawHit[],
): void => {
  let ends: Map<number, number> | null = null;
  let step = first;
  for (let at = from; ; ) {
    at++;
    for (const program of machine.accepted[step] ?? NONE) ends = (ends ?? new Map()).set(program, at);
    const state = machine.stepTo[step] ?? DEAD;
    if (state === DEAD) break;
    if (at === stop) {
      for (const program of machine.ending[state] ?? NONE) ends = (ends ?? new Map()).set(program, stop);
      break;
    }
    step = stepOver(machine, state, kinds[at] ?? 0);
  }
  if (ends === null) return;
  for (const program of [...ends.keys()].sort((one, other) => one - other))
    hits.push({ program, from, to: ends.get(program) ?? from });
};
const NONE: readonly number[] = [];
