import { cardSize } from './card-look.ts';
import { docxStyles } from './docx-styles.ts';
import { markupText } from './markup.ts';
import { type Copy, type CopyWords, paragraphsOf } from './story-copy.ts';

/** A part of a .docx file: a Word file is a zip of these (ECMA-376, parts 1 and 2). */
export type DocxPart = { readonly path: string; readonly text: string };

/**
 * The least that makes a Word file: title, paragraphs, line breaks. No author, no dates, no count of minutes, no name of ours: Word files
 * often tell more than their words.
 */
export const docxCopy = (copy: Copy, says: CopyWords): readonly DocxPart[] => [
  { path: '[Content_Types].xml', text: CONTENT_TYPES },
  { path: '_rels/.rels', text: RELATIONS },
  { path: 'word/_rels/document.xml.rels', text: DOCUMENT_RELATIONS },
  { path: 'word/styles.xml', text: docxStyles(copy.language, pointsOf(copy)) },
  { path: 'word/document.xml', text: documentOf(copy, says) },
  { path: 'docProps/core.xml', text: propertiesOf(copy.title || says.noTitle) },
];

/** Word has wider margins and lines than a card of ours elsewhere. */
const pointsOf = ({ look, text }: Copy): number =>
  look === 'card' ? Math.max(14, cardSize(paragraphsOf(text)) - 4) : 12;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPC = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${OPC}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const RELATIONS = `${HEAD}<Relationships xmlns="${OPC}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${OPC}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${OPC}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const propertiesOf = (title: string): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${OPC}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${markupText(title)}</dc:title></cp:coreProperties>`;

const documentOf = (copy: Copy, says: CopyWords): string => {
  const beside = copy.beside.flatMap(({ asked, text }) => [
    paragraph([asked.replace(/\s+/g, ' ')], 'Heading2'),
    ...paragraphsOf(text).map((lines) => paragraph(lines, null)),
  ]);
  const body = [
    paragraph([copy.title || says.noTitle], 'Title'),
    ...paragraphsOf(copy.text).map((lines) => paragraph(lines, null)),
    ...(beside.length === 0 ? [] : [paragraph([says.besideHeading], 'Heading1'), ...beside]),
  ];
  return `${HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
};

/** The first letter that has a direction decides, as a browser does with `dir="auto"`. */
const FIRST_STRONG = /[\p{L}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const paragraph = (lines: readonly string[], style: string | null): string => {
  const turned = RIGHT_TO_LEFT.test(FIRST_STRONG.exec(lines.join('\n'))?.[0] ?? '');
  const about = `${style === null ? '' : `<w:pStyle w:val="${style}"/>`}${turned ? '<w:bidi/>' : ''}`;
  const run = turned ? '<w:rPr><w:rtl/></w:rPr>' : '';
  const content = lines.map(lineOf).join('<w:br/>');
  return `<w:p>${about === '' ? '' : `<w:pPr>${about}</w:pPr>`}<w:r>${run}${content}</w:r></w:p>`;
};

const lineOf = (line: string): string =>
  line
    .split('\t')
    .map((words) => (words === '' ? '' : `<w:t xml:space="preserve">${markupText(words)}</w:t>`))
    .join('<w:tab/>');
