import type PDFDocument from 'pdfkit';
import { CARD_MARGIN, CARD_SIZES } from '../core/export/card-look.ts';
import { lackingLetters, type PdfBlock, type PdfPage } from '../core/export/pdf-letters.ts';
import type { Instant } from '../core/interview/answer.ts';
import type { PdfMaker } from '../ports.ts';

/** Points. */
type Look = { readonly margin: number; readonly sizes: { readonly [kind in PdfBlock['kind']]: number } };
const STORY: Look = { margin: 72, sizes: { title: 20, heading: 14, text: 12 } };
/** The name of a card is to be found, not to be read out; so it takes no more room than a line of it. */
const CARDS: readonly Look[] = CARD_SIZES.map((size) => ({
  margin: CARD_MARGIN,
  sizes: { title: size, heading: size, text: size },
}));
/** The names that PDF has for what a piece of text is; a screen reader goes by them. */
const KINDS: { readonly [kind in PdfBlock['kind']]: string } = { title: 'H1', heading: 'H2', text: 'P' };

/**
 * The font could put two signs together into one, or take one apart. Then what is read out of the PDF is not what was written into it:
 * "tốt đẹp" came back as "tốt đep". Each sign stays one glyph; a letter and its accent were made one before.
 */
const AS_WRITTEN = { ccmp: false, liga: false, clig: false, calt: false, rlig: false, locl: false };

/** Loads pdfkit, which takes half a second; `font` are the bytes of a TrueType font that comes along in each PDF, as far as it is used. */
export const loadPdfMaker = async (font: Uint8Array): Promise<PdfMaker> => {
  const { default: Document } = await import('pdfkit');
  const documentFor = (page: PdfPage, made: Instant, { margin }: Look): PDFDocument =>
    new Document({
      font,
      size: 'A4',
      margin,
      tagged: true,
      pdfVersion: '1.7',
      ...(page.language === null ? {} : { lang: page.language }),
      displayTitle: true,
      info: { Title: page.title, CreationDate: new Date(made) },
    });
  return async (page, made) => {
    let last: Written = { bytes: new Uint8Array(), pages: 0 };
    for (const look of page.look === 'card' ? CARDS : [STORY]) {
      const document = documentFor(page, made, look);
      const fontRead = document._font.font;
      const lacking = lackingLetters(page, (point) => fontRead.hasGlyphForCodePoint(point));
      if (lacking.length > 0) return { ok: false, lacking };
      last = await written(document, page, look);
      if (last.pages === 1) break;
    }
    return { ok: true, ...last };
  };
};

type Written = { readonly bytes: Uint8Array; readonly pages: number };

const written = (document: PDFDocument, page: PdfPage, look: Look): Promise<Written> =>
  new Promise((resolve) => {
    const pieces: Uint8Array[] = [];
    let pages = 1;
    document.on('pageAdded', () => {
      pages++;
    });
    document.on('data', (bytes) => pieces.push(bytes));
    document.on('end', () => resolve({ bytes: Buffer.concat(pieces), pages }));
    const whole = document.struct('Document');
    document.addStructure(whole);
    for (const [at, block] of page.blocks.entries()) {
      if (at === page.besideFrom) document.addPage();
      whole.add(document.struct(KINDS[block.kind], () => put(document, block, look)));
    }
    whole.end();
    document.end();
  });

const put = (document: PDFDocument, { kind, lines }: PdfBlock, { sizes }: Look): void => {
  const size = sizes[kind];
  document.fontSize(size);
  // pdfkit sets nothing for an empty line at the start, and the gap between two parts would be lost.
  const words = lines.join('\n');
  if (words.trim() !== '') document.text(words, { features: AS_WRITTEN, lineGap: size / 4 });
  document.moveDown(0.8);
};
