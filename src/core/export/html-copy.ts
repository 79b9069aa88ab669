import { CARD_MARGIN, cardSize } from './card-look.ts';
import { markupText } from './markup.ts';
import { type Copy, type CopyWords, paragraphsOf } from './story-copy.ts';

/** Large enough to read from a table, dark on light or light on dark as the reader has it, and fit to print. */
const STYLE = `:root{color-scheme:light dark}
body{margin:2rem auto;padding:0 1rem;max-width:38rem;font:1.125rem/1.6 Georgia,'Noto Serif',serif}
h1,h2,h3{line-height:1.25}
p{white-space:pre-wrap;overflow-wrap:break-word}
aside{margin-top:3rem;padding:0 1rem;border:2px solid}
@media print{body{margin:0;max-width:none}aside{break-before:page}}`;

/** As large on the screen as on paper. What belongs together is on one page. */
const cardStyle = (points: number): string => `:root{color-scheme:light dark}
body{margin:2rem auto;padding:0 1rem;max-width:${points * 2}rem;font:${points}pt/1.3 Verdana,'Noto Sans',sans-serif}
h1{margin:0;font-size:1.1em;line-height:1.25}
p{margin:0.8em 0;white-space:pre-wrap;overflow-wrap:break-word;break-inside:avoid}
@page{margin:${CARD_MARGIN}pt}
@media print{body{margin:0;padding:0;max-width:none}}`;

const styleOf = ({ look, title, text }: Copy): string =>
  look === 'card' ? cardStyle(cardSize([[title], ...paragraphsOf(text)])) : STYLE;

/** One page that needs nothing else: no script, no picture, no address that a browser would go to. */
export const htmlCopy = (copy: Copy, says: CopyWords): string => {
  const title = markupText(copy.title || says.noTitle);
  const beside = copy.beside.map(
    ({ asked, text }) => `<h3 dir="auto">${markupText(asked)}</h3>\n${paragraphs(text)}`,
  );
  return [
    '<!doctype html>',
    `<html${copy.language === null ? '' : ` lang="${markupText(copy.language)}"`}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    `<style>\n${styleOf(copy)}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 dir="auto">${title}</h1>`,
    paragraphs(copy.text),
    '</main>',
    ...(beside.length === 0
      ? []
      : [
          `<aside aria-label="${markupText(says.besideHeading)}">`,
          `<h2>${markupText(says.besideHeading)}</h2>`,
          ...beside,
          '</aside>',
        ]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

/** `<br>` for the line ends of a poem, so that a reader without our style has them too. */
const paragraphs = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => `<p dir="auto">${lines.map(markupText).join('<br>')}</p>`)
    .join('\n');
