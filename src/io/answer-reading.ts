import {
  type AnswerLines,
  beginAnswer,
  commandBehind,
  decides,
  halfOf,
  type Taken,
  takeLine,
  takePasted,
} from '../core/interview/answer-lines.ts';
import type { Reply, Step } from '../core/interview/reply.ts';
import type { Words } from '../core/words/words.ts';
import { type Asides, createAsides } from './asides.ts';
import { BURST_GAP, Burst } from './burst.ts';
import type { HalfKeeper } from './half-keeper.ts';
import type { Leaving } from './leaving.ts';
import type { Presses } from './presses.ts';
import type { Timers } from './timers.ts';
import type { KeyPress, Typed, TypedSource } from './typed.ts';
import type { TypedLine } from './typed-line.ts';

export type ReadingParts = {
  readonly step: Step;
  readonly source: TypedSource;
  readonly line: TypedLine;
  readonly keeper: HalfKeeper;
  readonly presses: Presses;
  readonly leaving: Leaving;
  readonly timers: Timers;
  readonly words: Words['terminal'];
  /** Whether the half answer is on disk once the keeper has kept it. */
  readonly kept: () => boolean;
  /** Writes a line of ours. */
  readonly say: (text: string) => void;
  /** Shows the question or a part of its choices once more. */
  readonly repeat: (state: AnswerLines) => void;
  readonly showHelp: () => void;
  /** What stands before the cursor. */
  readonly promptOf: (state: AnswerLines) => string;
};

