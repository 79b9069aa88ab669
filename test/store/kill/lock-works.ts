import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockOff } from '../../../src/commands/lock-off.ts';
import { lockOn } from '../../../src/commands/lock-on.ts';
import { lockPassphrase } from '../../../src/commands/lock-passphrase.ts';
import { openStories } from '../../../src/commands/open-stories.ts';
import type { World } from '../../../src/ports.ts';
import { isClosed, openWith, openWithRecoveryKey } from '../../../src/store/lock-keys.ts';
import { lockState, settleLock } from '../../../src/store/locking.ts';
import { openStore, type StoryStore } from '../../../src/store/story-store.ts';
import { commandWorld, through } from './command-world.ts';
import { type Aim, answer, answersHold, keep, last, textsHold, type Work, type WorkWorld } from './work.ts';

const first = (turn: number): string => `four quiet words ${turn}`;
const second = (turn: number): string => `other quiet words ${turn}`;

const opened = async (passphrase: string, world: WorkWorld): Promise<World> => {
  writeFileSync(join(world.places.here, 'pass'), `${passphrase}\n`);
  const made = commandWorld(world);
  await through(openStories({ file: 'pass', plain: false }, made));
  return made;
};

/** The lock goes on, gets another passphrase, and goes off; each time the words said to be safe have one story more to stand in. */
const turn: Work['turn'] = async (_store, story, nth, say, world) => {
  const { here } = world.places;
  const store = openStore(commandWorld(world));
  answer(store, story, nth);
  say(`answered ${nth}`);
  keep(store, story, nth);
  say(`kept ${nth}`);

  writeFileSync(join(here, 'pass'), `${first(nth)}\n`);
  say(`turning on ${nth}`);
  const on = { passphraseFile: 'pass', recoveryFile: `key-${nth}`, plain: false };
  await through(lockOn(on, commandWorld(world)));
  say(`on ${nth}`);

  const open = await opened(first(nth), world);
  writeFileSync(join(here, 'new'), `${second(nth)}\n`);
  say(`changing ${nth}`);
  await through(lockPassphrase({ newFile: 'new', plain: false }, open));
  say(`changed ${nth}`);

  const openAgain = await opened(second(nth), world);
  say(`turning off ${nth}`);
  await through(lockOff({}, openAgain));
  say(`off ${nth}`);
};

/** The passphrases that may open the store now; one alone where no change of it was under way. */
const allowed = (told: readonly string[]): readonly string[] => {
  const nth = last(told, 'turning on');
  if (last(told, 'changed') === nth) return [second(nth)];
  return last(told, 'changing') === nth ? [first(nth), second(nth)] : [first(nth)];
};

/** A start, and whoever knows the passphrase gets in; so does whoever has the key from paper. What was said about the lock is so. */
const opens = (world: WorkWorld, told: readonly string[]): StoryStore => {
  settleLock(world);
  const { isOn, locked, plain } = lockState(world);
  const nth = last(told, 'turning on');
  if (!isOn) {
    assert.equal(locked, 0);
    assert(last(told, 'on') < nth || last(told, 'turning off') === nth, 'said to be locked, and is not');
    return openStore(world);
  }
  assert.equal(plain, 0);
  assert(last(told, 'off') < nth, 'said to be off, and is not');
  assert(isClosed(world));
  const key = join(world.places.here, `key-${nth}`);
  assert(existsSync(key), 'locked, and no recovery key was written');
  assert(openWithRecoveryKey(readFileSync(key, 'utf8').trim(), commandWorld(world)));
  assert(allowed(told).some((passphrase) => openWith(passphrase, world)));
  return openStore(world);
};

const holds: Work['holds'] = (store, story, told) => {
  answersHold(store, story, told);
  textsHold(store, story, told);
};

const killedAt = (aim: Aim): Work => ({ turn, holds, opens, aim });

/** Commands of the lock, each killed while it runs. */
export const LOCK_WORKS: { readonly [name: string]: Work } = {
  'the command lock on': killedAt({ after: 'turning on', lines: 3, within: 150 }),
  'the command lock passphrase': killedAt({ after: 'changing', lines: 3, within: 30 }),
  'the command lock off': killedAt({ after: 'turning off', lines: 3, within: 80 }),
};
