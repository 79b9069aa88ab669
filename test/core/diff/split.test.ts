import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/diff/split-sentences.ts';
import { joinWords, splitWords } from '../../../src/core/diff/split-words.ts';

const texts = (text: string): readonly string[] => splitSentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end where a stop ends them, and know their paragraph', () => {
    expect(splitSentences('One. Two?\n\nThree!')).toEqual([
      { text: 'One.', paragraph: 1 },
      { text: 'Two?', paragraph: 1 },
      { text: 'Three!', paragraph: 2 },
    ]);
  });

  it('are the same however the lines are wrapped', () => {
    expect(texts('I slept in the\nbus station.  Then\r\nI woke.')).toEqual(
      texts('I slept in the bus station. Then I woke.'),
    );
  });

  it('go on after a short form', () => {
    expect(texts('I saw Dr. Abara on Monday. J. was there.')).toEqual([
      'I saw Dr. Abara on Monday.',
      'J. was there.',
    ]);
  });

  it('are those of the segmenter, also in a paragraph that is cut into windows for it', () => {
    const piece = fc.constantFrom(
      'she',
      'Then',
      'etc.',
      '3.5',
      '12',
      '...',
      '?',
      '!"',
      '“No.”',
      '(e.g.',
      ')',
      '- ',
      'tomorrow.',
      'Why?',
      '۔',
      '。',
      'señor',
      '🙂.',
    );
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 900, maxLength: 1600 }), (pieces) => {
        const text = `x${pieces.join(' ')}`.replace(/\s+/g, ' ').trim();
        const whole = Array.from(segmenter.segment(text), ({ segment }) => segment.trim());
        expect(texts(text)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['sentences', 'I walked there. It was cold. '],
    ['initials', 'A. '],
    ['short forms', 'Mr. '],
    ['marks of headings', '# '],
    ['lines', 'a\n'],
  ])('do not take ages of a paragraph of many %s', (_what, piece) => {
    expect(texts(piece.repeat(50_000)).length).toBeGreaterThan(0);
  });

  it('begin anew at a heading, an item of a list and a quotation', () => {
    expect(texts('# Then\nIt was cold\n- one\n- two\n1. three\n> four')).toEqual([
      '# Then',
      'It was cold',
      '- one',
      '- two',
      '1. three',
      '> four',
    ]);
  });

  it('of no text are none', () => {
    expect(splitSentences(' \n\n \n')).toEqual([]);
  });

  it('hold every letter of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B', '. ', ' ', '\n', '\n\n', '"', 'Mr.', '#', '1.', '?', 'é')),
        (parts) => {
          const text = parts.join('');
          expect(texts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('words', () => {
  it('come apart from their marks, and keep their apostrophes', () => {
    expect(splitWords("She didn't (yet).").map(({ text }) => text)).toEqual([
      'She',
      "didn't",
      '(',
      'yet',
      ')',
      '.',
    ]);
  });

  it('joined again give the sentence back', () => {
    const sentence = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(sentence, (given) => {
        expect(joinWords(splitWords(given))).toBe(given);
      }),
    );
  });
});
