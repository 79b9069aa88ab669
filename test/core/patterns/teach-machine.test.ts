import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../src/core/check/read-text.ts';
import { createMatcher } from '../../../src/core/patterns/match-patterns.ts';
import { teachMachine } from '../../../src/core/patterns/teach-machine.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { readImage, writeImage } from '../../../src/core/rules/image-bytes.ts';
import { builtInRules } from '../../support/built-in-rules.ts';

const TAUGHT = [
  'You should call her today.',
  'If I can do it, so can you.',
  'I know how you feel. You must pray.',
];
const NEW = [
  ...TAUGHT,
  'You should never call him. If she can do it then anyone can.',
  'Denise knows how I felt, and I was told to pray',
  'Zwxq! You, you, you have got to',
];
const tableOf = (text: string): ReturnType<typeof readText>['table'] => readText(text).table;

let image: RuleImage;
beforeAll(async () => {
  image = (await builtInRules()).image;
});

describe('a machine that was taught', () => {
  it.each([1, 2, 1000])('finds what one finds that was not, with steps taken %i times', (often) => {
    const taught = createMatcher(teachMachine(image, TAUGHT.map(tableOf), often));
    const untaught = createMatcher(image);
    for (const text of NEW) expect(taught.scan(tableOf(text))).toEqual(untaught.scan(tableOf(text)));
  });

  it('brings the steps with it', () => {
    const { machine } = teachMachine(image, TAUGHT.map(tableOf), 1);
    expect(machine.stepTo.length).toBeGreaterThan(20);
    expect(teachMachine(image, TAUGHT.map(tableOf), 1000).machine.stepTo.length).toBe(1);
  });

  it('leaves the rules as they are, whatever it learns from them later', () => {
    const taught = readImage(writeImage(teachMachine(image, TAUGHT.map(tableOf), 1)));
    const before = writeImage(taught);
    const matcher = createMatcher(taught);
    for (const text of NEW) matcher.scan(tableOf(text));
    expect(writeImage(taught)).toEqual(before);
  });
});
