import type { Painted, PaintedRow } from '../support/terminal.ts';

export type Picture = {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly PaintedRow[];
};

/** In pixels. A letter is as wide as `textLength` makes it, so that any font of even width will do. */
const LETTER = 8.4;
const LINE = 20;
const MARGIN = 16;
const COLUMNS = 80;

/** Of the sixteen colours, those our styles use: number, on a light ground, on a dark one. Contrast is 4.5 or better. */
const COLOURS: readonly (readonly [number: number, light: string, dark: string])[] = [
  [2, '#116329', '#56d364'],
  [3, '#7d4e00', '#e3b341'],
  [6, '#1b6b80', '#56d4dd'],
];

const STYLE = [
  'text{font:14px ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;white-space:pre;fill:#1f2328}',
  '.ground{fill:#ffffff;stroke:#d1d9e0}.bold{font-weight:bold}',
  ...COLOURS.map(([number, light]) => `.c${number}{fill:${light}}`),
  '@media (prefers-color-scheme:dark){text{fill:#f0f6fc}.ground{fill:#0d1117;stroke:#3d444d}',
  ...COLOURS.map(([number, , dark]) => `.c${number}{fill:${dark}}`),
  '}',
].join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const number = (pixels: number): string => String(Math.round(pixels * 10) / 10);

/** Without the blanks at its end. */
const trimmed = (row: PaintedRow): PaintedRow => {
  const last = row.at(-1);
  if (last === undefined || last.text.trimEnd() === last.text) return row;
  const text = last.text.trimEnd();
  return text === '' ? trimmed(row.slice(0, -1)) : [...row.slice(0, -1), { ...last, text }];
};

const stretch = ({ text, colour, bold }: Painted, column: number): string => {
  if (text.trim() === '') return '';
  const classes = [...(colour === null ? [] : [`c${colour}`]), ...(bold ? ['bold'] : [])].join(' ');
  const named = classes === '' ? '' : ` class="${classes}"`;
  return `<tspan x="${number(MARGIN + column * LETTER)}" textLength="${number(text.length * LETTER)}"${named}>${escaped(text)}</tspan>`;
};

const rowAt = (row: PaintedRow, place: number): string => {
  let column = 0;
  const stretches = trimmed(row).map((each) => {
    const from = column;
    column += each.text.length;
    return stretch(each, from);
  });
  const inside = stretches.join('');
  return inside === '' ? '' : `<text y="${number(MARGIN + (place + 0.75) * LINE)}">${inside}</text>\n`;
};

/** A screen as a picture in which text is text, readable on a light ground and on a dark one. Rows hold narrow letters only. */
export const drawSvg = ({ title, description, rows }: Picture): string => {
  const width = number(COLUMNS * LETTER + 2 * MARGIN);
  const height = number(rows.length * LINE + 2 * MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">\n`,
    `<title id="title">${escaped(title)}</title>\n<desc id="desc">${escaped(description)}</desc>\n<style>${STYLE}</style>\n`,
    `<rect class="ground" x="0.5" y="0.5" width="${number(Number(width) - 1)}" height="${number(Number(height) - 1)}" rx="6"/>\n`,
    ...rows.map(rowAt),
    '</svg>\n',
  ].join('');
};

/** The same as text alone. */
export const textOf = ({ rows }: Picture): string =>
  `${rows
    .map((row) =>
      row
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n')}\n`;
