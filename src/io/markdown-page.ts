import type { Token, Tokens } from 'marked';
import { clean } from '../core/text/clean.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Screen } from '../ports.ts';

/**
 * Draws a Markdown page of our own for the terminal. Never a story: Markdown turns "2019. That was the year." into "1.".
 *
 * All styles go through the screen's own marks, so no code of the terminal arises here and the screen stays the only place
 * that decides about colour. What marked-terminal does not do well is done here: bold in lists, links whose address can be
 * read, tables that can be listened to, and lines broken by visible width.
 */
export type PageLook = Pick<Screen, 'width' | 'style'>;

const TAB = 2;
// A private mark: this line is an example to be typed, and stays in one piece.
const WHOLE = '\ufdef';
const LEAD = /^( *)((?:[*-]|\d+\.) )?/u;

type MarkedTerminal = typeof import('marked-terminal');

const asIs = (text: string): string => text;

const brushes = ({ style }: PageLook): Parameters<MarkedTerminal['markedTerminal']>[0] => {
  const command = (text: string): string => style('command', text);
  const title = (text: string): string => style('title', text);
  return {
    firstHeading: title,
    heading: title,
    strong: title,
    em: (text) => style('quote', text),
    del: asIs,
    codespan: command,
    code: command,
    blockquote: asIs,
    html: asIs,
    hr: asIs,
    listitem: asIs,
    table: asIs,
    paragraph: asIs,
    link: asIs,
    href: asIs,
    emoji: false,
    showSectionPrefix: false,
    reflowText: false,
    tab: TAB,
  };
};

type Parser = { parseInline(tokens: Token[]): string };
type Inside = { readonly parser: Parser };

/** A row as a list item, each cell behind the name of its column: it can be heard, and needs no width. */
const row = (
  parser: Parser,
  header: readonly Tokens.TableCell[],
  cells: readonly Tokens.TableCell[],
): string => {
  const said = cells.map((cell, column) => {
    const text = parser.parseInline(cell.tokens);
    return column === 0 ? text : `${parser.parseInline(header[column]?.tokens ?? [])}: ${text}`;
  });
  return `${' '.repeat(TAB)}* ${said.join('; ')}`;
};

const ourOwn = (look: PageLook): { renderer: Record<string, unknown> } => ({
  renderer: {
    text(this: Inside, token: Tokens.Text | Tokens.Escape): string {
      if ('tokens' in token && token.tokens !== undefined) return this.parser.parseInline(token.tokens);
      return token.text.replaceAll('\n', ' ');
    },
    link(this: Inside, token: Tokens.Link): string {
      const text = this.parser.parseInline(token.tokens);
      return text === token.href ? text : `${text} (${token.href})`;
    },
    code(token: Tokens.Code): string {
      const lines = token.text
        .split('\n')
        .map((line) => `${WHOLE}${' '.repeat(TAB)}${look.style('command', line)}`);
      return `${lines.join('\n')}\n\n`;
    },
    hr: (): string => `${'-'.repeat(20)}\n\n`,
    table(this: Inside, token: Tokens.Table): string {
      return `${token.rows.map((cells) => row(this.parser, token.header, cells)).join('\n')}\n\n`;
    },
  },
});

const fold = (line: string, width: number): string => {
  if (line.startsWith(WHOLE)) return line;
  const [lead = '', indent = '', bullet = ''] = LEAD.exec(line) ?? [];
  return wrap(line.slice(lead.length), width, lead, indent + ' '.repeat(bullet.length));
};

export const drawPage = async (markdown: string, look: PageLook): Promise<string> => {
  const [{ Marked }, { markedTerminal }] = await Promise.all([import('marked'), import('marked-terminal')]);
  const marked = new Marked(markedTerminal(brushes(look)), ourOwn(look));
  const drawn = marked.parse(clean(markdown), { async: false });
  return drawn
    .trimEnd()
    .split('\n')
    .map((line) => fold(line, look.width))
    .join('\n');
};
