import type { Timers } from './timers.ts';

/** Keys that do more when they are pressed twice; remembered from question to question. */
export type Presses = {
  /** Each tells whether this press is the second one. */
  interrupt(): boolean;
  sleep(): boolean;
  endOfInput(): boolean;
  /** The first key of a sitting that would move a cursor, where none moves. */
  firstMove(): boolean;
  /** Another key came in between. */
  other(): void;
};

/** How long a first press is remembered. Milliseconds. */
const WITHIN = 3000;

const twice = (timers: Timers): (() => boolean) => {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = timers.now();
    const second = now - last <= WITHIN;
    last = second ? Number.NEGATIVE_INFINITY : now;
    return second;
  };
};

export const createPresses = (timers: Timers): Presses => {
  let ended = false;
  let moved = false;
  return {
    interrupt: twice(timers),
    sleep: twice(timers),
    endOfInput: () => {
      const second = ended;
      ended = !ended;
      return second;
    },
    firstMove: () => {
      const first = !moved;
      moved = true;
      return first;
    },
    other: () => {
      ended = false;
    },
  };
};
