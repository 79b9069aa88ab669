import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answer.ts';
import {
  BESIDE,
  countHalves,
  halvesLeft,
  isAllHalves,
  readHalves,
  withHalfLine,
  withoutHalfLine,
} from '../../../src/core/store/half-text.ts';
import { answer } from '../../store/store-world.ts';

const at = (second: number): string => `2026-11-20T05:48:${String(second).padStart(2, '0')}.000Z`;
const half = (
  prompt: string,
  text: string,
  second: number,
): { prompt: string; text: string; at: string } => ({
  prompt,
  text,
  at: at(second),
});

describe('the half answers of a sitting', () => {
  it('come back the same, whatever was typed, the last of each prompt', () => {
    const typed = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(typed, (pairs) => {
        const text = pairs.reduce((so, [prompt, words]) => withHalfLine(so, half(prompt, words, 1)), '');
        const read = readHalves(text).map((one) => [one.prompt, one.text]);
        expect(new Map(pairs)).toEqual(new Map(read as [string, string][]));
        expect(read).toHaveLength(new Map(pairs).size);
        expect(isAllHalves(text)).toBe(pairs.length > 0);
      }),
    );
  });

  it('are read from a file of one, as it was once written, with a line end or without', () => {
    const line = '{"prompt":"gave","text":"What it gave me","at":"2026-11-20T05:48:01.000Z"}';
    for (const text of [line, `${line}\n`]) {
      expect(readHalves(text)).toEqual([half('gave', 'What it gave me', 1)]);
      expect(readHalves(withHalfLine(text, half('now', 'Spr', 2)))).toHaveLength(2);
    }
  });

  it.each(['', 'null', '{}', '{"prompt":"a","text":"b"}', '{"prompt":"a","te'])(
    'are not made out of %j',
    (text) => {
      expect(readHalves(text)).toEqual([]);
      expect(isAllHalves(text)).toBe(false);
    },
  );

  it('go one by one, and only up to an instant where one is named', () => {
    const text = [half('a', 'one', 1), half('b', 'two', 2)].reduce(withHalfLine, '');
    expect(readHalves(withoutHalfLine(text, 'a'))).toEqual([half('b', 'two', 2)]);
    expect(withoutHalfLine(text, 'b', at(1))).toBe(text);
    expect(readHalves(withoutHalfLine(text, 'b', at(2)))).toEqual([half('a', 'one', 1)]);
  });

  it('keep what cannot be read, unless it is of the prompt that goes', () => {
    const torn = '{"prompt":"a","te\n';
    expect(withoutHalfLine(torn, 'b')).toBe(torn);
    expect(withoutHalfLine(torn, 'a', at(1))).toBe(torn);
    expect(withoutHalfLine(torn, 'a')).toBe('');
  });
});

describe('what is left', () => {
  it('is the newest of each prompt, newest first', () => {
    const halves = [half('a', 'one', 1), half('b', 'two', 3), half('a', 'three', 2)];
    expect(halvesLeft(halves, []).map(({ text }) => text)).toEqual(['two', 'three']);
  });

  it('is not what an answer at its prompt came after, and is what was typed after one', () => {
    const halves = [half('a', 'one', 2), half('b', 'two', 2)];
    expect(halvesLeft(halves, [answer('a', 'all', { at: at(3) })])).toEqual([halves[1]]);
    expect(halvesLeft(halves, [answer('a', 'all', { at: at(1) })])).toHaveLength(2);
  });

  it('is there still when its question was left out', () => {
    const left = answer('a', '', { at: at(3), kind: 'skipped' });
    expect(halvesLeft([half('a', 'one', 2)], [left])).toHaveLength(1);
  });

  it('is not an older half when the newest was answered', () => {
    const halves = [half('a', 'old', 1), half('a', 'new', 2)];
    expect(halvesLeft(halves, [answer('a', 'all', { at: at(3) })])).toEqual([]);
  });

  it('of nothing is nothing', () => {
    expect(halvesLeft([half('a', '', 2)], [])).toEqual([]);
  });
});

describe('how many are told of', () => {
  const none: Answers = new Map();
  const a = half('a', 'one', 1);
  const b = half('b', 'two', 2);
  const beside = half(BESIDE, 'and so', 3);

  it.each([
    [[], 0],
    [[a], 1],
    [[a, b], 2],
    [[beside], 1],
    [[a, b, beside], 2],
  ])('%# of them', (halves, count) => {
    expect(countHalves(halves, none)).toBe(count);
  });

  it('leaves out what was left out by choice', () => {
    expect(countHalves([a, b], new Map([['a', answer('a', '', { kind: 'skipped' })]]))).toBe(1);
  });
});
