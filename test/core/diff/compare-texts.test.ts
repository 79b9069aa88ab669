import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, compareTexts } from '../../../src/core/diff/compare-texts.ts';
import type { Run } from '../../../src/core/diff/mark-words.ts';
import { splitSentences } from '../../../src/core/diff/split-sentences.ts';

const joined = (runs: readonly Run[]): string =>
  runs.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
const marked = (runs: readonly Run[]): readonly string[] =>
  runs.filter(({ changed }) => changed).map(({ text }) => text);
const kinds = (changes: readonly Change[]): readonly string[] => changes.map(({ kind }) => kind);

/** What a change says of the old text and of the new, in whole sentences. */
const sidesOf = (change: Change): { readonly was: readonly string[]; readonly now: readonly string[] } => {
  if (change.kind === 'changed') return { was: [joined(change.was)], now: [joined(change.now)] };
  return {
    was: change.kind === 'new' ? [] : [change.text],
    now: change.kind === 'gone' ? [] : [change.text],
  };
};

describe('what changed between two texts', () => {
  it('is nothing between a text and itself', () => {
    expect(compareTexts('One. Two.', 'One. Two.')).toEqual({ changes: [], same: 2 });
  });

  it('is nothing when only lines were wrapped anew', () => {
    expect(compareTexts('One is here. Two.', 'One is\nhere. Two.').changes).toEqual([]);
  });

  it('names the words that changed in a sentence', () => {
    const { changes, same } = compareTexts(
      'I was cold. I slept in the bus station that winter.',
      'I was cold. I slept in the warm library that winter.',
    );
    expect(same).toBe(1);
    expect(kinds(changes)).toEqual(['changed']);
    const [change] = changes;
    if (change?.kind !== 'changed') throw new Error('a changed sentence was expected');
    expect(marked(change.was)).toEqual(['bus station']);
    expect(marked(change.now)).toEqual(['warm library']);
  });

  it('tells a sentence that is gone from one that is new', () => {
    const { changes } = compareTexts(
      'It was cold. She left me there.\n\nLater.',
      'It was cold.\n\nThe librarian learned my name. Later.',
    );
    expect(changes).toEqual([
      { kind: 'gone', text: 'She left me there.', from: 1 },
      { kind: 'new', text: 'The librarian learned my name.', to: 2 },
    ]);
  });

  it('knows a sentence that moved', () => {
    const { changes, same } = compareTexts(
      'The librarian learned my name.\n\nI slept outside. It was cold.',
      'I slept outside. It was cold.\n\nThe librarian learned my name.',
    );
    expect(changes).toEqual([{ kind: 'moved', text: 'The librarian learned my name.', from: 1, to: 2 }]);
    expect(same).toBe(2);
  });

  it('does not say of a very short sentence that it moved', () => {
    expect(
      kinds(
        compareTexts('Yes.\n\nI slept outside. It was cold.', 'I slept outside. It was cold.\n\nYes.')
          .changes,
      ),
    ).toEqual(['gone', 'new']);
  });

  it('puts changed sentences beside the ones they came from', () => {
    const { changes } = compareTexts(
      'My sister called me every day. I did not answer her.',
      'Nobody knew. My sister called every single day. I did not ever answer her.',
    );
    expect(kinds(changes)).toEqual(['new', 'changed', 'changed']);
  });

  it('is all there: from the old text and the changes the new text can be told, sentence for sentence', () => {
    const sentence = fc
      .array(fc.constantFrom('bus', 'home', 'she', 'left', 'warm', 'I'), { minLength: 1, maxLength: 6 })
      .map((words) => `${words.join(' ')}.`);
    const text = fc
      .array(
        fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
        { maxLength: 4 },
      )
      .map((all) => all.join('\n\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { changes, same } = compareTexts(before, after);
        const sides = changes.map(sidesOf);
        const rest = (whole: string, told: readonly string[]): readonly string[] => {
          const left = splitSentences(whole).map((one) => one.text);
          for (const one of told) {
            expect(left).toContain(one);
            left.splice(left.indexOf(one), 1);
          }
          return left.sort();
        };
        const was = rest(
          before,
          sides.flatMap((side) => side.was),
        );
        const now = rest(
          after,
          sides.flatMap((side) => side.now),
        );
        expect(was).toHaveLength(same);
        expect(now).toEqual(was);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing the same in a long story that was written anew', () => {
    const words = (seed: number): string =>
      Array.from({ length: 9 }, (_, at) => `w${(seed * 31 + at * 17) % 997}`).join(' ');
    const book = (from: number): string =>
      Array.from({ length: 400 }, (_, at) => `${words(from + at)}.`).join(' ');
    expect(compareTexts(book(0), book(5000)).same).toBe(0);
  });
});
