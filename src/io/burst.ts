import { countWords } from '../core/interview/answer-lines.ts';
import type { Typed } from './typed.ts';

/** What came faster than hands can type: with no mark from the terminal, this is how a paste is known. Milliseconds. */
export const BURST_GAP = 60;
/** Letters above which the teller is told that a paste arrived whole. */
const LARGE = 1500;

export class Burst {
  #text = '';
  #last = Number.NEGATIVE_INFINITY;

  /** Notes something typed; a pause before it begins a new burst. */
  note(typed: Extract<Typed, { at: number }>): void {
    if (typed.at - this.#last >= BURST_GAP) this.clear();
    this.#last = typed.at;
    if (typed.kind === 'key') this.#text += typed.name === 'return' ? '\n' : '';
    else this.#text += typed.text;
  }

  get isLarge(): boolean {
    return this.#text.length > LARGE;
  }

  get paragraphs(): number {
    return this.#text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '').length;
  }

  get words(): number {
    return countWords(this.#text);
  }

  clear(): void {
    this.#text = '';
  }
}
