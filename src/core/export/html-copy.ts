import { CARD_MARGIN, cardSize } from './card-look.ts';
import { htmlPage, PAGE_STYLE } from './html-page.ts';
import { markupText } from './markup.ts';
import { type Copy, type CopyWords, paragraphsOf } from './story-copy.ts';

/** As large on the screen as on paper. What belongs together is on one page. */
const cardStyle = (points: number): string => `:root{color-scheme:light dark}
body{margin:2rem auto;padding:0 1rem;max-width:${points * 2}rem;font:${points}pt/1.3 Verdana,'Noto Sans',sans-serif}
h1{margin:0;font-size:1.1em;line-height:1.25}
p{margin:0.8em 0;white-space:pre-wrap;overflow-wrap:break-word;break-inside:avoid}
@page{margin:${CARD_MARGIN}pt}
@media print{body{margin:0;padding:0;max-width:none}}`;

const styleOf = ({ look, title, text }: Copy): string =>
  look === 'card' ? cardStyle(cardSize([[title], ...paragraphsOf(text)])) : PAGE_STYLE;

export const htmlCopy = (copy: Copy, says: CopyWords): string => {
  const title = copy.title || says.noTitle;
  const heading = markupText(says.besideHeading);
  const beside = copy.beside.map(
    ({ asked, text }) => `<h3 dir="auto">${markupText(asked)}</h3>\n${paragraphs(text)}`,
  );
  return htmlPage({ title, language: copy.language, style: styleOf(copy) }, [
    '<main>',
    `<h1 dir="auto">${markupText(title)}</h1>`,
    paragraphs(copy.text),
    '</main>',
    ...(beside.length === 0
      ? []
      : [`<aside aria-label="${heading}">`, `<h2>${heading}</h2>`, ...beside, '</aside>']),
  ]);
};

/** `<br>` for the line ends of a poem, so that a reader without our style has them too. */
const paragraphs = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => `<p dir="auto">${lines.map(markupText).join('<br>')}</p>`)
    .join('\n');
