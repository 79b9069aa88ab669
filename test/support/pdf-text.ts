import { inflateSync } from 'node:zlib';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const streamsOf = (pdf: Uint8Array): readonly string[] =>
  [...latin(pdf).matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, content = '']) => {
    try {
      return [latin(inflateSync(Buffer.from(content, 'latin1')))];
    } catch {
      return [];
    }
  });

const hexText = (hex: string): string =>
  Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');

/** Which glyph stands for which letters, from the map that lets a reader copy words out. */
const lettersOf = (map: string): ReadonlyMap<number, string> => {
  const letters = new Map<number, string>();
  for (const [, first = '', , list = ''] of map.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    const codes = [...list.matchAll(/<([0-9a-f\s]*)>/gi)];
    for (const [at, [, code = '']] of codes.entries())
      letters.set(Number.parseInt(first, 16) + at, hexText(code));
  }
  return letters;
};

/**
 * The words of a PDF as pdfkit writes one with one font, a line each: enough to see that each letter went in and can be copied out. What other
 * programs make of it is tried in test/interop.
 */
export const pdfText = (pdf: Uint8Array): string => {
  const streams = streamsOf(pdf);
  const letters = lettersOf(streams.find((stream) => stream.includes('beginbfrange')) ?? '');
  const pages = streams.filter((stream) => /\bBT\b/.test(stream));
  const lines = pages.flatMap((page) =>
    [...page.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, shown = '']) =>
      [...shown.matchAll(/<([0-9a-f]+)>/gi)]
        .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
        .map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? '\ufffd')
        .join(''),
    ),
  );
  return lines.join('\n');
};

/** All but blanks and line ends: a page has its own, where a line has no more room. */
export const lettersIn = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
