import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfPage } from '../../src/core/export/pdf-letters.ts';
import type { Copy } from '../../src/core/export/story-copy.ts';
import { english } from '../../src/core/words/words.ts';
import { BEYOND_THE_FONT, HARD_TEXTS, pdfMaker } from '../support/carrying.ts';
import { lettersIn, pdfText } from '../support/pdf-text.ts';

const MADE = '2026-11-20T05:48:00.000Z';
const copyOf = (text: string): Copy => ({
  title: 'The bus stop',
  setting: 'group',
  language: 'en',
  head: '',
  text,
  beside: [],
  look: 'story',
});
const page = (copy: Copy): ReturnType<typeof pdfPage> => pdfPage(copy, english.export);

const wordsIn = async (text: string): Promise<string> => {
  const made = await (await pdfMaker())(page(copyOf(text)), MADE);
  if (!made.ok) throw new Error(`the font lacks ${made.lacking.join(' ')}`);
  return lettersIn(pdfText(made.bytes));
};

describe('a PDF', () => {
  it.each(Object.entries(HARD_TEXTS))('gives back each letter of %s', async (_language, text) => {
    expect(await wordsIn(text)).toBe(lettersIn(`The bus stop ${text}`));
  });

  it('gives back letters that were typed as a letter and its accent', async () => {
    const text = 'Zażółć gęślą jaźń, tốt đẹp';
    expect(await wordsIn(text.normalize('NFD'))).toBe(lettersIn(`The bus stop ${text}`));
  });

  it('keeps signs apart that a font likes to join, and apart from those with a dot below', async () => {
    expect(await wordsIn('office fi ffl fị đẹp i e')).toContain('officefifflfịđẹpie');
  });

  it('gives back whatever is written in the letters of its font', async () => {
    const make = await pdfMaker();
    const sign = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0xa1, max: 0x24f }),
      fc.integer({ min: 0x1ea0, max: 0x1ef9 }),
      fc.constantFrom(0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x20ac, 0x391, 0x416, 0x491),
    );
    const word = fc
      .array(sign, { minLength: 1, maxLength: 12 })
      .map((points) => String.fromCodePoint(...points));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 60 }), async (words) => {
        const text = words.join(' ');
        const made = await make(page(copyOf(text)), MADE);
        if (!made.ok) return;
        expect(lettersIn(pdfText(made.bytes))).toBe(
          lettersIn(`The bus stop ${text.replaceAll('\u00ad', '')}`),
        );
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it.each(Object.entries(BEYOND_THE_FONT))(
    'is not made of %s, and names each sign once',
    async (_what, text) => {
      const made = await (await pdfMaker())(page(copyOf(`${text} ${text}`)), MADE);
      if (made.ok) throw new Error('a PDF was made that lacks letters');
      expect(new Set(made.lacking).size).toBe(made.lacking.length);
      for (const sign of made.lacking) expect(text).toContain(sign);
      for (const letter of text.match(/\p{L}/gu) ?? [])
        if (!/\p{Script=Latin}/u.test(letter)) expect(made.lacking).toContain(letter);
    },
  );

  it('keeps the blanks between words', async () => {
    const made = await (await pdfMaker())(page(copyOf('One two  three.')), MADE);
    expect(made.ok && pdfText(made.bytes)).toContain('One two  three.');
  });

  it('goes over as many pages as it takes', async () => {
    const text = Array.from({ length: 120 }, (_, at) => `Paragraph ${at} was a morning of its own.`).join(
      '\n\n',
    );
    expect(await wordsIn(text)).toBe(lettersIn(`The bus stop ${text}`));
  });

  it('puts private answers behind the story, under words that say what they are', async () => {
    const make = await pdfMaker();
    const copy = {
      ...copyOf('The story.'),
      beside: [{ asked: 'What stays with you?', text: 'The street.' }],
    };
    const made = await make(page(copy), MADE);
    expect(made.ok && lettersIn(pdfText(made.bytes))).toBe(
      lettersIn(`The bus stop The story. ${english.export.besideHeading} What stays with you? The street.`),
    );
  });

  it('is the same bytes for the same words at the same time', async () => {
    const make = await pdfMaker();
    const [one, other] = await Promise.all([
      make(page(copyOf('Words.')), MADE),
      make(page(copyOf('Words.')), MADE),
    ]);
    expect(one).toEqual(other);
  });
});
