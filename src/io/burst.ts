import { countWords } from '../core/text/count-words.ts';
import type { Timers } from './timers.ts';
import type { Typed } from './typed.ts';

/** What came faster than hands can type: with no mark from the terminal, this is how a paste is known. Milliseconds. */
const BURST_GAP = 60;
/** Letters above which the teller is told that a paste arrived whole. */
const LARGE = 1500;

export class Burst {
  readonly #timers: Timers;
  readonly #onLarge: (paragraphs: number, words: number) => void;
  #text = '';
  #last = Number.NEGATIVE_INFINITY;
  #rested = true;
  #stopRest = (): void => {};

  /** `onLarge`: a large paste has come to rest. */
  constructor(timers: Timers, onLarge: (paragraphs: number, words: number) => void) {
    this.#timers = timers;
    this.#onLarge = onLarge;
  }

  /** Notes something typed; a pause before it begins a new burst. */
  note(typed: Extract<Typed, { at: number }>): void {
    this.#rested = typed.at - this.#last >= BURST_GAP;
    if (this.#rested) this.#text = '';
    this.#last = typed.at;
    if (typed.kind === 'key') this.#text += typed.name === 'return' ? '\n' : '';
    else this.#text += typed.text;
    this.#stopRest();
  }

  /**
   * How long an Enter has to wait until it is known that no more of a paste follows. Behind a rest it is a finger's, unless more came in
   * the very same reading; and that is known as soon as all of it was looked at.
   */
  get patience(): number {
    return this.#rested ? 0 : BURST_GAP;
  }

  /** What was noted has been taken in; when no more comes at once, it is told. */
  rest(): void {
    // While this program was busy with it, more may have come: the gap counts from here.
    this.#last = this.#timers.now();
    if (this.#text.length > LARGE) this.#stopRest = this.#timers.after(BURST_GAP, () => this.#tell());
  }

  /** Nothing is told after this. */
  stop(): void {
    this.#stopRest();
  }

  #tell(): void {
    const text = this.#text;
    this.#text = '';
    const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '').length;
    this.#onLarge(paragraphs, countWords(text));
  }
}
