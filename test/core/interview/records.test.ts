import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSentence } from '../../../src/core/interview/answer-lines.ts';
import { tidied } from '../../../src/core/interview/records.ts';
import type { Prompt } from '../../../src/core/packs/pack.ts';
import { prompt } from '../../support/little-pack.ts';

const asking = (lines: Prompt['lines']): Prompt => prompt('bit', { kind: 'story', lines });

const blanks = fc.array(fc.constantFrom('a', 'b.', ' ', '\t', '\n', '\u00a0'), { maxLength: 20 });

describe('the words of an answer', () => {
  it('lose the empty lines around them, and nothing else', () => {
    fc.assert(
      fc.property(blanks, (signs) => {
        const text = signs.join('');
        expect(tidied(asking('many'), text)).toBe(text.replace(/^(?:[ \t]*\n)+|\s+$/g, ''));
      }),
    );
  });

  it('are one line where one was asked for, with one space in place of a line end', () => {
    fc.assert(
      fc.property(blanks, (signs) => {
        const text = signs.join('');
        expect(tidied(asking('one'), text)).toBe(text.replace(/\s*\n\s*/g, ' ').trim());
      }),
    );
  });

  it('may hold any number of blanks: what is done at each key takes no longer for them', () => {
    const many = `a${' '.repeat(300_000)}b`;
    expect(tidied(asking('many'), many)).toBe(many);
    expect(tidied(asking('one'), many)).toBe(many);
    expect(isSentence('.'.repeat(300_000))).toBe(false);
  });
});
