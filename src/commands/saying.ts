import { wrap } from '../core/text/wrap.ts';
import type { Style, World } from '../ports.ts';

/** Wider lines are hard to follow with the eye. */
const WIDEST = 76;

/** A sentence in lines that fit the window, set in by `indent`; in a pipe as it is, for programs that go by lines. */
export const say = (
  { screen }: Pick<World, 'screen'>,
  text: string,
  { style, indent = '' }: { readonly style?: Style; readonly indent?: string } = {},
): void => {
  const lines = screen.isTerminal ? wrap(text, Math.min(screen.width, WIDEST), indent) : `${indent}${text}`;
  const styled = (line: string): string => (style === undefined ? line : screen.style(style, line));
  screen.write(lines.split('\n').map(styled).join('\n'));
};
