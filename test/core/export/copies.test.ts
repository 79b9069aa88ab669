import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxCopy } from '../../../src/core/export/docx-copy.ts';
import { htmlCopy } from '../../../src/core/export/html-copy.ts';
import { markdownCopy } from '../../../src/core/export/markdown-copy.ts';
import { privateLines, reviewCopy } from '../../../src/core/export/review-copy.ts';
import { type Copy, partsOfBody, withoutKeeps } from '../../../src/core/export/story-copy.ts';
import { textCopy } from '../../../src/core/export/text-copy.ts';
import { readDocx } from '../../../src/core/import/docx-file.ts';
import { readKeptText } from '../../../src/core/store/kept-text.ts';
import { english } from '../../../src/core/words/words.ts';
import { writeZip } from '../../../src/core/zip/write-zip.ts';
import { loadXmlReader } from '../../../src/io/xml-reader.ts';
import { zipper } from '../../../src/io/zipper.ts';
import { BEYOND_THE_FONT, bytesOf, HARD_TEXTS } from '../../support/carrying.ts';

const says = english.export;
const readXml = await loadXmlReader();
const ALL = Object.entries({ ...HARD_TEXTS, ...BEYOND_THE_FONT });
const copyOf = (text: string, given: Partial<Copy> = {}): Copy => ({
  title: 'The bus: "a start" & <more>',
  setting: 'group',
  language: 'en',
  head: '',
  text,
  beside: [],
  look: 'story',
  ...given,
});
const docxOf = (copy: Copy): Uint8Array =>
  writeZip(
    docxCopy(copy, says).map(({ path, text }) => ({ path, bytes: bytesOf(text) })),
    zipper,
  );

