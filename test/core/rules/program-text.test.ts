import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../../src/core/check/report.ts';
import type { Program } from '../../../src/core/rules/image.ts';
import {
  readNumbers,
  readProgram,
  writeNumbers,
  writeProgram,
} from '../../../src/core/rules/program-text.ts';
import { SETTINGS } from '../../../src/core/setting.ts';

const whole = fc.integer({ min: 0, max: 2 ** 30 });
const program: fc.Arbitrary<Program> = fc.record({
  rule: fc.nat(400),
  level: fc.constantFrom(...LEVELS),
  unless: fc.nat(1023),
  command: fc.boolean(),
  settings: fc.subarray([...SETTINGS]),
  clauseStart: fc.boolean(),
  first: whole,
  last: whole,
  needs: fc.integer({ min: -1, max: 5000 }),
  follow: fc.array(whole, { maxLength: 30 }),
  spots: fc.array(fc.tuple(fc.integer({ min: -1, max: 5000 }), whole, fc.nat(7)), { maxLength: 30 }),
});

test('a program reads back as it was written', () => {
  fc.assert(
    fc.property(program, (one) => {
      expect(readProgram(writeProgram(one))).toEqual(one);
    }),
  );
});

test('numbers read back as they were written, none included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    }),
  );
});
