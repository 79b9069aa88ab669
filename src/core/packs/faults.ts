import type { Words } from '../words/words.ts';
import type { PackProblem } from './pack.ts';

export type PackSays = Words['packProblems'];

/** What is not right and how to mend it, in the words of whatever language it is told in. */
export type Say = (says: PackSays) => readonly [message: string, hint?: string];

/** Notes one problem of one file. Lines count from 1. */
export type Fault = (line: number, say: Say) => void;

/** Gathers problems while a pack is read, so that a trainer sees all of them at once. */
export type Faults = {
  in(file: string): Fault;
  /** By file in the order first read, then by line. */
  all(): readonly PackProblem[];
};

export const gatherFaults = (says: PackSays): Faults => {
  const found = new Map<string, PackProblem[]>();
  return {
    in: (file) => (line, say) => {
      const [message, hint = ''] = say(says);
      const known = found.get(file) ?? [];
      found.set(file, [...known, { file, line, message, hint }]);
    },
    all: () => [...found.values()].flatMap((problems) => problems.toSorted((a, b) => a.line - b.line)),
  };
};
