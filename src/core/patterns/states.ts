import { grown, makeRoom, mixPair } from '../text/rows.ts';
import type { Automaton } from './automaton.ts';

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
  const { pairs, pairsFrom, stateSlots } = machine;
  const from = pairsFrom[machine.states + 1] ?? 0;
  if (end === from) return DEAD;
  const last = stateSlots.length - 1;
  let slot = hashOf(pairs, from, end) & last;
  for (let state = stateSlots[slot] ?? 0; state !== 0; state = stateSlots[slot] ?? 0) {
    if (isSame(pairs, pairsFrom[state] ?? 0, pairsFrom[state + 1] ?? 0, from, end)) return state;
    slot = (slot + 1) & last;
  }
  return rememberState(machine, from, end);
};

const rememberState = (machine: Automaton, from: number, end: number): number => {
  const state = ++machine.states;
  machine.pairsFrom = grown(machine.pairsFrom, state + 2);
  machine.pairsFrom[state + 1] = end;
  const { pairs, pairsFrom } = machine;
  machine.stateSlots = makeRoom(machine.stateSlots, state, (one) =>
    hashOf(pairs, pairsFrom[one] ?? 0, pairsFrom[one + 1] ?? 0),
  );
  rememberEnding(machine, state, from, end);
  return state;
};

const rememberEnding = (machine: Automaton, state: number, from: number, end: number): void => {
  const { programs, pairs } = machine;
  let to = machine.endingFrom[state] ?? 0;
  for (let at = from; at < end; at += 2) {
    const program = pairs[at] ?? 0;
    if (((pairs[at + 1] ?? 0) & (programs.atEnd[program] ?? 0)) === 0) continue;
    machine.ending = grown(machine.ending, to + 1);
    machine.ending[to++] = program;
  }
  machine.endingFrom = grown(machine.endingFrom, state + 2);
  machine.endingFrom[state + 1] = to;
};

const hashOf = (pairs: Int32Array, from: number, end: number): number => {
  let hash = 0;
  for (let at = from; at < end; at += 2)
    hash = Math.imul(hash, 31) + mixPair(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return hash ^ (hash >>> 16);
};

const isSame = (
  pairs: Int32Array,
  from: number,
  end: number,
  otherFrom: number,
  otherEnd: number,
): boolean => {
  if (end - from !== otherEnd - otherFrom) return false;
  for (let at = 0; at < end - from; at++) if (pairs[from + at] !== pairs[otherFrom + at]) return false;
  return true;
};
