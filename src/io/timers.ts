/** Waiting, handed in so that tests need not wait. */
export type Timers = {
  /** Milliseconds that only ever go up; their beginning means nothing. */
  now(): number;
  /** Runs once after at least so many milliseconds; what comes back calls it off. */
  after(milliseconds: number, run: () => void): () => void;
};

export const realTimers: Timers = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    let soon: NodeJS.Immediate | null = null;
    // When the program was held up, keys that came in the meantime are read before the wait counts as over.
    const timer = setTimeout(() => {
      soon = setImmediate(run);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      if (soon !== null) clearImmediate(soon);
    };
  },
};
