import type { PackProblem } from './pack.ts';

/** Notes one problem of one file. Lines count from 1. */
export type Fault = (line: number, message: string, hint?: string) => void;

/** Gathers problems while a pack is read, so that a trainer sees all of them at once. */
export type Faults = {
  in(file: string): Fault;
  /** By file in the order first read, then by line. */
  all(): readonly PackProblem[];
};

export const gatherFaults = (): Faults => {
  const found = new Map<string, PackProblem[]>();
  return {
    in:
      (file) =>
      (line, message, hint = '') => {
        const known = found.get(file) ?? [];
        found.set(file, [...known, { file, line, message, hint }]);
      },
    all: () => [...found.values()].flatMap((problems) => problems.toSorted((a, b) => a.line - b.line)),
  };
};
