import { noBack } from '../core/interview/answer-lines.ts';
import type { ReadingParts } from './answer-reading.ts';

/** Keys that are answered beside the answer: a line is said, and the typing goes on. */
export type Asides = {
  /** True when this was the second press, and the teller leaves. */
  interrupt(): boolean;
  save(): void;
  sleep(): void;
  noBack(): void;
};

export const createAsides = ({
  keeper,
  kept,
  leaving,
  line,
  presses,
  say,
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
  };
};
