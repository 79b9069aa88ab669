/**
 * Does one kind of work for as long as it lives, and says on its standard output what is safe, each time after the store has come
 * back. Takes the kind of work and the folder of the store. It is started by a test, which kills it.
 */
import { mkdirSync, writeSync } from 'node:fs';
import { english } from '../../../src/core/words/words.ts';
import { createProcesses } from '../../../src/io/own-process.ts';
import { randomIds } from '../../../src/io/random-ids.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { systemClock } from '../../../src/io/system-clock.ts';
import { openStore } from '../../../src/store/story-store.ts';
import { ageParts } from '../../support/age.ts';
import type { WorkWorld } from '../kill/work.ts';
import { WORKS } from '../kill/works.ts';

const [, , name = '', folder = '', turns = 'Infinity', from = '1'] = process.argv;
const work = WORKS[name];
if (work === undefined) throw new Error(`no such work: ${name}`);
const world: WorkWorld = {
  disk: realDisk,
  clock: systemClock,
  ids: randomIds,
  words: english,
  ...ageParts(),
  processes: createProcesses(process, realDisk),
  places: { store: folder, settings: folder, here: `${folder}-desk` },
};
mkdirSync(world.places.here, { recursive: true });
const store = openStore(world);
const say = (what: string): void => void writeSync(1, `${what}\n`);
const story = store.newStory();
say(`story ${story}`);
for (let turn = Number(from); turn < Number(from) + Number(turns); turn++)
  await work.turn(store, story, turn, say, world);
