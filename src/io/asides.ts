import { noBack } from '../core/interview/take-line.ts';
import type { ReadingParts } from './answer-reading.ts';

/** Keys that are answered beside the answer: a line is said, and the typing goes on. */
export type Asides = {
  /** True when this was the second press, and the teller leaves. */
  interrupt(): boolean;
  save(): void;
  sleep(): void;
  noBack(): void;
  /** No answer is open that an editor could take. */
  noEditor(): void;
  /** The cursor cannot be moved in this form; said once. */
  noArrows(): void;
  /** The line is as long as the system lets one be. */
  maybeCut(typed: string): void;
  /** A large paste has come to rest: all of it is there. */
  takenIn(paragraphs: number, words: number): void;
};

export const createAsides = ({
  keeper,
  kept,
  leaving,
  line,
  presses,
  say,
  source,
  step,
  words,
}: ReadingParts): Asides => {
  const beside = (text: string): void => line.aside(() => say(text));
  return {
    interrupt: () => {
      if (presses.interrupt()) return true;
      keeper.flush();
      beside(kept() ? words.interruptSaved : words.interruptHeld);
      return false;
    },
    save: () => {
      keeper.flush();
      beside(kept() ? words.saved : words.held);
    },
    sleep: () => {
      if (leaving.canSleep && presses.sleep()) leaving.sleep();
      else beside(leaving.canSleep ? words.sleep : words.noSleep);
    },
    noBack: () => beside(noBack(step, words)),
    noEditor: () => beside(words.noEditorHere),
    noArrows: () => {
      if (presses.firstMove()) beside(words.noArrows);
    },
    takenIn: (paragraphs, count) => {
      const many = step.lines === 'many' || step.kind === 'list';
      beside(words.takenIn(paragraphs, count, many));
    },
    maybeCut: (typed) => {
      if (source.cutsAt === 0 || Buffer.byteLength(typed) < source.cutsAt) return;
      say(words.lineMayBeCut(typed.slice(-20).trimStart()));
    },
  };
};
