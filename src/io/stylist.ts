import { clean, FIRST_INNER_MARK } from '../core/text/clean.ts';
import type { Style } from '../ports.ts';

/**
 * A style is written into a text as a row of characters that Unicode reserves for use inside a program: a key that is drawn
 * anew in each run, then the name of the style. `clean` takes all others of these characters away, so text from outside can
 * neither forge a style nor end one. Only here do they become codes of the terminal.
 */
const STYLES: readonly Style[] = [
  'question',
  'command',
  'saved',
  'thought',
  'title',
  'quote',
  'place',
  'quiet',
];
const KEY_LENGTH = 6;
const END = 15;

const mark = (value: number): string => String.fromCodePoint(FIRST_INNER_MARK + value);

/** How each style is painted; null leaves it plain. */
export type Brushes = { readonly [style in Style]: ((text: string) => string) | null };

export type Stylist = {
  /** Marks a stretch with a style. The text is cleaned when it is painted, not before. */
  style(style: Style, text: string): string;
  /** Cleans a text with marks in it, and turns the marks into codes, or leaves them out where there is no colour. */
  paint(text: string): string;
};

const paintLines = (text: string, brush: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : brush(line)))
    .join('\n');

/** Where `brushes` gives null nothing is coloured. `draw` gives whole numbers from 0 to below its argument. */
export const createStylist = (brushes: () => Brushes | null, draw: (below: number) => number): Stylist => {
  const key = Array.from({ length: KEY_LENGTH }, () => mark(16 + draw(16))).join('');
  const boundary = new RegExp(`${key}([${mark(0)}-${mark(END)}])`, 'u');
  return {
    style: (style, text) => `${key}${mark(STYLES.indexOf(style))}${text}${key}${mark(END)}`,
    paint: (text) => {
      const open: Style[] = [];
      return text
        .split(boundary)
        .map((part, place) => {
          if (place % 2 === 0) {
            return open.reduce((painted, style) => {
              const brush = brushes()?.[style] ?? null;
              return brush === null ? painted : paintLines(painted, brush);
            }, clean(part));
          }
          const value = (part.codePointAt(0) ?? 0) - FIRST_INNER_MARK;
          const style = STYLES[value];
          if (value === END) open.pop();
          else if (style !== undefined) open.push(style);
          return '';
        })
        .join('');
    },
  };
};