describe('a Markdown copy', () => {
  it.each(ALL)('taken in again gives the same title, setting and text: %s', (_what, text) => {
    expect(readKeptText(markdownCopy(copyOf(text), says))).toMatchObject({
      title: 'The bus: "a start" & <more>',
      setting: 'group',
      body: text,
    });
  });

  it('keeps what the check goes by', () => {
    const file = markdownCopy(
      copyOf('Words.\n', { title: 'A', head: '---\nmarks: past\nown-words: survivor\n---\n' }),
      says,
    );
    expect(file).toBe('---\ntitle: A\nsetting: group\nmarks: past\nown-words: survivor\n---\nWords.\n');
  });

  it('gives back any body, also one that only looks like a head', () => {
    const line = fc.constantFrom(
      '---',
      'a: b',
      'title: A',
      '',
      ' ',
      'Remember: it was cold.',
      '# Head',
      '...',
      'I slept.',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), fc.string(), (lines, title) => {
        const { body } = readKeptText([...lines, 'The end.'].join('\n'));
        const back = readKeptText(markdownCopy(copyOf('', { ...partsOfBody(body), title }), says));
        expect(back.body).toBe(body);
        expect(back.title ?? '').toBe(title);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a Word copy', () => {
  it.each(ALL)('read again gives the same title and text: %s', (_what, text) => {
    const read = readDocx(docxOf(copyOf(text)), zipper, readXml);
    expect(read).toMatchObject({
      kind: 'read',
      docx: { title: 'The bus: "a start" & <more>', text: `${text}\n` },
    });
    if (read.kind === 'read') expect([...read.docx.leftOut, ...read.docx.changed]).toEqual([]);
  });

  it('turns paragraphs in Hebrew and Arabic round, and no others', () => {
    const document = (text: string): string => docxCopy(copyOf(text), says)[4]?.text ?? '';
    expect(document('שלום')).toContain('<w:bidi/>');
    expect(document('Shalom שלום')).not.toContain('<w:bidi/>');
  });

  it('tells nobody when it was made, by whom, or with what', () => {
    const all = docxCopy(copyOf('Words.'), says)
      .map(({ text }) => text)
      .join('');
    expect(all).not.toMatch(/creator|lastModified|created|revision|cps-story|\d{4}-\d\d-\d\dT/i);
  });
});

describe('a page for the web', () => {
  it.each(ALL)('holds each line as it was written: %s', (_what, text) => {
    const page = htmlCopy(copyOf(text), says);
    const main = /<main>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
    const words = main
      .replace(/<h1[\s\S]*?<\/h1>\n/, '')
      .replace(/<\/p>\n<p [^>]*>/g, '\n\n')
      .replaceAll('<br>', '\n')
      .replace(/<[^>]*>/g, '')
      .trim()
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(words).toBe(text.trim());
  });

  it('can be read aloud, and needs nothing from anywhere', () => {
    const page = htmlCopy(copyOf('Words.', { beside: [{ asked: 'Why?', text: 'Because.' }] }), says);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<h1 dir="auto">The bus: &quot;a start&quot; &amp; &lt;more&gt;</h1>');
    expect(page).toContain(`<aside aria-label="${says.besideHeading}">`);
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(/);
  });

  it('names no language that is not known', () => {
    expect(htmlCopy(copyOf('Słowa.', { language: null }), says)).toContain('<html>\n');
  });
});

describe('a card for the web', () => {
  const sizes = (text: string): number => {
    const page = htmlCopy(copyOf(text, { look: 'card' }), says);
    return Number(/font:(\d+)pt/.exec(page)?.[1]);
  };

  it('has letters as large as one page lets them be, and never small ones', () => {
    const line = 'Then, one winter, I sat on a bench ...';
    expect(sizes(line)).toBe(26);
    expect(sizes(Array(24).fill(line).join('\n'))).toBeLessThan(26);
    expect(sizes(Array(200).fill(line).join('\n'))).toBe(14);
  });
});

describe('a plain copy', () => {
  it('is the words and nothing else', () => {
    expect(textCopy(copyOf('\nOne.\n\nTwo.\n'), says)).toBe('One.\n\nTwo.\n');
  });

  it('has private answers below, under words that say what they are', () => {
    const text = textCopy(copyOf('One.', { beside: [{ asked: 'Why?', text: 'Because.' }] }), says);
    expect(text).toMatch(/^One\.\n\n\nOnly for me: not part of the story\n-+\n\nWhy\?\nBecause\.\n$/);
  });
});

describe('marks that keep a finding', () => {
  it.each([
    ['One.\n\n<!-- cps-story keep directive: mine -->\nTwo.', 'One.\n\nTwo.'],
    ['One.\n\n<!-- cps-story keep directive: mine -->\n\nTwo.', 'One.\n\nTwo.'],
    ['<!-- cps-story keep directive -->\nOne.', 'One.'],
    ['You should go. <!-- cps-story keep directive: mine -->', 'You should go.'],
    ['You <!-- cps-story keep directive: mine --> should go.', 'You should go.'],
    ['One. <!-- call her first --> Two.', 'One. <!-- call her first --> Two.'],
    ['No marks.', 'No marks.'],
  ])('go, and what the teller wrote stays: %j', (text, without) => {
    expect(withoutKeeps(text)).toBe(without);
  });
});

describe('a review copy', () => {
  const blank = says.keptPrivate;
  it.each([
    ['Marek lived in Oak Street.', ['marek', 'Oak Street'], `${blank} lived in ${blank}.`],
    [
      "Marek's dog, and OAK\nSTREET.",
      ['marek', 'Oak Street'],
      /^\[kept private\].* dog, and \[kept private\]\.$/,
    ],
    ['See <!-- Marek --> `Marek` https://x.org/Marek', ['marek'], /^(?!.*Marek)/i],
    ['那天田中先生来了。', ['田中'], `那天${blank}先生来了。`],
    ['Nothing of the kind.', ['marek'], 'Nothing of the kind.'],
    ['Marek Oak met.', ['Marek Oak', 'Oak met'], `${blank}.`],
  ])('blanks private words in %j', (text, words, expected) => {
    const { text: blanked } = reviewCopy(copyOf(text), words, blank);
    if (typeof expected === 'string') expect(blanked).toBe(expected);
    else expect(blanked).toMatch(expected);
  });

  it('blanks the title too, and has no head and nothing beside the story', () => {
    const copy = copyOf('Words.', {
      title: 'Marek',
      head: '---\nkeep-private: Marek\n---\n',
      beside: [{ asked: 'A', text: 'B' }],
    });
    expect(reviewCopy(copy, ['Marek'], blank)).toMatchObject({ title: blank, head: '', beside: [] });
  });

  it('blanks lines of private answers, but not words that stand anywhere', () => {
    expect(privateLines(['yes', '2014', 'I owe my brother money. No.'])).toEqual(['I owe my brother money.']);
  });
});
