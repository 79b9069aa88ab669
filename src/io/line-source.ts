import { platform } from 'node:os';
import { StringDecoder } from 'node:string_decoder';
import { withoutControls } from '../core/text/clean.ts';
import type { Leaving } from './leaving.ts';
import { createStillLine } from './still-line.ts';
import type { Timers } from './timers.ts';
import type { Typed, TypedSource } from './typed.ts';
import type { TypedLine } from './typed-line.ts';

export type LineStream = NodeJS.ReadableStream & { readonly isTTY?: boolean };

export type LineSourceParts = {
  readonly stdin: LineStream;
  readonly leaving: Leaving;
  readonly timers: Timers;
};

/** Bytes of the longest line that a terminal edits by itself, without its end: Linux, and macOS as reported by its users. */
const CUTS_AT = platform() === 'darwin' ? 1023 : 4095;

/**
 * Whole lines that stand in for keys: from a pipe, and from a terminal that cannot show what is typed without codes and so lets
 * the system do it.
 */
export class LineSource implements TypedSource {
  readonly mayPaste: boolean;
  readonly canEdit = false;
  readonly cutsAt: number;
  readonly #parts: LineSourceParts;
  readonly #decoder: StringDecoder = new StringDecoder('utf8');
  readonly #release: () => void;
  #open = '';
  #waiting: Typed[] = [];
  #handle: ((typed: Typed) => void) | null = null;
  #isGone = false;

  constructor(parts: LineSourceParts) {
    const { stdin, leaving } = parts;
    this.#parts = parts;
    this.mayPaste = stdin.isTTY === true;
    this.cutsAt = this.mayPaste ? CUTS_AT : 0;
    this.#release = leaving.onInterrupt(() => this.#arrive('c', true));
    stdin.on('data', this.#onData);
    stdin.on('end', this.#onEnd);
    stdin.on('error', this.#onTrouble);
    stdin.pause();
  }

  listen(handle: (typed: Typed) => void): () => void {
    this.#handle = handle;
    if (!this.#isGone) this.#parts.stdin.resume();
    queueMicrotask(() => this.#drain());
    return () => {
      this.#handle = null;
      if (!this.#isGone) this.#parts.stdin.pause();
    };
  }

  close(): void {
    const { stdin } = this.#parts;
    stdin.pause();
    stdin.off('data', this.#onData);
    stdin.off('end', this.#onEnd);
    stdin.off('error', this.#onTrouble);
    this.#release();
  }

  readonly #onData = (bytes: string | Buffer): void => {
    const lines = (this.#open + this.#decoder.write(Buffer.from(bytes))).split(/\r?\n/u);
    this.#open = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
    this.#drain();
  };

  readonly #onEnd = (): void => {
    const rest = this.#open + this.#decoder.end();
    this.#open = '';
    if (rest !== '') this.#line(rest);
    this.#isGone = true;
    this.#drain();
  };

  readonly #onTrouble = (): void => {
    this.#onEnd();
    if (this.mayPaste) this.#parts.leaving.hangUp();
  };

  #line(line: string): void {
    const at = this.#parts.timers.now();
    const text = withoutControls(line).replaceAll('\n', ' ');
    if (text !== '') this.#waiting.push({ kind: 'text', text, at });
    this.#arrive('return', false);
  }

  #arrive(name: string, ctrl: boolean): void {
    this.#waiting.push({ kind: 'key', name, ctrl, meta: false, shift: false, at: this.#parts.timers.now() });
    if (ctrl) this.#drain();
  }

  #drain(): void {
    while (this.#handle !== null) {
      const typed = this.#waiting.shift();
      if (typed === undefined) break;
      this.#handle(typed);
    }
    if (this.#isGone) this.#handle?.({ kind: 'gone' });
  }
}

/** The line of a `LineSource`: it is shown by the system, or by nobody. `echoes`: the system has shown it, with its end. */
export const createSilentLine = (echo: (text: string) => void, echoes: boolean): TypedLine =>
  createStillLine({
    echo,
    onInsert: () => {},
    onPress: (_key, text) => text,
    onEnd: (prompt) => {
      if (!echoes && prompt !== '') echo('\n');
    },
  });
