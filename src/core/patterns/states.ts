import type { Automaton } from './automaton.ts';
import { grown, spread } from './growing.ts';

/** The state in which no program is left. */
export const DEAD = 0;

/** Makes room behind the last state and gives back where a new one begins. */
export const openState = (machine: Automaton, numbers: number): number => {
  const at = machine.pairsFrom[machine.states + 1] ?? 0;
  machine.pairs = grown(machine.pairs, at + numbers);
  return at;
};

/** The number of the state that was written from `openState` up to `end`: a new one, or the one that is the same. */
export const closeState = (machine: Automaton, end: number): number => {
  const from = machine.pairsFrom[machine.states + 1] ?? 0;
  if (end === from) return DEAD;
  if (machine.states * 2 + 2 > machine.stateSlots.length) makeRoomForStates(machine);
  const { pairsFrom, stateSlots } = machine;
  const last = stateSlots.length - 1;
  let slot = hashOf(machine, from, end) & last;
  for (let state = stateSlots[slot] ?? 0; state !== 0; state = stateSlots[slot] ?? 0) {
    if (isSame(machine, pairsFrom[state] ?? 0, pairsFrom[state + 1] ?? 0, from, end)) return state;
    slot = (slot + 1) & last;
  }
  const fresh = ++machine.states;
  stateSlots[slot] = fresh;
  machine.pairsFrom = grown(pairsFrom, fresh + 2);
  machine.pairsFrom[fresh + 1] = end;
  machine.ending[fresh] = endingOf(machine, from, end);
  return fresh;
};

const hashOf = ({ pairs }: Automaton, from: number, end: number): number => {
  let hash = 0;
  for (let at = from; at < end; at += 2)
    hash = Math.imul(hash, 31) + spread(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return hash ^ (hash >>> 16);
};

const isSame = (
  { pairs }: Automaton,
  from: number,
  end: number,
  otherFrom: number,
  otherEnd: number,
): boolean => {
  if (end - from !== otherEnd - otherFrom) return false;
  for (let at = 0; at < end - from; at++) if (pairs[from + at] !== pairs[otherFrom + at]) return false;
  return true;
};

const endingOf = ({ programs, pairs }: Automaton, from: number, end: number): readonly number[] | null => {
  let ending: number[] | null = null;
  for (let at = from; at < end; at += 2) {
    const program = pairs[at] ?? 0;
    if ((pairs[at + 1] ?? 0) & (programs.atEnd[program] ?? 0)) ending = [...(ending ?? []), program];
  }
  return ending;
};

const makeRoomForStates = (machine: Automaton): void => {
  const slots = new Int32Array(machine.stateSlots.length * 2);
  const last = slots.length - 1;
  for (let state = 1; state <= machine.states; state++) {
    let slot = hashOf(machine, machine.pairsFrom[state] ?? 0, machine.pairsFrom[state + 1] ?? 0) & last;
    while (slots[slot]) slot = (slot + 1) & last;
    slots[slot] = state;
  }
  machine.stateSlots = slots;
};
