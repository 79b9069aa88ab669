import type { KeyPress } from './typed.ts';
import type { TypedLine } from './typed-line.ts';

/** What a line that is never drawn again does in its own way. */
export type StillLineParts = {
  readonly echo: (text: string) => void;
  /** More letters have come, and stand in the line. */
  readonly onInsert: (more: string) => void;
  /** A key, and what stands in the line: what shall stand there now. */
  readonly onPress: (key: KeyPress, text: string) => string;
  /** The line has ended behind this prompt. */
  readonly onEnd: (prompt: string) => void;
};

/** A line that only grows, or loses its last letters: nothing that was written is ever written again, so it needs no codes. */
export const createStillLine = ({ echo, onInsert, onPress, onEnd }: StillLineParts): TypedLine => {
  let text = '';
  let prompt = '';
  return {
    get text() {
      return text;
    },
    canMove: false,
    begin: (shown, given) => {
      prompt = shown;
      text = given;
      echo(shown + given);
    },
    insert: (more) => {
      text += more;
      onInsert(more);
    },
    press: (key) => {
      text = onPress(key, text);
    },
    end: () => {
      const line = text;
      text = '';
      onEnd(prompt);
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