/** One question being answered: keys come in, and one reply comes out. Nothing that was typed is dropped on any way out. */
export class AnswerReading {
  readonly #parts: ReadingParts;
  readonly #asides: Asides;
  readonly #burst: Burst = new Burst();
  #state: AnswerLines = beginAnswer([]);
  /** What stood in the open line when it was opened. */
  #given = '';
  #undecided: { readonly line: string; readonly callOff: () => void } | null = null;
  #stopRest = (): void => {};
  #finish = (_: Reply): void => {};
  #finished = false;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#asides = createAsides(parts);
  }

  /** `lines` were ended before; `open` is what stands in the line that is not. */
  read(lines: readonly string[], open: string): Promise<Reply> {
    const { source, line } = this.#parts;
    this.#state = beginAnswer(lines);
    return new Promise((resolve) => {
      // First the keyboard, then the prompt: who sees the prompt can type.
      const stop = source.listen((typed) => this.#take(typed));
      this.#begin(open);
      this.#finish = (reply) => {
        this.#finished = true;
        this.#stopRest();
        this.#undecided?.callOff();
        stop();
        line.close();
        resolve(reply);
      };
    });
  }

  #begin(open: string): void {
    const { line, promptOf } = this.#parts;
    this.#given = open;
    line.begin(promptOf(this.#state), open);
  }

  #take(typed: Typed): void {
    if (typed.kind === 'gone') {
      this.#settle();
      this.#leave('end-of-input');
      return;
    }
    if (typed.kind === 'wake') {
      this.#parts.line.aside(() => {});
      return;
    }
    this.#burst.note(typed);
    this.#meetUndecided(typed);
    if (this.#finished) return;
    if (typed.kind === 'key') this.#key(typed);
    else this.#write(typed.text, typed.kind === 'paste');
    this.#noteRest();
  }

  /** After an Enter that may end the answer: more text in the same breath shows that it stood in the middle of a paste. */
  #meetUndecided(typed: Typed): void {
    const { source } = this.#parts;
    const line = this.#undecided?.line;
    if (line === undefined) return;
    if (source.mayPaste && (typed.kind !== 'key' || typed.name === 'return')) {
      this.#undecided?.callOff();
      this.#undecided = null;
      this.#state = takePasted(line, this.#state);
      this.#begin('');
      return;
    }
    this.#settle();
  }

  #settle(): void {
    const undecided = this.#undecided;
    if (undecided === null) return;
    undecided.callOff();
    this.#undecided = null;
    this.#lineTyped(undecided.line);
  }

  #write(text: string, pasted: boolean): void {
    const { line, presses, step } = this.#parts;
    presses.other();
    if (
      !pasted ||
      !text.includes('\n') ||
      step.kind === 'choice' ||
      (step.kind === 'words' && step.lines === 'one')
    ) {
      line.insert(text.replaceAll(/\s*\n\s*/gu, ' '));
      this.#changed();
      return;
    }
    const tail = line.cutTail();
    const pieces = text.split('\n');
    for (const piece of pieces.slice(0, -1)) {
      line.insert(piece);
      this.#state = takePasted(line.end(), this.#state);
      this.#begin('');
    }
    line.insert((pieces.at(-1) ?? '') + tail);
    this.#changed();
  }

  #key(key: KeyPress): void {
    const { line, presses } = this.#parts;
    if (key.ctrl && key.name === 'd' && line.text === '') {
      if (presses.endOfInput()) this.#leave('end-of-input');
      else this.#lineTyped(line.end());
      return;
    }
    presses.other();
    if (key.ctrl && key.name === 'c') {
      if (this.#asides.interrupt()) this.#leave('interrupt');
    } else if (key.ctrl && key.name === 'z') this.#asides.sleep();
    else if (key.ctrl && key.name === 's') this.#asides.save();
    else if (key.name === 'escape') this.#back();
    else if (key.name === 'return') this.#enter();
    else if (key.name === 'up' && line.text === '') this.#takeLineBack();
    else {
      line.press(key);
      this.#changed();
    }
  }

  #enter(): void {
    const { line, source, step, timers } = this.#parts;
    const typed = line.end();
    this.#warnOfCut(typed);
    if (!source.mayPaste || !decides(typed, step)) this.#lineTyped(typed);
    else this.#undecided = { line: typed, callOff: timers.after(BURST_GAP, () => this.#settle()) };
  }

  #warnOfCut(typed: string): void {
    const { source, say, words } = this.#parts;
    if (source.cutsAt === 0 || Buffer.byteLength(typed) < source.cutsAt) return;
    say(words.lineMayBeCut(typed.slice(-20).trimStart()));
  }

  #lineTyped(line: string): void {
    const { repeat, say, showHelp, step, words } = this.#parts;
    const command = commandBehind(this.#given, line);
    if (command !== null) this.#state = takePasted(this.#given, this.#state);
    const taken: Taken = takeLine(command ?? line, this.#state, step, words);
    if (taken.kind === 'reply') {
      this.#finish(taken.reply);
      return;
    }
    this.#state = taken.state;
    if (taken.kind === 'help') showHelp();
    else {
      if (taken.kind === 'again') repeat(taken.state);
      if (taken.say !== '') say(taken.say);
    }
    this.#begin('');
    this.#changed();
  }

  #back(): void {
    if (this.#parts.step.commands.includes('back')) this.#finish({ kind: 'back', half: this.#lastHalf() });
    else this.#asides.noBack();
  }

  #leave(how: 'interrupt' | 'end-of-input'): void {
    if (!this.#finished) this.#finish({ kind: 'paused', half: this.#lastHalf(), how });
  }

  /** The half answer, with the cursor on a line of its own for whatever comes next. */
  #lastHalf(): string {
    return halfOf(this.#state, this.#parts.line.end());
  }

  #takeLineBack(): void {
    const last = this.#state.lines.at(-1);
    if (last === undefined || !this.#parts.line.canTakeBack) return;
    this.#state = { ...this.#state, lines: this.#state.lines.slice(0, -1) };
    this.#parts.line.insert(last);
    this.#changed();
  }

  #changed(): void {
    const { keeper, line, step } = this.#parts;
    if (step.kind !== 'choice' && !this.#finished) keeper.changed(halfOf(this.#state, line.text));
  }

  /** When a large paste has come to rest, the teller hears that all of it is there. */
  #noteRest(): void {
    const { line, say, source, step, timers, words } = this.#parts;
    this.#stopRest();
    if (this.#finished || !source.mayPaste || !this.#burst.isLarge) return;
    this.#stopRest = timers.after(BURST_GAP, () => {
      const { paragraphs, words: count } = this.#burst;
      this.#burst.clear();
      line.aside(() => say(words.takenIn(paragraphs, count, step.lines === 'many' || step.kind === 'list')));
    });
  }
}
