import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/core/import/docx-file.ts';
import { writeZip } from '../../../src/core/zip/write-zip.ts';
import { loadXmlReader } from '../../../src/io/xml-reader.ts';
import { zipper } from '../../../src/io/zipper.ts';
import { bytesOf } from '../../support/carrying.ts';

const readXml = await loadXmlReader();
const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const relationsTo = (place: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${place}"/></Relationships>`;

const wordFile = (document: string | Uint8Array, place = 'word/document.xml'): Uint8Array =>
  writeZip(
    [
      { path: '_rels/.rels', bytes: bytesOf(relationsTo(place)) },
      {
        path: place.replace(/^\//, ''),
        bytes: typeof document === 'string' ? bytesOf(document) : document,
      },
    ],
    zipper,
  );
const withBody = (body: string): string => `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`;
const read = (bytes: Uint8Array): ReturnType<typeof readDocx> => readDocx(bytes, zipper, readXml);
const said = (body: string): unknown => {
  const found = read(wordFile(withBody(body)));
  if (found.kind !== 'read') return found.kind;
  const { text, title, leftOut, changed } = found.docx;
  return { text, ...(title === null ? {} : { title }), told: [...leftOut, ...changed] };
};
const p = (words: string, about = ''): string => `<w:p>${about}<w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('a Word file', () => {
  it.each([
    ['paragraphs', p('One.') + p('Two.'), { text: 'One.\n\nTwo.\n', told: [] }],
    [
      'room made with empty paragraphs',
      p('One.') + p('') + p(' ') + p('Two.'),
      { text: 'One.\n\nTwo.\n', told: [] },
    ],
    [
      'line ends and tabs, but not the places where tabs stop',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>One</w:t><w:br/><w:tab/><w:t>two</w:t></w:r></w:p>',
      { text: 'One\n\ttwo\n', told: [] },
    ],
    [
      'words cut in pieces',
      '<w:p><w:r><w:t>Be</w:t></w:r><w:proofErr/><w:hyperlink><w:r><w:t xml:space="preserve">fore </w:t></w:r></w:hyperlink><w:r><w:t>noon&amp;</w:t></w:r></w:p>',
      { text: 'Before noon&\n', told: [] },
    ],
    [
      'a list',
      p('A', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
        p('B', '<w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>') +
        p('C'),
      { text: '- A\n- B\n\nC\n', told: [] },
    ],
    [
      'a title',
      p('The bus stop', '<w:pPr><w:pStyle w:val="Title"/></w:pPr>') + p('I slept.'),
      {
        text: 'I slept.\n',
        title: 'The bus stop',
        told: [],
      },
    ],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${p('One')}</w:tc><w:tc>${p('Two')}</w:tc></w:tr></w:tbl>`,
      {
        text: 'One\n\nTwo\n',
        told: ['tables'],
      },
    ],
    [
      'tracked changes',
      '<w:p><w:r><w:t>I </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>always </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>did.</w:t></w:r></w:p>',
      { text: 'I always did.\n', told: ['deleted', 'tracked'] },
    ],
    [
      'comments, footnotes, pictures, page heads and picture fonts',
      `<w:p><w:r><w:t>One.</w:t><w:commentReference w:id="1"/><w:footnoteReference w:id="1"/><w:drawing><a:blip/></w:drawing><w:sym w:char="F04A"/></w:r></w:p><w:sectPr><w:headerReference/></w:sectPr>`,
      { text: 'One.\n', told: ['comments', 'footnotes', 'pictures', 'signs', 'page-heads'] },
    ],
    [
      'a box, which stands in the file twice',
      `<w:p><w:r><w:t>Outer.</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>${p('Inner.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Inner.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      { text: 'Inner.\n\nOuter.\n', told: ['boxes'] },
    ],
    [
      'a formula',
      '<w:p><w:r><w:t>It is </w:t></w:r><m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath></w:p>',
      {
        text: 'It is 1+1\n',
        told: [],
      },
    ],
    ['nothing', '', { text: '', told: [] }],
  ])('with %s', (_what, body, expected) => {
    expect(said(body)).toEqual(expected);
  });

  it('may have its words in another part, and in UTF-16', () => {
    const wide = Uint8Array.from(Buffer.from(`\ufeff${withBody(p('Chleb.'))}`, 'utf16le'));
    expect(read(wordFile(wide, '/word/document2.xml'))).toMatchObject({
      kind: 'read',
      docx: { text: 'Chleb.\n' },
    });
  });
});

describe('a Word file that means no good', () => {
  it.each([
    ['entities', `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>${withBody(p('&a;'))}`],
    ['entities in entities', `<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${withBody(p('&b;'))}`],
    ['an entity that nobody told', withBody(p('&nobody;'))],
    ['things a thousand deep', withBody('<w:p>'.repeat(1000) + '</w:p>'.repeat(1000))],
    ['XML that is none', withBody('<w:p>')],
    ['something else than XML', 'Just words.'],
  ])('with %s is harmed, and gives nothing', (_what, document) => {
    expect(read(wordFile(document))).toEqual({ kind: 'harmed' });
  });

  it('that unpacks to more than any story is too large, and is not unpacked', () => {
    expect(read(wordFile(new Uint8Array(40_000_000)))).toEqual({ kind: 'too-large' });
  });

  it('is none when it is an archive of other things, or no archive', () => {
    expect(read(writeZip([{ path: '_rels/.rels', bytes: bytesOf(relationsTo('x.xml')) }], zipper))).toEqual({
      kind: 'no-docx',
    });
    expect(read(writeZip([{ path: 'photo.jpg', bytes: bytesOf('x') }], zipper))).toEqual({ kind: 'no-docx' });
    expect(read(bytesOf('PK\u0003\u0004 and no more'))).toEqual({ kind: 'harmed' });
  });

  it('is read in time that grows with its size, not faster', () => {
    const many = withBody(p('Word. ').repeat(40_000));
    const found = read(wordFile(many));
    expect(found.kind === 'read' && found.docx.text.length).toBe(40_000 * 8 - 2);
  });
});
