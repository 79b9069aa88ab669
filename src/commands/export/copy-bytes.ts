import { Trouble } from '../../core/errors.ts';
import type { CopyFormat } from '../../core/export/copy-format.ts';
import { docxCopy } from '../../core/export/docx-copy.ts';
import { htmlCopy } from '../../core/export/html-copy.ts';
import { markdownCopy } from '../../core/export/markdown-copy.ts';
import { type PdfPage, pdfPage } from '../../core/export/pdf-letters.ts';
import type { Copy } from '../../core/export/story-copy.ts';
import { textCopy } from '../../core/export/text-copy.ts';
import { writeZip } from '../../core/zip/write-zip.ts';
import type { World } from '../../ports.ts';
import { toBytes } from '../../store/encoding.ts';

type MakingWorld = Pick<World, 'clock' | 'pdf' | 'words' | 'zipper'>;

/** The content of a file: text, or bytes where the format is none. `pages`: 1 where the reader's own program makes them. */
export type CopyContent = { readonly content: string | Uint8Array; readonly pages: number };

/** A copy as the content of a file. */
export const copyContent = async (
  copy: Copy,
  format: CopyFormat,
  world: MakingWorld,
): Promise<CopyContent> => {
  const says = world.words.export;
  switch (format) {
    case 'markdown':
      return onePage(markdownCopy(copy, says));
    case 'text':
      return onePage(textCopy(copy, says));
    case 'html':
      return onePage(htmlCopy(copy, says));
    case 'docx': {
      const parts = docxCopy(copy, says).map(({ path, text }) => ({ path, bytes: toBytes(text) }));
      return onePage(writeZip(parts, await world.zipper()));
    }
    case 'pdf':
      return pdfBytes(pdfPage(copy, says), world);
  }
};

const onePage = (content: CopyContent['content']): CopyContent => ({ content, pages: 1 });

/** More names than these help nobody. */
const MOST_NAMED = 8;

/** A Trouble names what the font cannot show: then there is no PDF. */
export const pdfBytes = async (
  page: PdfPage,
  { clock, pdf, words }: Pick<World, 'clock' | 'pdf' | 'words'>,
  hint: string = words.export.lackingHint,
): Promise<CopyContent & { readonly content: Uint8Array }> => {
  const says = words.export;
  const make = await pdf();
  const made = await make(page, clock.now());
  if (made.ok) return { content: made.bytes, pages: made.pages };
  const named = made.lacking.slice(0, MOST_NAMED).map((sign) => says.nameOf(sign, pointName(sign)));
  const more = made.lacking.length - named.length;
  const signs = [...named, ...(more > 0 ? [says.andMore(more)] : [])].join(', ');
  throw new Trouble('unreadable', says.lacking(signs), hint);
};

const pointName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
