/**
 * Saves for as long as it lives, and says on its standard output what it has saved, each time after the store has come back. The
 * one argument is the folder of the store. It is started by a test, which kills it.
 */
import { writeSync } from 'node:fs';
import { randomIds } from '../../../src/io/random-ids.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { systemClock } from '../../../src/io/system-clock.ts';
import { openStore } from '../../../src/store/story-store.ts';

const [, , folder = ''] = process.argv;
const store = openStore({ disk: realDisk, clock: systemClock, ids: randomIds, places: { store: folder } });
const say = (what: string): number => writeSync(1, `${what}\n`);

const story = store.newStory();
say(`story ${story}`);
const sitting = store.sitting(story);
const words = 'She learned my name, and I came back. '.repeat(60);
for (let turn = 1; ; turn++) {
  sitting.saveHalf(`prompt-${turn}`, `half ${turn} ${words}`);
  sitting.record({
    kind: 'said',
    prompt: `prompt-${turn}`,
    asked: 'What then?',
    text: `${turn} ${words}`,
    at: systemClock.now(),
  });
  say(`answered ${turn}`);
  const parent = turn === 1 ? null : store.version(story, 'newest').id;
  store.keep({
    story,
    parent,
    title: 'T',
    setting: 'group',
    pack: '',
    sitting: sitting.id,
    note: '',
    body: `${turn} ${words}`,
  });
  say(`kept ${turn}`);
}
