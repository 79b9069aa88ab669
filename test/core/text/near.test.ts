import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, nearOnes, slipsBetween } from '../../../src/core/text/near.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 7 });

describe('how far two words are apart', () => {
  it.each([
    ['check', 'check', 0],
    ['check', 'chek', 1],
    ['check', 'chekc', 1],
    ['check', 'cheeck', 1],
    ['check', 'chack', 1],
    ['draft', 'darft', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s to %s takes %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  it('is the same in both directions', () => {
    fc.assert(fc.property(word, word, (one, other) => slipsBetween(one, other) === slipsBetween(other, one)));
  });

  it('is nothing for the same word, and at least one for another', () => {
    fc.assert(fc.property(word, word, (one, other) => (slipsBetween(one, other) === 0) === (one === other)));
  });

  it('is never more than the longer word and never less than the difference in length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });

  it('is one after one swap of neighbours', () => {
    fc.assert(
      fc.property(word, fc.nat(6), (one, at) => {
        fc.pre(at + 1 < one.length && one[at] !== one[at + 1]);
        const swapped = one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2);
        expect(slipsBetween(one, swapped)).toBe(1);
      }),
    );
  });
});

describe('which word was meant', () => {
  const commands = ['draft', 'check', 'rules', 'stories', 'show', 'history', 'settings', 'support'];

  it('finds the command behind a slip of the finger', () => {
    expect(nearest('chekc', commands)).toBe('check');
    expect(nearest('Darft', commands)).toBe('draft');
    expect(nearest('setings', commands)).toBe('settings');
  });

  it('finds a word of which only the beginning was typed', () => {
    expect(nearest('hist', commands)).toBe('history');
  });

  it('does not guess when nothing is near', () => {
    expect(nearest('banana', commands)).toBeNull();
    expect(nearest('', commands)).toBeNull();
  });

  it('names the nearest first and at most three', () => {
    expect(nearOnes('story', ['stories', 'story', 'stormy', 'storey'])).toEqual([
      'story',
      'stormy',
      'storey',
    ]);
  });

  it('does no long work on a long text', () => {
    expect(nearOnes('x'.repeat(100_000), ['x'.repeat(100_000)])).toEqual([]);
  });

  it('always finds a known word that was typed as it is', () => {
    fc.assert(fc.property(fc.constantFrom(...commands), (name) => nearest(name, commands) === name));
  });
});
