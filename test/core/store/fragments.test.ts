import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentsOf } from '../../../src/core/store/fragments.ts';

const first = (): number => 0;

describe('pieces of a text', () => {
  it('stand in it as they are, and in a journal of it too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), fc.nat(), (texts, seed) => {
        for (const piece of fragmentsOf(texts, (below) => seed % below)) {
          expect(texts.some((text) => text.includes(piece))).toBe(true);
          expect(texts.some((text) => JSON.stringify(text).includes(piece))).toBe(true);
        }
      }),
    );
  });

  it('come from every part of it, up to a number', () => {
    const texts = Array.from({ length: 40 }, (_, line) => `line number ${line} of a story`);
    expect(fragmentsOf(texts.slice(0, 3), first)).toHaveLength(3);
    expect(fragmentsOf(texts, first)).toHaveLength(24);
  });

  it('are none where there is hardly any text', () => {
    expect(fragmentsOf(['', 'Too short.', '"a"\n"b"'], first)).toEqual([]);
  });
});
