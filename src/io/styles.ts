import { Chalk, type ChalkInstance } from 'chalk';
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

// Sixteen basic colours, so that the teller's theme decides; no red, and nothing dim: all of it is there to be read.
const painters = (
  chalk: ChalkInstance,
): { readonly [style in Style]: ((text: string) => string) | null } => ({
  question: chalk.bold,
  command: chalk.cyan,
  saved: chalk.green,
  thought: chalk.yellow,
  title: chalk.bold,
  quote: chalk.italic,
  place: null,
  quiet: null,
});

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

/** `draw` gives whole numbers from 0 to below its argument. */
export const createStylist = (colour: boolean, draw: (below: number) => number): Stylist => {
  const key = Array.from({ length: KEY_LENGTH }, () => mark(16 + draw(16))).join('');
  const brushes = painters(new Chalk({ level: colour ? 1 : 0 }));
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
              const brush = brushes[style];
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
