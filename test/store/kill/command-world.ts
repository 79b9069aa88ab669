import { strict as assert } from 'node:assert';
import { systemZone } from '../../../src/io/system-zone.ts';
import { zipper } from '../../../src/io/zipper.ts';
import type { World } from '../../../src/ports.ts';
import { fakeWorld } from '../../support/fake-world.ts';
import type { WorkWorld } from './work.ts';

/** The world of a command that was just started, on the real disk: nobody has given a passphrase, and nobody looks on. */
export const commandWorld = (world: WorkWorld): World => {
  const made = fakeWorld();
  const { disk, clock, ids, age, processes, places } = world;
  return {
    ...made,
    disk,
    clock,
    ids,
    age,
    processes,
    zone: systemZone,
    zipper: async () => zipper,
    places: { ...made.places, ...places, home: places.here },
    keyring: { identity: null, known: new Map() },
  };
};

/** Runs a command that has to come through. */
export const through = async (command: Promise<number | null> | number): Promise<void> => {
  const code = await command;
  assert(code === 0 || code === null, `a command ended with ${code}`);
};
