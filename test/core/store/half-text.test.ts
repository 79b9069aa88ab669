import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfText, newestHalf, readHalf } from '../../../src/core/store/half-text.ts';
import { answer } from '../../store/store-world.ts';

const at = (second: number): string => `2026-11-20T05:48:${String(second).padStart(2, '0')}.000Z`;

describe('a half answer', () => {
  it('comes back the same, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (prompt, text) => {
        expect(readHalf(halfText({ prompt, text, at: at(1) }))).toEqual({ prompt, text, at: at(1) });
      }),
    );
  });

  it.each(['', 'null', '{}', '{"prompt":"a","text":"b"}', '{"prompt":"a","te'])(
    'is not made out of %j',
    (text) => {
      expect(readHalf(text)).toBeNull();
    },
  );

  it('is the newest one that was left', () => {
    const halves = [
      { prompt: 'a', text: 'one', at: at(1) },
      { prompt: 'b', text: 'two', at: at(3) },
      { prompt: 'a', text: 'three', at: at(2) },
    ];
    expect(newestHalf(halves, [])?.text).toBe('two');
  });

  it('is not offered after an answer at its prompt, and is offered when it was typed after one', () => {
    const half = { prompt: 'a', text: 'one', at: at(2) };
    expect(newestHalf([half], [answer('a', 'all', { at: at(3) })])).toBeNull();
    expect(newestHalf([half], [answer('a', 'all', { at: at(1) })])).toEqual(half);
    expect(newestHalf([half], [answer('b', 'all', { at: at(3) })])).toEqual(half);
  });

  it('of nothing is none', () => {
    expect(newestHalf([{ prompt: 'a', text: '', at: at(2) }], [])).toBeNull();
  });
});
