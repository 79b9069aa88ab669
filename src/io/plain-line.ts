import { letters, letterWidth } from '../core/text/width.ts';
import { createStillLine } from './still-line.ts';
import type { TerminalScreen } from './terminal-screen.ts';
import type { TypedLine } from './typed-line.ts';

/** One cell back, a space over it, one cell back: a listener hears what goes, and nothing is drawn again. */
const ERASE = '\b \b';

/**
 * The line of the plain form: what is typed is sent back letter by letter, and Backspace takes one letter away. No codes, no
 * redrawing, and nothing that was written is ever written again.
 */
export const createPlainLine = (
  screen: Pick<TerminalScreen, 'prompt' | 'data'>,
  lineGone: string,
): TypedLine => {
  const echo = screen.prompt;
  const withoutLast = (text: string): string => {
    const all = letters(text);
    const last = all.at(-1);
    if (last === undefined) return text;
    screen.data(ERASE.repeat(letterWidth(last)));
    return all.slice(0, -1).join('');
  };
  const withoutAll = (text: string): string => {
    if (text !== '') echo(`\n${lineGone}\n`);
    return '';
  };
  return createStillLine({
    echo,
    onInsert: echo,
    onPress: ({ name, ctrl, meta }, text) => {
      if (name === 'backspace' && !ctrl && !meta) return withoutLast(text);
      return name === 'u' && ctrl ? withoutAll(text) : text;
    },
    onEnd: () => echo('\n'),
  });
};
