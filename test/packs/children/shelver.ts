import { writeSync } from 'node:fs';
import type { Registered } from '../../../src/core/packs/register.ts';
import { randomIds } from '../../../src/io/random-ids.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { contentHash } from '../../../src/packs/content-hash.ts';
import { hashesOf } from '../../../src/packs/pack-hashes.ts';
import { putOnShelf, takeOffShelf } from '../../../src/packs/shelf-writer.ts';
import { changed, packFiles } from '../../support/pack-files.ts';

/** Puts one version after the other on a shelf, and takes every second one off again, until it is killed. Says what is safe. */
const [store = ''] = process.argv.slice(2);
const world = { disk: realDisk, ids: randomIds, places: { store } };
/** At once, and in a way that outlives the process. */
const say = (what: string): number => writeSync(1, `${what}\n`);
const ID = 'riverbend.first-story';

for (let turn = 1; ; turn++) {
  const name = `${ID}@1.2.${turn}`;
  const texts = packFiles(changed('pack.yaml', '1.2.0', `1.2.${turn}`));
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const entry: Registered = {
    h1: contentHash(files, randomIds),
    size: 1,
    source: '',
    signer: null,
    added: '2026-11-20T08:00:00.000Z',
    parent: null,
  };
  const all = [...files, { path: 'HASHES', bytes: hashesOf(files, randomIds) }];
  putOnShelf(name, all, entry, world);
  say(`added ${turn}`);
  // Once more over itself, as a pack is that was changed on the shelf.
  putOnShelf(name, all, entry, world);
  say(`again ${turn}`);
  if (turn % 2 === 0) {
    takeOffShelf([name], world);
    say(`taken ${turn}`);
  }
}
