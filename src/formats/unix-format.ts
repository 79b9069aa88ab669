import type { Run } from '../core/check/run.ts';
import { everyFinding, foreignLevel, plainLine, saidOf } from './finding-text.ts';

/** `path:line:column: level: words [rule]`, one line a finding, as compilers and `grep -n` print places. Columns are UTF-16 units. */
export const unixFormat = (run: Run): string =>
  [
    ...everyFinding(run).map(
      ({ file, finding }) =>
        `${plainLine(file.path)}:${finding.start.line}:${finding.start.column}: ${foreignLevel(finding.level)}: ${plainLine(saidOf(finding))} [${finding.rule}]\n`,
    ),
    ...run.problems.map(({ path, message }) => `${plainLine(path)}:1:1: problem: ${plainLine(message)}\n`),
  ].join('');
