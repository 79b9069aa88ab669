import { millisecondsOf } from '../core/store/instant.ts';
import type { World } from '../ports.ts';

/** Milliseconds. Most work is done before anybody wonders; a line now and then is enough for an ear, too. */
const FIRST = 3000;
const NEXT = 10_000;

/** What long work calls after each part of it: tells now and then how many of all are done. */
export const progressTeller = (
  { clock, screen }: Pick<World, 'clock' | 'screen'>,
  line: (done: number) => string,
): ((done: number) => void) => {
  let due = millisecondsOf(clock.now()) + FIRST;
  return (done) => {
    const now = millisecondsOf(clock.now());
    if (now < due) return;
    due = now + NEXT;
    screen.progress(line(done));
  };
};
