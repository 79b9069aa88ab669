import { describe, expect, it } from 'vitest';
import { isMendable, isProblem } from '../../src/core/store/oddity.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import type { Disk } from '../../src/ports.ts';
import { examineStore, mendInStore } from '../../src/store/looking-after.ts';
import { openStore } from '../../src/store/story-store.ts';
import { type Fault, faultyDisk } from '../support/faulty-disk.ts';
import { recordingDisk } from '../support/recording-disk.ts';
import { crashStates, stepsTo } from './crash-states.ts';
import { FIRST, fillStore, HARMS, type Harm, SECOND } from './odd-store.ts';
import { HOME, STORE, storeWorld } from './store-world.ts';

const worldOf = (disk: Disk, side: string) => ({
  ...storeWorld(disk, side),
  places: { store: STORE, settings: '/data' },
});

const harmed = ({ harm }: Harm): MemoryDisk => {
  const disk = memoryDisk();
  disk.makeFolder(HOME, 0o700);
  harm(disk, fillStore(disk));
  return disk;
};

/** Every word that was there before, wherever it stands now. */
const nothingIsLost = (disk: MemoryDisk, { words }: Harm, where: string): void => {
  const all = [...disk.files().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  const old = [
    FIRST.slice(0, 11),
    SECOND.trim(),
    'It was cold.',
    'Spring came.',
    'One day',
    'She made us tea.',
  ];
  for (const word of [...old, ...words]) expect(all.includes(word), `${where}: ${word}`).toBe(true);
};

/** Until there is nothing left to mend. */
const mendAll = (disk: Disk, side: string): void => {
  for (let round = 0; round < 4; round++) {
    const oddities = examineStore(worldOf(disk, side))?.oddities.filter(isMendable) ?? [];
    for (const oddity of oddities) mendInStore(worldOf(disk, `${side}${round}`), oddity);
  }
};

const isWell = (disk: MemoryDisk, where: string): void => {
  const problems = examineStore(worldOf(disk, 'e'))?.oddities.filter(isProblem);
  expect(problems, where).toEqual([]);
};

describe.each(Object.entries(HARMS))('mending %s', (name, harm) => {
  const HOWS: readonly Fault['how'][] = ['io', 'full', 'denied', 'read-only', 'half', 'done'];

  it.each(HOWS)('with %s at any one operation loses nothing, and the same again does the rest', (how) => {
    for (const lasting of [false, true]) {
      let at = 1;
      for (let more = true; more; at++) {
        const disk = harmed(harm);
        const oddities = examineStore(worldOf(disk, 'e'))?.oddities.filter(isMendable) ?? [];
        const faulty = faultyDisk(disk, { at, how, lasting });
        for (const oddity of oddities) mendInStore(worldOf(faulty, 'f'), oddity);
        more = faulty.operations() >= at;
        const where = `${name}, ${how} at ${at}`;
        nothingIsLost(disk, harm, where);
        mendAll(disk, 'h');
        nothingIsLost(disk, harm, where);
        isWell(disk, where);
      }
      expect(at).toBeGreaterThan(2);
    }
  });

  it('and cutting the power at any moment loses nothing, and the same again does the rest', () => {
    const memory = harmed(harm);
    const base = stepsTo(memory, HOME);
    const start = { folder: memory.look(HOME)?.key ?? '', path: HOME };
    const disk = recordingDisk(memory);
    mendAll(disk, 'm');
    let states = 0;
    for (const state of crashStates([...base, ...disk.steps], start, 'tmp', base.length)) {
      states++;
      const where = `${name}, state ${states}`;
      nothingIsLost(state.disk, harm, where);
      openStore(storeWorld(state.disk, 's')).sweep();
      mendAll(state.disk, 'h');
      nothingIsLost(state.disk, harm, where);
      isWell(state.disk, where);
    }
    expect(states).toBeGreaterThan(0);
  });
});
