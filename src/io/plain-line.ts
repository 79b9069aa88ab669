import { letters, letterWidth } from '../core/text/width.ts';
import type { TerminalScreen } from './terminal-screen.ts';
import type { KeyPress } from './typed.ts';
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
  let text = '';
  let prompt = '';
  const eraseLetter = (): void => {
    const all = letters(text);
    const last = all.at(-1);
    if (last === undefined) return;
    text = all.slice(0, -1).join('');
    screen.data(ERASE.repeat(letterWidth(last)));
  };
  const eraseLine = (): void => {
    if (text === '') return;
    text = '';
    echo(`\n${lineGone}\n`);
  };
  return {
    get text() {
      return text;
    },
    canTakeBack: false,
    begin: (shown, given) => {
      prompt = shown;
      text = given;
      echo(shown + given);
    },
    insert: (more) => {
      text += more;
      echo(more);
    },
    press: ({ name, ctrl, meta }: KeyPress) => {
      if (name === 'backspace' && !ctrl && !meta) eraseLetter();
      else if (name === 'u' && ctrl) eraseLine();
    },
    end: () => {
      const line = text;
      text = '';
      echo('\n');
      return line;
    },
    cutTail: () => '',
    aside: (say) => {
      echo('\n');
      say();
      echo(prompt);
    },
    close: () => {},
  };
};
