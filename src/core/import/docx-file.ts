import { decodeText } from '../text/decode-text.ts';
import { readZip, type ZipCaps } from '../zip/read-zip.ts';
import type { Zipper } from '../zip/zip-bytes.ts';
import { type DocxText, docxReading } from './docx-text.ts';
import type { ReadXml } from './xml-sight.ts';

export type ReadDocx =
  | { readonly kind: 'read'; readonly docx: DocxText }
  /** A zip, and no Word file: OpenDocument, Pages, an archive of pictures. */
  | { readonly kind: 'no-docx' }
  | { readonly kind: 'harmed' }
  | { readonly kind: 'too-large' };

/** A long book with every word marked up takes less. Pictures do not count: they are not unpacked. */
const CAPS: ZipCaps = { files: 10_000, fileBytes: 32_000_000, allBytes: 33_000_000 };

const RELATIONS = '_rels/.rels';
const USUAL_PLACE = 'word/document.xml';

/** A Word file that anybody may have made: only two of its parts are unpacked, and nothing in it leads outside. */
export const readDocx = (bytes: Uint8Array, zipper: Zipper, readXml: ReadXml): ReadDocx => {
  const relations = partOf(bytes, RELATIONS, zipper);
  if (typeof relations === 'object') return relations;
  const document = partOf(bytes, placeIn(relations, readXml), zipper);
  if (typeof document === 'object') return document;
  const reading = docxReading();
  return readXml(document, reading.sight) ? { kind: 'read', docx: reading.done() } : { kind: 'harmed' };
};

const partOf = (
  bytes: Uint8Array,
  part: string,
  zipper: Zipper,
): string | { readonly kind: 'no-docx' | 'harmed' | 'too-large' } => {
  const zip = readZip(bytes, CAPS, zipper, (path) => path === part);
  if (zip.kind !== 'read') return { kind: zip.kind === 'too-large' ? 'too-large' : 'harmed' };
  const [entry] = zip.entries;
  if (entry === undefined) return { kind: zip.whole ? 'no-docx' : 'harmed' };
  return (entry.bytes && decodeText(entry.bytes)?.text) ?? { kind: 'harmed' };
};

/** Most programs put the words in one place; some that run in a browser do not. */
const placeIn = (relations: string, readXml: ReadXml): string => {
  let place = USUAL_PLACE;
  readXml(relations, {
    opened: (name, attributes) => {
      const leads = name === 'Relationship' && /\/officeDocument$/.test(attributes.get('Type') ?? '');
      if (leads) place = (attributes.get('Target') ?? USUAL_PLACE).replace(/^\//, '');
    },
    closed: () => {},
    text: () => {},
  });
  return place;
};
