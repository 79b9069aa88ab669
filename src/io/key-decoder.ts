import { withoutControls } from '../core/text/clean.ts';
import type { Typed } from './typed.ts';

/** A key as `node:readline` tells it. */
export type RawKey = {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
  readonly sequence?: string | undefined;
};

/** Two line ends this close are one: CR and LF of a text from Windows. Milliseconds; a finger is slower. */
const PAIR = 20;

/**
 * Turns single keys into what was meant: letters that came together are one text, and what stands between the marks of a paste
 * is one paste, whatever keys it looks like.
 */
export class KeyDecoder {
  readonly #give: (typed: Typed) => void;
  #letters = '';
  #lettersAt = 0;
  #paste: string | null = null;
  #returnAt = Number.NEGATIVE_INFINITY;

  constructor(give: (typed: Typed) => void) {
    this.#give = give;
  }

  get isPasting(): boolean {
    return this.#paste !== null;
  }

  key(text: string | undefined, key: RawKey, at: number): void {
    if (key.name === 'paste-start') {
      this.flush();
      this.#paste = '';
      return;
    }
    if (key.name === 'paste-end') {
      this.endPaste(at);
      return;
    }
    if (this.#paste !== null) {
      this.#paste += key.sequence ?? text ?? '';
      return;
    }
    this.#plainKey(text, key, at);
  }

  /** Ends a paste whose end mark did not come. */
  endPaste(at: number): void {
    const pasted = this.#paste;
    this.#paste = null;
    if (pasted) this.#give({ kind: 'paste', text: withoutControls(pasted), at });
  }

  /** Hands on the letters that were gathered; called when no more came at once. */
  flush(): void {
    const text = this.#letters;
    this.#letters = '';
    if (text !== '') this.#give({ kind: 'text', text, at: this.#lettersAt });
  }

  #plainKey(text: string | undefined, key: RawKey, at: number): void {
    const { name = '', ctrl = false, meta = false, shift = false } = key;
    const letters =
      ctrl || meta || name === 'return' || name === 'enter'
        ? ''
        : withoutControls(text ?? '').replaceAll('\n', ' ');
    if (letters !== '') {
      this.#letters += letters;
      this.#lettersAt = at;
      return;
    }
    this.flush();
    if (name === 'enter' && at - this.#returnAt < PAIR) {
      this.#returnAt = Number.NEGATIVE_INFINITY;
      return;
    }
    this.#returnAt = name === 'return' ? at : Number.NEGATIVE_INFINITY;
    if (name !== '')
      this.#give({ kind: 'key', name: name === 'enter' ? 'return' : name, ctrl, meta, shift, at });
  }
}
