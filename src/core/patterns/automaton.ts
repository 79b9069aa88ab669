import type { RuleImage } from '../rules/image.ts';
import { type MachineRows, untaught } from '../rules/machine-rows.ts';
import type { ProgramTable } from '../rules/program-table.ts';
import { grown, makeRoom, mixPair } from '../text/rows.ts';
import { createFitting, type Fitting } from './spots.ts';
import { closeState, openState } from './states.ts';

/**
 * All patterns as one machine that is built while it runs. A state is the programs that are still matching, each with its live spots; a step
 * leads from a state over a token of some kind to the next. What a text needs is worked out once and remembered, and most steps of a text
 * were taken before: by another text, or by the build (teach-machine.ts).
 */
export type Automaton = { -readonly [row in keyof MachineRows]: Int32Array } & {
  readonly programs: ProgramTable;
  readonly fitting: Fitting;
  /** States or steps beyond which all are forgotten, so that no text can fill the memory. */
  readonly most: number;
  kinds: number;
  states: number;
  steps: number;
};

/** Goes on from what the image has learned, and leaves the image as it is. */
export const createAutomaton = ({ programs, machine }: RuleImage, most: number): Automaton => ({
  ...machine,
  kindSlots: machine.kindSlots.slice(),
  kindAsks: machine.kindAsks.slice(),
  startSteps: machine.startSteps.slice(),
  stateSlots: machine.stateSlots.slice(),
  stepSlots: machine.stepSlots.slice(),
  programs,
  fitting: createFitting(programs),
  most,
  kinds: machine.kindWords.length,
  states: machine.pairsFrom.length - 2,
  steps: machine.stepFrom.length - 1,
});

/** Numbers in all states together, for each state that may be remembered. */
const PAIRS = 16;

/** Forgets all states and steps when there are very many; their numbers mean nothing then. */
export const forgetWhenFull = (machine: Automaton): void => {
  const { most, steps, states } = machine;
  const full = steps > most || states > most || (machine.pairsFrom[states + 1] ?? 0) > most * PAIRS;
  if (!full) return;
  const { kindWords, kindTraits, kindSlots, kindAsks, startSteps } = machine;
  const kept = { kindWords, kindTraits, kindSlots, kindAsks, startSteps: startSteps.fill(0) };
  Object.assign(machine, untaught(), kept, { states: 0, steps: 0 });
};

/** The step from a state over a token of this kind. */
export const stepOver = (machine: Automaton, state: number, kind: number): number => {
  const { stepSlots, stepFrom, stepKind } = machine;
  const last = stepSlots.length - 1;
  let slot = mixPair(state, kind) & last;
  for (let step = stepSlots[slot] ?? 0; step !== 0; step = stepSlots[slot] ?? 0) {
    if (stepFrom[step] === state && stepKind[step] === kind) return step;
    slot = (slot + 1) & last;
  }
  return takeStep(machine, state, kind);
};

/** Works out a step that was not taken before. */
const takeStep = (machine: Automaton, state: number, kind: number): number => {
  const { spots, follow, positionsFrom, last } = machine.programs;
  const fitting = machine.fitting(machine.kindWords[kind] ?? 0, machine.kindTraits[kind] ?? 0);
  const from = machine.pairsFrom[state] ?? 0;
  const to = machine.pairsFrom[state + 1] ?? 0;
  let end = openState(machine, to - from);
  const { pairs } = machine;
  const accepted: number[] = [];
  for (let pair = from; pair < to; pair += 2) {
    const program = pairs[pair] ?? 0;
    const base = positionsFrom[program] ?? 0;
    let passed = 0;
    let after = 0;
    for (let live = pairs[pair + 1] ?? 0; live; live &= live - 1) {
      const bit = 31 - Math.clz32(live & -live);
      const spot = spots[base + bit] ?? 0;
      if (((fitting[spot >> 5] ?? 0) & (1 << (spot & 31))) === 0) continue;
      passed |= 1 << bit;
      after |= follow[base + bit] ?? 0;
    }
    if (passed & (last[program] ?? 0)) accepted.push(program);
    if (after === 0) continue;
    pairs[end++] = program;
    pairs[end++] = after;
  }
  return rememberStep(machine, state, kind, closeState(machine, end), accepted);
};

export const rememberStep = (
  machine: Automaton,
  state: number,
  kind: number,
  to: number,
  accepted: readonly number[],
): number => {
  const step = ++machine.steps;
  machine.stepFrom = grown(machine.stepFrom, step + 1);
  machine.stepKind = grown(machine.stepKind, step + 1);
  machine.stepTo = grown(machine.stepTo, step + 1);
  machine.acceptedFrom = grown(machine.acceptedFrom, step + 2);
  machine.stepFrom[step] = state;
  machine.stepKind[step] = kind;
  machine.stepTo[step] = to;
  const end = machine.acceptedFrom[step] ?? 0;
  machine.acceptedFrom[step + 1] = end + accepted.length;
  machine.accepted = grown(machine.accepted, end + accepted.length);
  machine.accepted.set(accepted, end);
  const { stepFrom, stepKind } = machine;
  const hashOf = (one: number): number => mixPair(stepFrom[one] ?? 0, stepKind[one] ?? 0);
  machine.stepSlots = makeRoom(machine.stepSlots, step, hashOf);
  return step;
};
