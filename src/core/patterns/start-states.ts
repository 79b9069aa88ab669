import { CLAUSE_START, type ProgramTable } from '../rules/program-table.ts';
import { type Automaton, stepOver } from './automaton.ts';
import { grown } from './growing.ts';
import { closeState, DEAD, openState } from './states.ts';

/** Where matching begins: for each kind of token, the step from all programs that can begin with it over the token itself. */
export type StartFinder = {
  /** Whether it matters that a clause can begin at a token of this kind: some program asks for it. */
  readonly asksForClause: (kind: number) => boolean;
  /** 0 when no program can begin there. */
  readonly step: (kind: number, atClauseStart: boolean) => number;
  /** To be called when the machine has forgotten its steps. */
  readonly forget: () => void;
};

const YES = 2;
const NO = 1;

export const createStartFinder = (machine: Automaton): StartFinder => {
  /** By kind; 0 is not known yet. */
  let asks: Int32Array = new Int32Array(0);
  /** By kind, without and with the programs that ask for the start of a clause: the step, plus one. */
  let steps: Int32Array = new Int32Array(0);
  const asksForClause = (kind: number): boolean => {
    if (!asks[kind]) {
      asks = grown(asks, kind + 1);
      asks[kind] = startsWith(machine, kind).some((program) => isBound(machine.programs, program)) ? YES : NO;
    }
    return asks[kind] === YES;
  };
  const step = (kind: number, atClauseStart: boolean): number => {
    const place = kind * 2 + (atClauseStart ? 1 : 0);
    if (!steps[place]) {
      const state = startState(machine, kind, atClauseStart);
      steps = grown(steps, place + 1);
      steps[place] = 1 + (state === DEAD ? 0 : stepOver(machine, state, kind));
    }
    return (steps[place] ?? 1) - 1;
  };
  const forget = (): void => void steps.fill(0);
  return { asksForClause, step, forget };
};

const isBound = ({ traits }: ProgramTable, program: number): boolean =>
  ((traits[program] ?? 0) & CLAUSE_START) !== 0;

const startState = (machine: Automaton, kind: number, atClauseStart: boolean): number => {
  const { programs } = machine;
  const able = startsWith(machine, kind).filter((program) => atClauseStart || !isBound(programs, program));
  let end = openState(machine, able.length * 2);
  for (const program of able) {
    machine.pairs[end++] = program;
    machine.pairs[end++] = programs.first[program] ?? 0;
  }
  return closeState(machine, end);
};

/** The programs that can begin with a token of this kind, by its word or by its classes, in their order. */
const startsWith = ({ programs, kinds }: Automaton, kind: number): readonly number[] => {
  const { startsFrom, starts, classStarts } = programs;
  const word = kinds.words[kind] ?? 0;
  const classes = kinds.traits[kind] ?? 0;
  const able = new Set(starts.subarray(startsFrom[word], startsFrom[word + 1]));
  for (let at = 0; at < classStarts.length; at += 2)
    if ((classStarts[at] ?? 0) & classes) able.add(classStarts[at + 1] ?? 0);
  return [...able].sort((one, other) => one - other);
};
