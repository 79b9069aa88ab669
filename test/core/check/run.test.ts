import { describe, expect, test } from 'vitest';
import type { FileReport, Level } from '../../../src/core/check/report.ts';
import { exitCodeFor, summarize } from '../../../src/core/check/run.ts';

const file = (...levels: readonly Level[]): FileReport =>
  ({ findings: levels.map((level) => ({ level })), kept: [], excused: [] }) as unknown as FileReport;
const problem = { path: 'x', code: 'missing', message: 'x' };

describe('the exit code of a run', () => {
  test.each([
    [[file()], 'look', 0],
    [[file('consider')], 'look', 0],
    [[file('look')], 'look', 1],
    [[file('pause')], 'look', 1],
    [[file('look')], 'pause', 0],
    [[file('consider')], 'consider', 1],
    [[file('pause', 'look', 'consider')], 'never', 0],
    [[], 'look', 0],
  ] as const)('%# follows the level asked for', (files, failOn, code) => {
    expect(exitCodeFor({ files, problems: [] }, failOn)).toBe(code);
  });

  test('2 beats 1, also when nothing may make it stop', () => {
    expect(exitCodeFor({ files: [file('pause')], problems: [problem] }, 'look')).toBe(2);
    expect(exitCodeFor({ files: [], problems: [problem] }, 'never')).toBe(2);
  });

  test('the summary counts each level', () => {
    const run = {
      tool: { name: '', version: '', rules: '' },
      files: [file('look', 'look'), file('pause')],
      problems: [problem],
    };
    expect(summarize(run)).toEqual({
      files: 2,
      pause: 1,
      look: 2,
      consider: 0,
      kept: 0,
      excused: 0,
      problems: 1,
    });
  });
});
