import { describe, expect, it } from 'vitest';
import { begin } from '../../../src/core/interview/begin.ts';
import { lengthOf } from '../../../src/core/interview/step-length.ts';
import type { Prompt } from '../../../src/core/packs/pack.ts';
import { askingWords } from '../../../src/core/words/en/draft-asking.ts';
import { talk } from '../../support/conversation.ts';
import { pack, prompt } from '../../support/little-pack.ts';

const told = (given: Partial<Prompt>): string => {
  const only = prompt('then', { section: 'then', ...given });
  return lengthOf(begin(pack([only]), new Map(), []).interview, only, askingWords);
};

describe('how long an answer may get', () => {
  it.each([
    [5, 'A few words.'],
    [10, 'About one line.'],
    [25, 'About two lines.'],
    [45, 'About four lines.'],
    [120, 'About ten lines.'],
    [180, 'About half a page.'],
    [260, 'About a page.'],
    [450, 'About a page and a half.'],
    [900, 'About two pages.'],
  ])('is told in words: up to %i', (limit, length) => {
    expect(told({ limit })).toBe(length);
  });

  it('says of a field of one line that Enter ends it, where more would fit', () => {
    expect(told({ lines: 'one' })).toBe('One line.');
    expect(told({ lines: 'one', limit: 12 })).toBe('About one line.');
    expect(told({ lines: 'one', limit: 25 })).toBe('About two lines. Enter ends it.');
  });

  it('leaves it to the pack where that tells how long in its own words', () => {
    expect(told({ limit: 60, help: 'Two or three lines.' })).toBe('');
    expect(told({ limit: 60, question: 'What is your bit? Two sentences.' })).toBe('');
  });

  it('is not told where there is no limit, nor for what is not told aloud', () => {
    expect(told({})).toBe('');
    expect(told({ kind: 'private', limit: 20 })).toBe('');
  });

  it('goes by the length that was chosen', () => {
    const asks = pack([
      prompt('length', {
        kind: 'choice',
        feeds: ['length'],
        choices: [
          { id: 'short', words: 'Short' },
          { id: 'long', words: 'Long' },
        ],
      }),
      prompt('then', { section: 'then', limit: { short: 25, long: 260 } }),
    ]);
    const withChoice = (choice: string): string => {
      const { interview } = talk(asks, [{ kind: 'said', text: choice }]);
      const then = asks.prompts[1];
      return then === undefined ? '' : lengthOf(interview, then, askingWords);
    };
    expect(withChoice('short')).toBe('About two lines.');
    expect(withChoice('long')).toBe('About a page.');
  });
});
