import { EventEmitter } from 'node:events';
import type { OutStream } from '../../src/io/terminal-screen.ts';

/** An output stream that keeps what it gets, and can be made to refuse. */
export type KeptStream = OutStream & {
  readonly text: () => string;
  /** What a stream does when nobody reads it any more. */
  readonly breakWith: (code: string) => void;
};

export const keptStream = (
  look: { readonly isTTY?: boolean; readonly columns?: number } = {},
): KeptStream => {
  const events = new EventEmitter();
  let text = '';
  return {
    ...look,
    write: (more) => {
      text += more;
      return true;
    },
    on: (event, listener) => events.on(event, listener),
    text: () => text,
    breakWith: (code) => {
      events.emit('error', Object.assign(new Error(code), { code }));
    },
  };
};
