import type { World } from '../ports.ts';
import { lockState } from '../store/locking.ts';
import { say } from './saying.ts';

export type LockStatusOptions = Readonly<Record<string, never>>;
export type LockStatusWorld = Pick<
  World,
  'age' | 'clock' | 'disk' | 'ids' | 'keyring' | 'places' | 'screen' | 'words'
>;

export const lockStatus = (_options: LockStatusOptions, world: LockStatusWorld): number => {
  const says = world.words.lock.status;
  const { isOn, locked, plain } = lockState(world);
  say(world, isOn ? says.on : says.off);
  say(world, isOn ? says.onMore(locked) : says.offMore);
  if (isOn && plain > 0) say(world, says.plain(plain));
  say(world, says.page);
  return 0;
};
