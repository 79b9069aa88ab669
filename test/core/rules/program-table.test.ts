import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../../src/core/check/report.ts';
import type { Program } from '../../../src/core/rules/image.ts';
import { buildProgramTable, headOf } from '../../../src/core/rules/program-table.ts';
import { SETTINGS } from '../../../src/core/setting.ts';

const program: fc.Arbitrary<Program> = fc.record({
  rule: fc.nat(400),
  level: fc.constantFrom(...LEVELS),
  unless: fc.nat(1023),
  command: fc.boolean(),
  settings: fc.subarray([...SETTINGS]),
  clauseStart: fc.boolean(),
  first: fc.constant(1),
  last: fc.constant(1),
  follow: fc.constant([0]),
  spots: fc.constant([[-1, 1, 0] as const]),
});

test('the head of a program reads back as it was', () => {
  fc.assert(
    fc.property(fc.array(program), (programs) => {
      const table = buildProgramTable(programs, [], 0);
      programs.forEach(({ rule, level, unless, command, settings }, number) => {
        expect(headOf(table, number)).toEqual({ rule, level, unless, command, settings });
      });
    }),
  );
});
