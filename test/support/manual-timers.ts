import type { Timers } from '../../src/io/timers.ts';

/** Time that passes only when a test says so. */
export type ManualTimers = Timers & {
  pass(milliseconds: number): void;
};

export const manualTimers = (): ManualTimers => {
  let now = 0;
  let waiting: { readonly due: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const entry = { due: now + milliseconds, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (next === undefined) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.due;
        next.run();
      }
      now = end;
    },
  };
};
