import {
  type AnswerLines,
  beginAnswer,
  gapBehind,
  halfOf,
  isOneLine,
  putBack,
  type Taken,
  takePasted,
} from '../core/interview/answer-lines.ts';
import type { Reply, Step } from '../core/interview/reply.ts';
import { commandBehind, decides, takeLine } from '../core/interview/take-line.ts';
import type { Words } from '../core/words/words.ts';
import { type Asides, createAsides } from './asides.ts';
import { Burst } from './burst.ts';
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

/** Keys that move a cursor where one moves. */
const MOVES = new Set(['left', 'right', 'up', 'down', 'home', 'end']);

/** One question being answered: keys come in, and one reply comes out. Nothing that was typed is dropped on any way out. */
export class AnswerReading {
  readonly #parts: ReadingParts;
  readonly #asides: Asides;
  readonly #burst: Burst;
  #state: AnswerLines = beginAnswer([]);
  /** What stood in the open line when it was opened, and whether it was left alone since. */
  #given = '';
  #untouched = false;
  #undecided: { readonly line: string; readonly callOff: () => void } | null = null;
  #finish = (_: Reply): void => {};
  #finished = false;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#asides = createAsides(parts);
    this.#burst = new Burst(parts.timers, this.#asides.takenIn);
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
        this.#burst.stop();
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
    this.#untouched = open !== '';
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
    if (this.#parts.source.mayPaste) this.#burst.note(typed);
    this.#meetUndecided(typed);
    if (this.#finished) return;
    if (typed.kind === 'key') this.#key(typed);
    else this.#write(typed.text, typed.kind === 'paste');
    if (!this.#finished) this.#burst.rest();
  }

  /** After an Enter that may end the answer: more text in the same breath shows that it stood in the middle of a paste. */
  #meetUndecided(typed: Typed): void {
    const line = this.#undecided?.line;
    if (line === undefined) return;
    if (this.#parts.source.mayPaste && (typed.kind !== 'key' || typed.name === 'return')) {
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
    if (this.#untouched) line.insert(gapBehind(this.#given, text));
    this.#untouched = false;
    if (!pasted || !text.includes('\n') || step.kind === 'choice' || isOneLine(step)) {
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
    else if (key.name === 'escape') this.#obey('back', this.#asides.noBack);
    else if (key.ctrl && key.name === 'o') this.#obey('edit', this.#asides.noEditor);
    else if (key.name === 'return') this.#enter();
    else if (MOVES.has(key.name) && !line.canMove) this.#asides.noArrows();
    else if (key.name === 'up' && line.text === '') this.#takeLineBack();
    else {
      this.#untouched = false;
      line.press(key);
      this.#changed();
    }
  }

  #enter(): void {
    const { line, source, step, timers } = this.#parts;
    const typed = line.end();
    this.#asides.maybeCut(typed);
    if (!source.mayPaste || !decides(typed, step)) this.#lineTyped(typed);
    else this.#undecided = { line: typed, callOff: timers.after(this.#burst.patience, () => this.#settle()) };
  }

  #lineTyped(line: string): void {
    const { repeat, say, showHelp, source, step, words } = this.#parts;
    const command = commandBehind(this.#given, line);
    // The words that stood in the line go back as they were, and what `/undo` brings back is still that.
    if (command !== null) this.#state = { ...takePasted(this.#given, this.#state), gone: this.#state.gone };
    // Where a line cannot be opened with its words in it, Enter alone leaves it as it was.
    const meant = line === '' && !source.canEdit ? (this.#state.changing?.was ?? '') : line;
    const taken: Taken = takeLine(command ?? meant, this.#state, step, words);
    if (taken.kind === 'again') repeat(taken.state);
    if (taken.kind === 'help') showHelp();
    if (taken.say !== '') say(taken.say);
    if (taken.kind === 'reply') {
      this.#finish(taken.reply);
      return;
    }
    this.#state = taken.state;
    this.#reopen(taken.kind === 'more' ? taken.open : '');
    this.#changed();
  }

  /** A field of one line has its words in the line; a line that is to be changed has them too, or is shown above. */
  #reopen(open: string): void {
    const { say, source, step, words } = this.#parts;
    if (source.canEdit && open === '' && isOneLine(step)) {
      const whole = this.#state.lines.join(' ');
      this.#state = { ...this.#state, lines: [] };
      this.#begin(whole);
      return;
    }
    if (!source.canEdit && open !== '') say(`${open}\n${words.lineAnew}`);
    this.#begin(source.canEdit ? open : '');
  }

  /** A key for what a command does as well. */
  #obey(command: 'back' | 'edit', refuse: () => void): void {
    if (this.#parts.step.commands.includes(command)) this.#finish({ kind: command, half: this.#lastHalf() });
    else refuse();
  }

  #leave(how: 'interrupt' | 'end-of-input'): void {
    if (!this.#finished) this.#finish({ kind: 'paused', half: this.#lastHalf(), how });
  }

  /** The half answer, with the cursor on a line of its own for whatever comes next. */
  #lastHalf(): string {
    return this.#halfWith(this.#parts.line.end());
  }

  #takeLineBack(): void {
    const last = this.#state.lines.at(-1);
    if (last === undefined || this.#state.changing !== null) return;
    this.#state = { ...this.#state, lines: this.#state.lines.slice(0, -1) };
    this.#parts.line.insert(last);
    this.#changed();
  }

  #changed(): void {
    const { keeper, line, step } = this.#parts;
    if (step.kind !== 'choice' && !this.#finished) keeper.changed(this.#halfWith(line.text));
  }

  /** A line that is to be typed anew still says what it said. */
  #halfWith(open: string): string {
    return halfOf(open === '' && !this.#parts.source.canEdit ? putBack(this.#state) : this.#state, open);
  }
}
