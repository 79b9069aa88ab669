import { describe, expect, it } from 'vitest';
import { comparePacks } from '../../../src/core/packs/compare-packs.ts';
import { pack, prompt } from '../../support/little-pack.ts';

const [one, two, three] = [prompt('one'), prompt('two'), prompt('three')];

describe('what a new version of a pack asks otherwise', () => {
  it('is nothing when all is the same', () => {
    expect(comparePacks(pack([one, two]), pack([one, two]))).toEqual({ prompts: [], reordered: false });
  });

  it('is told question by question: new ones, ones that are gone, and other words', () => {
    const other = prompt('two', { question: 'Question two, then?', why: 'Because.' });
    expect(comparePacks(pack([one, two]), pack([three, other])).prompts).toEqual([
      { kind: 'new', id: 'three', question: 'Question three?' },
      { kind: 'changed', id: 'two', was: 'Question two?', now: 'Question two, then?\n\nBecause.' },
      { kind: 'gone', id: 'one', question: 'Question one?' },
    ]);
  });

  it('sees another order, and takes none for one because something came or went', () => {
    expect(comparePacks(pack([one, two]), pack([two, one])).reordered).toBe(true);
    expect(comparePacks(pack([one, two]), pack([three, one, two])).reordered).toBe(false);
    expect(comparePacks(pack([one, three, two]), pack([one, two])).reordered).toBe(false);
  });
});
