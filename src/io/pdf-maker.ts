import type PDFDocument from 'pdfkit';
import { lackingLetters, type PdfBlock, type PdfPage } from '../core/export/pdf-letters.ts';
import type { PdfMaker } from '../ports.ts';

/** Points. */
const MARGIN = 72;
const SIZES: { readonly [kind in PdfBlock['kind']]: number } = { title: 20, heading: 14, text: 12 };
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
  return async (page, made) => {
    const document = new Document({
      font,
      size: 'A4',
      margin: MARGIN,
      tagged: true,
      pdfVersion: '1.7',
      ...(page.language === null ? {} : { lang: page.language }),
      displayTitle: true,
      info: { Title: page.title, CreationDate: new Date(made) },
    });
    const fontRead = document._font.font;
    const lacking = lackingLetters(page, (point) => fontRead.hasGlyphForCodePoint(point));
    return lacking.length > 0 ? { ok: false, lacking } : { ok: true, bytes: await written(document, page) };
  };
};

const written = (document: PDFDocument, page: PdfPage): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const pieces: Uint8Array[] = [];
    document.on('data', (bytes) => pieces.push(bytes));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    const whole = document.struct('Document');
    document.addStructure(whole);
    for (const [at, block] of page.blocks.entries()) {
      if (at === page.besideFrom) document.addPage();
      whole.add(document.struct(KINDS[block.kind], () => put(document, block)));
    }
    whole.end();
    document.end();
  });

const put = (document: PDFDocument, { kind, lines }: PdfBlock): void => {
  document.fontSize(SIZES[kind]);
  // pdfkit sets nothing for an empty line at the start, and the gap between two parts would be lost.
  const words = lines.join('\n');
  if (words.trim() !== '') document.text(words, { features: AS_WRITTEN, lineGap: SIZES[kind] / 4 });
  document.moveDown(0.8);
};
