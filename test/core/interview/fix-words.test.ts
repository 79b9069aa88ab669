import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixWords } from '../../../src/core/interview/fix-words.ts';

const fixed = (
  lines: readonly string[],
  wrong: string,
  right: string,
): readonly [number, string] | string => {
  const found = fixWords(lines, wrong, right);
  return found.kind === 'fixed' ? [found.at, found.line] : found.kind;
};

describe('right words for wrong ones', () => {
  test.each([
    ['a slip', 'I took teh bus.', 'teh', 'the', 'I took the bus.'],
    ['a whole word only', 'There was the bus.', 'the', 'a', 'There was a bus.'],
    ['another case, where the typed one is not there', 'Teh bus came.', 'teh', 'The', 'The bus came.'],
    ['a piece of a word, where no whole one is meant', 'At the statoin.', 'toi', 'tio', 'At the station.'],
    [
      'several words, whatever spaces are between',
      'I  went  home then.',
      'went home',
      'left',
      'I  left then.',
    ],
    ['a quote of another shape', 'I don’t know.', "don't", 'did not', 'I did not know.'],
    ['signs that mean something to machines', 'It cost $5 (or so).', '$5 (or so)', 'much', 'It cost much.'],
    ['words that go, with one of their spaces', 'It was very very cold.', 'very very', '', 'It was cold.'],
    ['letters with marks', 'Un café noir.', 'café', 'thé', 'Un thé noir.'],
  ])('%s', (_, line, wrong, right, after) => {
    expect(fixed(['Before.', line], wrong, right)).toEqual([1, after]);
  });

  test('are not put where they stand twice, for nobody said which', () => {
    expect(fixWords(['the bus and', 'the rain'], 'the', 'a')).toEqual({ kind: 'several', count: 2 });
    expect(fixed(['the bus and', 'the rain'], 'the rain', 'a storm')).toEqual([1, 'a storm']);
  });

  test('are not found where they do not stand', () => {
    expect(fixWords(['I slept.'], 'bus', 'train')).toEqual({ kind: 'missing' });
  });

  test('are told with a few words on each side, and no more', () => {
    const line = 'One winter I sat on teh bench by the river until it got light.';
    expect(fixWords([line], 'teh', 'the')).toMatchObject({ around: '... I sat on the bench by the ...' });
    expect(fixWords(['Teh bench.'], 'Teh', 'The')).toMatchObject({ around: 'The bench.' });
    expect(fixWords([line], 'teh', 'word '.repeat(30).trim())).toMatchObject({
      around: '... I sat on word word word word word word word word ... bench by the ...',
    });
  });

  test('change nothing else, whatever they are', () => {
    const word = fc.stringMatching(/^[a-z(*$.]{1,6}$/u);
    fc.assert(
      fc.property(word, fc.string(), (wrong, right) => {
        const found = fixWords([`Before ${wrong} after`], wrong, right);
        if (found.kind === 'fixed' && right !== '') expect(found.line).toBe(`Before ${right} after`);
        else expect(['fixed', 'several']).toContain(found.kind);
      }),
    );
  });
});
