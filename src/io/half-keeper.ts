import type { Timers } from './timers.ts';

/** Decides when half an answer is kept: when the typing rests, and now and then while it does not. */
export type HalfKeeper = {
  changed(half: string): void;
  /** Keeps at once what is not kept yet. */
  flush(): void;
  /** Nothing is kept after this; the answer has found its end in another way. */
  stop(): void;
};

const REST = 1000;
const AT_LEAST_EVERY = 5000;

export const createHalfKeeper = (keep: (half: string) => void, timers: Timers): HalfKeeper => {
  let waiting: string | null = null;
  let stopRest = (): void => {};
  let stopSteady: (() => void) | null = null;

  const rest = (): void => {
    stopRest();
    stopSteady?.();
    stopSteady = null;
  };
  const flush = (): void => {
    rest();
    if (waiting === null) return;
    const half = waiting;
    waiting = null;
    keep(half);
  };
  return {
    changed: (half) => {
      waiting = half;
      stopRest();
      stopRest = timers.after(REST, flush);
      stopSteady ??= timers.after(AT_LEAST_EVERY, flush);
    },
    flush,
    stop: () => {
      rest();
      waiting = null;
    },
  };
};
