/**
 * Keeps so many versions of one story and says each one when it is safe. Takes the folder of the store, the story, and how many. Waits
 * for a line on its standard input first, so that several begin together.
 */
import { readSync, writeSync } from 'node:fs';
import { parseStoryId } from '../../../src/core/store/ids.ts';
import { english } from '../../../src/core/words/words.ts';
import { randomIds } from '../../../src/io/random-ids.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { systemClock } from '../../../src/io/system-clock.ts';
import { openStore } from '../../../src/store/story-store.ts';
import { ageParts } from '../../support/age.ts';

const [, , folder = '', name = '', count = '0'] = process.argv;
const story = parseStoryId(name);
if (story === null) throw new Error('no story was named');
const store = openStore({
  disk: realDisk,
  clock: systemClock,
  ids: randomIds,
  words: english,
  ...ageParts(),
  places: { store: folder },
});
writeSync(1, 'ready\n');
readSync(0, new Uint8Array(1));
for (let nth = 0; nth < Number(count); nth++) {
  const parent = store.versions(story).at(-1)?.id ?? null;
  const kept = store.keep({
    story,
    parent,
    title: 'T',
    setting: 'group',
    pack: '',
    sitting: null,
    note: '',
    body: `${process.pid} ${nth}\n`,
  });
  writeSync(1, `${kept.id}\n`);
}
