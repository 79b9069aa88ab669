import type { Reply } from '../core/interview/reply.ts';
import { letters } from '../core/text/width.ts';
import type { KeyPress, TypedSource } from './typed.ts';

export type HiddenParts = {
  readonly source: TypedSource;
  /** Shows what stands before the cursor, and ends the line. Never anything that was typed. */
  readonly echo: (text: string) => void;
  readonly prompt: string;
};

/**
 * One line that nobody sees: silent for the eye and for a listener, to the end. Nothing in it is a command, none of it is kept or handed
 * on when the teller leaves, and one Ctrl-C leaves, because there is nothing to save. Backspace takes a letter away, Ctrl-U all of them.
 */
export const readHidden = ({ source, echo, prompt }: HiddenParts): Promise<Reply> =>
  new Promise((resolve) => {
    let typed = '';
    const stop = source.listen((one) => {
      if (one.kind === 'text' || one.kind === 'paste') typed += one.text;
      const reply = one.kind === 'gone' ? LEFT : one.kind === 'key' ? replyTo(one, typed) : null;
      if (one.kind === 'key') typed = changed(one, typed);
      if (reply === null) return;
      stop();
      echo('\n');
      resolve(reply);
    });
    echo(prompt);
  });

const LEFT: Reply = { kind: 'paused', half: '', how: 'end-of-input' };

const replyTo = ({ name, ctrl }: KeyPress, typed: string): Reply | null => {
  if (name === 'return') return { kind: 'said', text: typed };
  if (ctrl && name === 'c') return { kind: 'paused', half: '', how: 'interrupt' };
  return ctrl && name === 'd' && typed === '' ? LEFT : null;
};

const changed = ({ name, ctrl }: KeyPress, typed: string): string => {
  if (ctrl && name === 'u') return '';
  return name === 'backspace' ? letters(typed).slice(0, -1).join('') : typed;
};
