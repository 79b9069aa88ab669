import type { Instant } from '../interview/answer.ts';
import { type Copy, type CopyWords, paragraphsOf } from './story-copy.ts';

/** What is set on the pages of a PDF, in order. `lines`: as they were written, without a line end. */
export type PdfBlock = { readonly kind: 'title' | 'heading' | 'text'; readonly lines: readonly string[] };
export type PdfPage = {
  readonly title: string;
  readonly language: string | null;
  readonly blocks: readonly PdfBlock[];
  /** Where the private answers begin, on a page of their own; null when there are none. */
  readonly besideFrom: number | null;
  readonly look: Copy['look'];
};

/**
 * Sets pages with a font that comes along. With signs that the font cannot draw there is no PDF, and they are named: one that looks whole and
 * is not would be handed on. Same page and instant, same bytes.
 */
export type PdfMaker = (
  page: PdfPage,
  made: Instant,
) => Promise<
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly lacking: readonly string[] }
>;

export const pdfPage = (copy: Copy, says: CopyWords): PdfPage => {
  const title = drawn(copy.title || says.noTitle);
  const story = textBlocks(copy.text);
  const beside = copy.beside.flatMap(({ asked, text }): readonly PdfBlock[] => [
    { kind: 'heading', lines: [drawn(asked.replace(/\s+/g, ' '))] },
    ...textBlocks(text),
  ]);
  const heading: PdfBlock = { kind: 'heading', lines: [drawn(says.besideHeading)] };
  return {
    title,
    language: copy.language,
    blocks: [
      { kind: 'title', lines: [title] },
      ...story,
      ...(beside.length === 0 ? [] : [heading, ...beside]),
    ],
    besideFrom: beside.length === 0 ? null : story.length + 1,
    look: copy.look,
  };
};

const textBlocks = (text: string): readonly PdfBlock[] =>
  paragraphsOf(text).map((lines) => ({ kind: 'text', lines: lines.map(drawn) }));

/** Nothing that has no shape; a letter and its accent as one sign, which is how the font has them. */
const drawn = (text: string): string => text.replaceAll('\t', '    ').replace(SHAPELESS, '').normalize('NFC');

const SHAPELESS = /\p{Cc}|\p{Cf}|[\ufe00-\ufe0f]/gu;

/** Scripts that are set one sign after another, left to right; others need a shaping that is not done here. */
const PLAIN_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u;

/** The signs that the font cannot draw, each once, in the order of the text. With one of them, a PDF would not hold the whole story. */
export const lackingLetters = (page: PdfPage, inFont: (point: number) => boolean): readonly string[] => {
  const signs = page.blocks.flatMap(({ lines }) => lines.flatMap((line) => [...line]));
  return [...new Set(signs)].filter((sign) => !PLAIN_SCRIPTS.test(sign) || !inFont(sign.codePointAt(0) ?? 0));
};
