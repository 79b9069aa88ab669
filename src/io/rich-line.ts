import { createInterface, type Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { withoutControls } from '../core/text/clean.ts';
import { letters } from '../core/text/width.ts';
import type { KeyPress } from './typed.ts';
import type { TypedLine } from './typed-line.ts';

// Keys that readline may act on. Those that clear the screen, complete, send signals or end the input stay with us.
const PLAIN_KEYS = new Set(['left', 'right', 'home', 'end', 'delete']);
const CTRL_KEYS = new Set([
  'a',
  'b',
  'd',
  'e',
  'f',
  'k',
  'u',
  'w',
  'y',
  'left',
  'right',
  'delete',
  'backspace',
]);
const META_KEYS = new Set(['b', 'd', 'f', 'y', 'left', 'right', 'delete', 'backspace']);

const isEditing = ({ name, ctrl, meta }: KeyPress): boolean => {
  if (ctrl) return CTRL_KEYS.has(name);
  return meta ? META_KEYS.has(name) : PLAIN_KEYS.has(name);
};

/** readline takes away one code point; a letter may be made of several. */
const eraseLetter = (editor: Interface): void => {
  const last = letters(editor.line.slice(0, editor.cursor)).at(-1) ?? '';
  for (const _ of last) editor.write(null, { name: 'backspace' });
};

/**
 * The line of the rich form, edited by readline: arrows, word jumps, cut and paste inside the line. readline hears nothing by
 * itself (its input is a stream that never speaks); it is told key by key what to do.
 */
export const createRichLine = (stdout: NodeJS.WriteStream): TypedLine => {
  const silence = new PassThrough();
  const editor: Interface = createInterface({
    input: silence,
    output: stdout,
    terminal: true,
    historySize: 0,
  });

  const begin = (prompt: string, text: string): void => {
    editor.setPrompt(prompt);
    editor.prompt();
    // readline shows what it is given as it is; words from a disk have not been through a keyboard.
    if (text !== '') editor.write(withoutControls(text));
  };
  const end = (): string => {
    const { line } = editor;
    editor.write(null, { name: 'return' });
    return line;
  };
  return {
    get text() {
      return editor.line;
    },
    canMove: true,
    begin,
    insert: (text) => editor.write(text),
    press: (key) => {
      if (key.name === 'backspace' && !key.ctrl && !key.meta) eraseLetter(editor);
      else if (isEditing(key)) editor.write(null, key);
    },
    cutTail: () => {
      const tail = editor.line.slice(editor.cursor);
      if (tail !== '') editor.write(null, { ctrl: true, name: 'k' });
      return tail;
    },
    end,
    aside: (say) => {
      const text = end();
      say();
      begin(editor.getPrompt(), text);
    },
    close: () => {
      editor.close();
      silence.destroy();
    },
  };
};
