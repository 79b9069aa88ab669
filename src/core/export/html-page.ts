import { markupText } from './markup.ts';

/** Large enough to read from a table, dark on light or light on dark as the reader has it, and fit to print. */
export const PAGE_STYLE: string = `:root{color-scheme:light dark}
body{margin:2rem auto;padding:0 1rem;max-width:38rem;font:1.125rem/1.6 Georgia,'Noto Serif',serif}
h1,h2,h3{line-height:1.25}
p{white-space:pre-wrap;overflow-wrap:break-word}
code{overflow-wrap:anywhere}
aside{margin-top:3rem;padding:0 1rem;border:2px solid}
@media print{body{margin:0;max-width:none}aside{break-before:page}}`;

/** `title`: text; `language`: BCP 47, null when it is not known. */
export type PageHead = { readonly title: string; readonly language: string | null; readonly style?: string };

/** One page that needs nothing else: no script, no picture, no address that a browser would go to. `body`: markup. */
export const htmlPage = (
  { title, language, style = PAGE_STYLE }: PageHead,
  body: readonly string[],
): string =>
  [
    '<!doctype html>',
    `<html${language === null ? '' : ` lang="${markupText(language)}"`}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${markupText(title)}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
