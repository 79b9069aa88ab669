import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/core/check/read-text.ts';
import { createAutomaton } from '../../../src/core/patterns/automaton.ts';
import { createMatcher, matcherOn } from '../../../src/core/patterns/match-patterns.ts';
import { MOST_SPOTS } from '../../../src/core/patterns/pattern-limits.ts';
import type { StanceTable } from '../../../src/core/stance/stance-table.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

/** Counts how often something is looked at: steps of the engine, whatever the machine is doing meanwhile. */
const counting = (row: Int32Array): { readonly row: Int32Array; readonly looks: () => number } => {
  let looks = 0;
  const watched = new Proxy(row, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { row: watched, looks: () => looks };
};

/** Looks at tokens and at spots of patterns, and steps of the machine, those that it remembers included. */
const stepsFor = (patterns: readonly string[], text: string): number => {
  const table: StanceTable = readText(text).table;
  const classes = counting(table.classes);
  const { image } = tinyMatcher(tinyRule(patterns, { command: true }));
  const spots = counting(image.programs.spots);
  const watched = { ...image, programs: { ...image.programs, spots: spots.row } };
  let steps = 0;
  const machine = new Proxy(createAutomaton(watched, Number.POSITIVE_INFINITY), {
    get: (target, key) => {
      if (key === 'stepTo') steps++;
      return Reflect.get(target, key) as unknown;
    },
  });
  matcherOn(machine, watched).scan({ ...table, classes: classes.row });
  return classes.looks() + spots.looks() + steps;
};

/** Each keeps as many places alive as it can for as long as it can. */
const PATTERNS: readonly (readonly [string, readonly string[]])[] = [
  ['gaps in a row', ['a ..9 ..9 ..9 b']],
  ['gaps around the same word', ['a ..4 a ..4 a ..4 a ..4 a ..4 a']],
  ['choices that all fit', ['a (a|a a|a a a) (a|a a|a a a) (a|a a|a a a) b']],
  ['optional parts in each other', ['a (a? (a? (a? (a? (a? a?)?)?)?)?)?']],
  ['optional words in a row', [`a ${'a? '.repeat(27)} b`]],
  ['classes first, everywhere', ['<det>|<verb>|<conj>|<pro1>|<prep> ..9 ..9 ..8 zebra']],
  ['words that are anything but', [`a ${'!zebra '.repeat(28)} b`]],
  ['the beginning of a clause', ['^ a ..9 b', '^ stop ..9 b', '^ if ..9 b']],
  ['many that begin alike', Array.from({ length: 200 }, (_, at) => `a ..9 w${at}`)],
];

const TEXTS: readonly (readonly [string, string])[] = [
  ['one word', 'a '],
  ['one word and commas', 'a, '],
  ['commas only', ', '],
  ['openers', 'and then just please a '],
  ['conditions without an end', 'if a when a '],
  ['commands', 'stop a, '],
  ['open quotation marks', '"a '],
  ['brackets', '(a '],
  ['short sentences', 'A. '],
  ['short paragraphs', 'a\n\n'],
  ['contractions', "don't a "],
];

const SHORT = 400;
const TIMES = 4;
/** The first sentence and the cut at 160 tokens make small differences; squared growth would be 16. */
const ALLOWED = TIMES * 1.15;

describe('no pattern runs away on any text', () => {
  const pairs = PATTERNS.flatMap(([name, patterns]) =>
    TEXTS.map(([kind, piece]) => [name, kind, patterns, piece] as const),
  );

  test.each(pairs)('%s over %s: four times the text, four times the steps', (_, __, patterns, piece) => {
    const short = stepsFor(patterns, piece.repeat(SHORT));
    const long = stepsFor(patterns, piece.repeat(SHORT * TIMES));
    expect(long).toBeLessThanOrEqual(short * ALLOWED + SHORT);
  });

  test.each(pairs)('%s over %s: a token is looked at a bounded number of times', (_, __, patterns, piece) => {
    const text = piece.repeat(SHORT);
    const tokens = readText(text).table.length;
    const bound = patterns.length * MOST_SPOTS * MOST_SPOTS + 200;
    expect(stepsFor(patterns, text) / tokens).toBeLessThan(bound);
  });
});

describe('a text without full stops', () => {
  test('is judged in stretches, so that looking back stays short', () => {
    const piece = 'in the morning, stop a and then ';
    const short = stepsFor(['^ stop a'], piece.repeat(SHORT));
    const long = stepsFor(['^ stop a'], piece.repeat(SHORT * TIMES));
    expect(long).toBeLessThanOrEqual(short * ALLOWED);
  });
});

describe('a machine with little memory', () => {
  test('finds the same as one that remembers all', () => {
    const { image } = tinyMatcher(
      tinyRule(['you ..3 should', '<det> <adv>? house', 'if you ..5 then $', '^ stop']),
    );
    const text = Array.from(
      { length: 300 },
      (_, at) =>
        `you ${['now', 'and', 'w', 'the'][at % 4]}${at % 7} should stop, if you ${'x '.repeat(at % 6)}then. The very house. Stop`,
    ).join(' ');
    const { table } = readText(text);
    const hits = createMatcher(image).scan(table);
    expect(hits.length).toBeGreaterThan(500);
    for (const most of [0, 1, 5, 40]) expect(createMatcher(image, most).scan(table)).toEqual(hits);
  });
});
