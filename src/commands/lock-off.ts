import type { World } from '../ports.ts';
import { lockState, turnLockOff } from '../store/locking.ts';
import { progressTeller } from './progress.ts';
import { say } from './saying.ts';

export type LockOffOptions = Readonly<Record<string, never>>;

/** The store is open when this is called, or was never locked. */
export const lockOff = (_options: LockOffOptions, world: World): number => {
  const says = world.words.lock.off;
  const { isOn, locked } = lockState(world);
  if (!isOn) {
    say(world, says.isOff);
    return 0;
  }
  say(world, says.working(locked));
  const tell = progressTeller(world, (nth) => world.words.progress.ofFiles(nth, locked));
  const { done } = turnLockOff(world, tell);
  say(world, says.done(done), { style: 'saved' });
  return 0;
};
