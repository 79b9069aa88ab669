import { type FileReport, LEVELS, type Level, type Problem } from './report.ts';

/** What one run of `check` saw: every file that could be read, and every path that could not. */
export type Run = {
  readonly tool: { readonly name: string; readonly version: string; readonly rules: string };
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
};

export type Summary = { readonly files: number } & { readonly [level in Level]: number } & {
  readonly kept: number;
  readonly excused: number;
  readonly problems: number;
};

export const summarize = ({ files, problems }: Run): Summary => {
  const count = (level: Level): number =>
    files.reduce((sum, file) => sum + file.findings.filter((one) => one.level === level).length, 0);
  return {
    files: files.length,
    pause: count('pause'),
    look: count('look'),
    consider: count('consider'),
    kept: files.reduce((sum, file) => sum + file.kept.length, 0),
    excused: files.reduce((sum, file) => sum + file.excused.length, 0),
    problems: problems.length,
  };
};

/** How a run is told: `pretty` to people, the others to programs. */
export const FORMATS = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'rdjson',
  'junit',
  'checkstyle',
  'unix',
  'markdown',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];

/** The lowest level that makes exit code 1; `never` makes none do so. */
export type FailOn = Level | 'never';
export const FAIL_ON: readonly FailOn[] = [...LEVELS, 'never'];

/** Exit code of a run: 2 when something asked for could not be read, 1 when a finding stands at or above `failOn`, else 0 (contracts.md 1). The care note plays no part. */
export const exitCodeFor = ({ files, problems }: Pick<Run, 'files' | 'problems'>, failOn: FailOn): number => {
  if (problems.length > 0) return 2;
  if (failOn === 'never') return 0;
  const lowest = LEVELS.indexOf(failOn);
  const stands = files.some((file) => file.findings.some((one) => LEVELS.indexOf(one.level) <= lowest));
  return stands ? 1 : 0;
};
