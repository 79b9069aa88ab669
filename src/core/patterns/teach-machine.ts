import type { RuleImage } from '../rules/image.ts';
import { type MachineRows, untaught } from '../rules/machine-rows.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { type Automaton, createAutomaton, rememberStep } from './automaton.ts';
import { matcherOn } from './match-patterns.ts';
import { closeState, DEAD, openState } from './states.ts';

/**
 * A rule set whose machine has read these texts, so that it need not work out the steps that they took `often` or more. For the build: it
 * changes how long matching takes, never what matches.
 */
export const teachMachine = (image: RuleImage, tables: readonly StanceTable[], often: number): RuleImage => {
  const machine = createAutomaton(image, Number.POSITIVE_INFINITY);
  const { scan } = matcherOn(machine, image);
  for (const table of tables) scan(table);
  const taken = new Int32Array(machine.steps + 1);
  // By now every step is known, and where it leads to is looked up once each time it is taken.
  const { stepTo } = machine;
  machine.stepTo = new Proxy(stepTo, {
    get: (row, step) => {
      taken[Number(step)] = (taken[Number(step)] ?? 0) + 1;
      return row[Number(step)];
    },
  });
  for (const table of tables) scan(table);
  machine.stepTo = stepTo;
  const usual = (step: number): boolean => (taken[step] ?? 0) >= often;
  return { ...image, machine: rowsOf(keepSteps(machine, image, usual)) };
};

/** All kinds, the steps chosen, and the states that those begin or end in. States that only a first token begins in are not looked up again. */
const keepSteps = (machine: Automaton, image: RuleImage, chosen: (step: number) => boolean): Automaton => {
  const { kindWords, kindTraits, kindSlots, kindAsks, startSteps } = machine;
  const kinds = { kindWords, kindTraits, kindSlots, kindAsks, startSteps: startSteps.slice().fill(0) };
  const count = machine.stepTo.subarray(1, machine.steps + 1).filter((_, place) => chosen(place + 1)).length;
  const tables = { stepSlots: tableFor(count), stateSlots: tableFor(count / STEPS_FOR_STATE) };
  const start = { ...untaught(), ...kinds, ...tables };
  const kept = createAutomaton({ ...image, machine: start }, Number.POSITIVE_INFINITY);
  kept.kinds = machine.kinds;
  const first = new Set<number>();
  startSteps.forEach((known, place) => {
    const step = known - 1;
    if (step === 0) kept.startSteps[place] = 1;
    if (step > 0 && chosen(step)) kept.startSteps[place] = 1 + copyStep(machine, step, kept, DEAD);
    first.add(step);
  });
  for (let step = 1; step <= machine.steps; step++) {
    if (first.has(step) || !chosen(step)) continue;
    copyStep(machine, step, kept, copyState(machine, machine.stepFrom[step] ?? DEAD, kept));
  }
  return kept;
};

/** About so many usual steps lead into one state. */
const STEPS_FOR_STATE = 4;

/** A quarter full with so many things: a table with no room to spare would be made anew as soon as the first text adds to it. */
const tableFor = (count: number): Int32Array => {
  let size = 256;
  while (size < count * 4) size *= 2;
  return new Int32Array(size);
};

const copyState = (from: Automaton, state: number, to: Automaton): number => {
  const pairs = from.pairs.subarray(from.pairsFrom[state], from.pairsFrom[state + 1]);
  const at = openState(to, pairs.length);
  to.pairs.set(pairs, at);
  return closeState(to, at + pairs.length);
};

const copyStep = (from: Automaton, step: number, to: Automaton, state: number): number => {
  const after = from.stepTo[step] ?? DEAD;
  const accepted = from.accepted.subarray(from.acceptedFrom[step], from.acceptedFrom[step + 1]);
  const next = after === DEAD ? DEAD : copyState(from, after, to);
  return rememberStep(to, state, from.stepKind[step] ?? 0, next, [...accepted]);
};

/** Without the room for more, but for that in the tables. */
const rowsOf = (machine: Automaton): MachineRows => {
  const { kinds, states, steps, pairsFrom, endingFrom, acceptedFrom } = machine;
  return {
    kindWords: machine.kindWords.slice(0, kinds),
    kindTraits: machine.kindTraits.slice(0, kinds),
    kindSlots: machine.kindSlots,
    kindAsks: machine.kindAsks.slice(0, kinds),
    startSteps: machine.startSteps.slice(0, kinds * 2),
    pairsFrom: pairsFrom.slice(0, states + 2),
    pairs: machine.pairs.slice(0, pairsFrom[states + 1]),
    endingFrom: endingFrom.slice(0, states + 2),
    ending: machine.ending.slice(0, endingFrom[states + 1]),
    stateSlots: machine.stateSlots,
    stepFrom: machine.stepFrom.slice(0, steps + 1),
    stepKind: machine.stepKind.slice(0, steps + 1),
    stepTo: machine.stepTo.slice(0, steps + 1),
    acceptedFrom: acceptedFrom.slice(0, steps + 2),
    accepted: machine.accepted.slice(0, acceptedFrom[steps + 1]),
    stepSlots: machine.stepSlots,
  };
};
