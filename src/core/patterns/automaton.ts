import type { ProgramTable } from '../rules/program-table.ts';
import { grown, spread } from './growing.ts';
import { fittingSpots, spotsAfter } from './spots.ts';
import { closeState, openState } from './states.ts';
import type { TokenKinds } from './token-kinds.ts';

/**
 * All patterns as one machine that is built while it runs. A state is the programs that are still matching, each with its live spots; a step
 * leads from a state over a token of some kind to the next. What a text needs is worked out once and remembered, and most steps of a text
 * were taken before. States and steps are numbered from 1.
 */
export type Automaton = {
  readonly programs: ProgramTable;
  readonly kinds: TokenKinds;
  /** States or steps beyond which all is forgotten, so that no text can fill the memory. */
  readonly most: number;
  states: number;
  /** State `s` is `pairs[pairsFrom[s] .. pairsFrom[s + 1]]`: a program and its live spots, in turn. */
  pairs: Int32Array;
  pairsFrom: Int32Array;
  /** By state: programs for which the end of the text is the last spot. */
  ending: (readonly number[] | null)[];
  /** Where states and steps are found by what they are; 0 is a free place. At most half full. */
  stateSlots: Int32Array;
  stepSlots: Int32Array;
  steps: number;
  stepFrom: Int32Array;
  stepKind: Int32Array;
  stepTo: Int32Array;
  /** By step: programs of which a match may end with the token passed over; null for most. */
  accepted: (readonly number[] | null)[];
};

const FIRST_SIZE = 1 << 10;
/** Numbers in all states together, for each state that may be remembered. */
const PAIRS = 16;

const nothingKnown = (): Omit<Automaton, 'programs' | 'kinds' | 'most'> => ({
  states: 0,
  pairs: new Int32Array(FIRST_SIZE * 4),
  pairsFrom: new Int32Array(FIRST_SIZE),
  ending: [null],
  stateSlots: new Int32Array(FIRST_SIZE * 2),
  stepSlots: new Int32Array(FIRST_SIZE * 2),
  steps: 0,
  stepFrom: new Int32Array(FIRST_SIZE),
  stepKind: new Int32Array(FIRST_SIZE),
  stepTo: new Int32Array(FIRST_SIZE),
  accepted: [null],
});

export const createAutomaton = (programs: ProgramTable, kinds: TokenKinds, most: number): Automaton => ({
  programs,
  kinds,
  most,
  ...nothingKnown(),
});

/** Forgets all states and steps when there are very many; their numbers mean nothing then. */
export const forgetWhenFull = (machine: Automaton): boolean => {
  const { most, steps, states } = machine;
  const full = steps > most || states > most || (machine.pairsFrom[states + 1] ?? 0) > most * PAIRS;
  if (full) Object.assign(machine, nothingKnown());
  return full;
};

/** The step from a state over a token of this kind. */
export const stepOver = (machine: Automaton, state: number, kind: number): number => {
  const { stepSlots, stepFrom, stepKind } = machine;
  const last = stepSlots.length - 1;
  let slot = spread(state, kind) & last;
  for (let step = stepSlots[slot] ?? 0; step !== 0; step = stepSlots[slot] ?? 0) {
    if (stepFrom[step] === state && stepKind[step] === kind) return step;
    slot = (slot + 1) & last;
  }
  return takeStep(machine, state, kind);
};

/** Works out a step that was not taken before. */
const takeStep = (machine: Automaton, state: number, kind: number): number => {
  const { programs } = machine;
  const from = machine.pairsFrom[state] ?? 0;
  const to = machine.pairsFrom[state + 1] ?? 0;
  const accepted: number[] = [];
  let end = openState(machine, to - from);
  for (let pair = from; pair < to; pair += 2) {
    const program = machine.pairs[pair] ?? 0;
    const fitting = fittingSpots(machine, program, machine.pairs[pair + 1] ?? 0, kind);
    if (fitting === 0) continue;
    if (fitting & (programs.last[program] ?? 0)) accepted.push(program);
    const after = spotsAfter(programs, program, fitting);
    if (after === 0) continue;
    machine.pairs[end++] = program;
    machine.pairs[end++] = after;
  }
  return rememberStep(machine, state, kind, closeState(machine, end), accepted);
};

const rememberStep = (
  machine: Automaton,
  state: number,
  kind: number,
  to: number,
  accepted: readonly number[],
): number => {
  if (machine.steps * 2 + 2 > machine.stepSlots.length) makeRoomForSteps(machine);
  const step = ++machine.steps;
  machine.stepFrom = grown(machine.stepFrom, step + 1);
  machine.stepKind = grown(machine.stepKind, step + 1);
  machine.stepTo = grown(machine.stepTo, step + 1);
  machine.stepFrom[step] = state;
  machine.stepKind[step] = kind;
  machine.stepTo[step] = to;
  machine.accepted[step] = accepted.length > 0 ? accepted : null;
  placeStep(machine, machine.stepSlots, step);
  return step;
};

const placeStep = ({ stepFrom, stepKind }: Automaton, slots: Int32Array, step: number): void => {
  const last = slots.length - 1;
  let slot = spread(stepFrom[step] ?? 0, stepKind[step] ?? 0) & last;
  while (slots[slot]) slot = (slot + 1) & last;
  slots[slot] = step;
};

const makeRoomForSteps = (machine: Automaton): void => {
  const slots = new Int32Array(machine.stepSlots.length * 2);
  for (let step = 1; step <= machine.steps; step++) placeStep(machine, slots, step);
  machine.stepSlots = slots;
};
