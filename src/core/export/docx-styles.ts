/**
 * How a Word file of ours looks: large type, wide lines, space between paragraphs. Word and LibreOffice know the names of the styles.
 * `points`: the size of the words.
 */
export const docxStyles = (language: string | null, points: number): string => {
  const tongue = language === null ? '' : `<w:lang w:val="${language.replace(/[^A-Za-z0-9-]/g, '')}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>${tongue}</w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    style('Title', 'Title', Math.max(20, points), ''),
    style('Heading1', 'heading 1', 16, '<w:pageBreakBefore/><w:outlineLvl w:val="0"/>'),
    style('Heading2', 'heading 2', 13, '<w:keepNext/><w:outlineLvl w:val="1"/>'),
    '</w:styles>',
  ].join('');
};

const halfPoints = (points: number): number => points * 2;

const style = (id: string, name: string, points: number, paragraph: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr><w:b/><w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/></w:rPr></w:style>`;
