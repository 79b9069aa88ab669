import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, gapsBetween } from '../../../src/core/diff/align.ts';

const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

/** By its definition, with nothing clever: the length of the longest common subsequence. */
const longestCommon = (one: readonly string[], other: readonly string[]): number => {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  const without = longestCommon(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(at + 1)));
};

const holds = (one: readonly string[], other: readonly string[]): void => {
  let before: readonly [number, number] = [-1, -1];
  for (const match of align(one, other)) {
    expect(one[match[0]]).toBe(other[match[1]]);
    expect(match[0]).toBeGreaterThan(before[0]);
    expect(match[1]).toBeGreaterThan(before[1]);
    before = match;
  }
};

describe('two lists side by side', () => {
  it('match where they hold the same, and the places rise in both', () => {
    fc.assert(fc.property(few, few, holds));
  });

  it('match in as many places as there can be', () => {
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(align(one, other)).toHaveLength(longestCommon(one, other));
      }),
    );
  });

  it('match everywhere when they are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (list) => {
        expect(align(list, list)).toEqual(list.map((_, at) => [at, at]));
      }),
    );
  });

  it('of the length of a book are matched at what comes once, and quickly', () => {
    const book = Array.from({ length: 6000 }, (_, at) => (at % 7 === 0 ? 'again' : `sentence ${at}`));
    const edited = book.filter((_, at) => at % 50 !== 1).toSpliced(3000, 0, 'one more', 'and another');
    const started = performance.now();
    const matches = align(book, edited);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(matches.length).toBeGreaterThan(5800);
    holds(book, edited);
  });

  it('of the length of a book with nothing that comes once have no match between their ends', () => {
    const one = ['start', ...Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? 'a' : 'b')), 'end'];
    const other = ['start', ...Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? 'b' : 'c')), 'end'];
    expect(align(one, other)).toEqual([
      [0, 0],
      [1001, 1001],
    ]);
  });
});

describe('the gaps between matches', () => {
  it('cover, with the matches, every place of both lists once', () => {
    fc.assert(
      fc.property(few, few, (one, other) => {
        const matches = align(one, other);
        const gaps = gapsBetween(matches, {
          first: { from: 0, to: one.length },
          second: { from: 0, to: other.length },
        });
        expect(gaps).toHaveLength(matches.length + 1);
        const size = (side: 'first' | 'second'): number =>
          gaps.reduce((sum, gap) => sum + gap[side].to - gap[side].from, 0);
        expect(size('first') + matches.length).toBe(one.length);
        expect(size('second') + matches.length).toBe(other.length);
      }),
    );
  });
});
