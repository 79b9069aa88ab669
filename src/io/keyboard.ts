import { emitKeypressEvents, type Interface } from 'node:readline';
import { KeyDecoder, type RawKey } from './key-decoder.ts';
import type { Leaving } from './leaving.ts';
import type { Timers } from './timers.ts';
import type { Typed, TypedSource } from './typed.ts';

/** What is needed of `process.stdin` when it is a terminal. */
export type KeyStream = NodeJS.ReadStream;

export type KeyboardParts = {
  readonly stdin: KeyStream;
  /** Asks the terminal to mark what is pasted, which takes codes; '' asks for nothing. */
  readonly ask: (codes: string) => void;
  readonly markPastes: boolean;
  readonly leaving: Leaving;
  readonly timers: Timers;
};

const MARK_PASTES = '\u001b[?2004h';
const PASTES_AS_KEYS = '\u001b[?2004l';
/** How long a lone Esc waits for the rest of an arrow key: long enough for a slow line, short enough to feel like a key. */
const ESCAPE_WAIT = 60;
/** A paste whose end mark got lost is over when nothing came for so long. Milliseconds. */
const PASTE_LOST = 1000;

// The listeners for single keys also turn off a shortcut of Node 20 that puts pasted text at the wrong place of a line; so this
// stands before any other reader. Node reads only this one member of what it types as an Interface.
const decodeKeys = (stdin: KeyStream): void =>
  emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_WAIT } as unknown as Interface);

/** Keys of a terminal, one by one, from the first question to the last: in between they wait, and are neither shown nor lost. */
export class Keyboard implements TypedSource {
  readonly mayPaste = true;
  readonly canEdit = true;
  readonly cutsAt = 0;
  readonly #parts: KeyboardParts;
  readonly #decoder: KeyDecoder;
  readonly #release: readonly (() => void)[];
  #waiting: Typed[] = [];
  #handle: ((typed: Typed) => void) | null = null;
  #watch: ((typed: Typed) => boolean) | null = null;
  #isGone = false;
  #isMarking = false;
  #flushing = false;
  #stopLost = (): void => {};

  constructor(parts: KeyboardParts) {
    this.#parts = parts;
    this.#decoder = new KeyDecoder((typed) => this.#arrive(typed));
    const { stdin, leaving } = parts;
    decodeKeys(stdin);
    stdin.on('keypress', this.#onKey);
    stdin.on('end', this.#onGone);
    stdin.on('error', this.#onGone);
    this.#release = [
      leaving.restoring(() => this.#giveBack()),
      leaving.onWake(() => this.#wake()),
      // Ctrl-C is a key here; this one came from somewhere else and means the same.
      leaving.onInterrupt(() => this.#arrive(this.#keyNamed('c'))),
    ];
    stdin.pause();
    // Before anything is shown: what a quick hand, or a paste, sends at the sight of a question would else be edited by the system,
    // which takes letters away and drops what is longer than one of its lines.
    this.#hold();
  }

  listen(handle: (typed: Typed) => void): () => void {
    this.#handle = handle;
    this.#take();
    queueMicrotask(() => this.#drain());
    return () => {
      this.#handle = null;
      this.#rest();
    };
  }

  /** Nothing that is typed is shown or read until somebody listens. */
  #hold(): void {
    if (!this.#isGone) this.#parts.stdin.setRawMode(true);
  }

  /** Lets another reader have the keys and only looks on. What `look` gives false for was not for that reader, and waits. */
  watch(look: (typed: Typed) => boolean): () => void {
    this.#watch = look;
    if (this.#isGone) queueMicrotask(() => this.#watch?.({ kind: 'gone' }));
    return () => {
      this.#watch = null;
      this.#parts.stdin.setRawMode(true);
      this.#rest();
    };
  }

  close(): void {
    const { stdin } = this.#parts;
    this.#rest();
    this.#giveBack();
    stdin.off('keypress', this.#onKey);
    stdin.off('end', this.#onGone);
    stdin.off('error', this.#onGone);
    for (const release of this.#release) release();
  }

  #take(): void {
    const { stdin } = this.#parts;
    if (this.#isGone) return;
    stdin.setRawMode(true);
    this.#markPastes(true);
    stdin.resume();
  }

  #rest(): void {
    this.#markPastes(false);
    if (!this.#isGone) this.#parts.stdin.pause();
  }

  #giveBack(): void {
    this.#markPastes(false);
    if (!this.#isGone) this.#parts.stdin.setRawMode(false);
  }

  #markPastes(on: boolean): void {
    const { ask, markPastes } = this.#parts;
    if (!markPastes || this.#isMarking === on) return;
    this.#isMarking = on;
    ask(on ? MARK_PASTES : PASTES_AS_KEYS);
  }

  #wake(): void {
    // The shell has set the terminal its own way meanwhile, and Node does nothing when it believes the mode to be right.
    this.#parts.stdin.setRawMode(false);
    this.#hold();
    if (this.#handle === null && this.#watch === null) return;
    this.#take();
    this.#arrive({ kind: 'wake' });
  }

  readonly #onKey = (text: string | undefined, key: RawKey): void => {
    const { timers } = this.#parts;
    this.#stopLost();
    this.#decoder.key(text, key, timers.now());
    if (this.#decoder.isPasting)
      this.#stopLost = timers.after(PASTE_LOST, () => this.#decoder.endPaste(timers.now()));
    if (this.#flushing) return;
    this.#flushing = true;
    // Node tells the keys of one reading one after the other; what came together is handed on together.
    queueMicrotask(() => {
      this.#flushing = false;
      this.#decoder.flush();
    });
  };

  /** Keys that can come to no end, or cannot be read any more, belong to a window that was closed. */
  readonly #onGone = (): void => {
    this.#isGone = true;
    this.#decoder.endPaste(this.#parts.timers.now());
    this.#decoder.flush();
    this.#parts.leaving.hangUp();
    this.#drain();
  };

  #keyNamed(name: string): Typed {
    return { kind: 'key', name, ctrl: true, meta: false, shift: false, at: this.#parts.timers.now() };
  }

  #arrive(typed: Typed): void {
    if (this.#watch?.(typed)) return;
    this.#waiting.push(typed);
    this.#drain();
  }

  #drain(): void {
    while (this.#handle !== null) {
      const typed = this.#waiting.shift();
      if (typed === undefined) break;
      this.#handle(typed);
    }
    if (this.#isGone) (this.#watch ?? this.#handle)?.({ kind: 'gone' });
  }
}
