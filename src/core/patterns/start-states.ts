import { CLAUSE_START } from '../rules/program-table.ts';
import { type Automaton, stepOver } from './automaton.ts';
import { closeState, DEAD, openState } from './states.ts';

const YES = 2;
const NO = 1;

/** Whether it matters that a clause can begin at a token of this kind: some program asks for it. */
export const asksForClause = (machine: Automaton, kind: number): boolean => {
  if (!machine.kindAsks[kind]) {
    machine.kindAsks[kind] = NO;
    forEachStart(machine, kind, (_, bound) => {
      if (bound) machine.kindAsks[kind] = YES;
    });
  }
  return machine.kindAsks[kind] === YES;
};

/** The step over a first token of this kind, from all programs that can begin with it; 0 when none can. */
export const startStep = (machine: Automaton, kind: number, atClauseStart: boolean): number => {
  const place = kind * 2 + (atClauseStart ? 1 : 0);
  if (!machine.startSteps[place]) {
    const state = startState(machine, kind, atClauseStart);
    machine.startSteps[place] = 1 + (state === DEAD ? 0 : stepOver(machine, state, kind));
  }
  return (machine.startSteps[place] ?? 1) - 1;
};

const startState = (machine: Automaton, kind: number, atClauseStart: boolean): number => {
  const { first } = machine.programs;
  let end = openState(machine, first.length * 2);
  forEachStart(machine, kind, (program, bound) => {
    if (bound && !atClauseStart) return;
    machine.pairs[end++] = program;
    machine.pairs[end++] = first[program] ?? 0;
  });
  return closeState(machine, end);
};

/** The programs that can begin with a token of this kind, by its word or by its classes, in their order; `bound` ask for the start of a clause. */
const forEachStart = (
  { programs, kindWords, kindTraits }: Automaton,
  kind: number,
  take: (program: number, bound: boolean) => void,
): void => {
  const { startsFrom, starts, classStarts, traits } = programs;
  const word = kindWords[kind] ?? 0;
  const classes = kindTraits[kind] ?? 0;
  const last = startsFrom[word + 1] ?? 0;
  let byWord = startsFrom[word] ?? 0;
  let byClass = 0;
  for (;;) {
    while (byClass < classStarts.length && ((classStarts[byClass] ?? 0) & classes) === 0) byClass += 2;
    const one = byWord < last ? (starts[byWord] ?? NONE) : NONE;
    const other = classStarts[byClass + 1] ?? NONE;
    const program = Math.min(one, other);
    if (program === NONE) return;
    if (one === program) byWord++;
    if (other === program) byClass += 2;
    take(program, ((traits[program] ?? 0) & CLAUSE_START) !== 0);
  }
};
/** Above all numbers of programs. */
const NONE = 2 ** 30;
