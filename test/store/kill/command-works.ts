import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from '../../../src/commands/backup.ts';
import { importStories } from '../../../src/commands/import.ts';
import { restoreBackup } from '../../../src/commands/restore-backup.ts';
import { readBackup } from '../../../src/core/backup/backup-file.ts';
import { parseStoryId } from '../../../src/core/store/ids.ts';
import { zipper } from '../../../src/io/zipper.ts';
import { openStore } from '../../../src/store/story-store.ts';
import { commandWorld, through } from './command-world.ts';
import {
  answer,
  answersHold,
  ENDS,
  keep,
  last,
  numbers,
  textsHold,
  WORDS,
  type Work,
  type WorkWorld,
} from './work.ts';

const bringIn = (file: string, world: WorkWorld): Promise<void> =>
  through(importStories({ files: [file], story: null, title: null, setting: null }, commandWorld(world)));

const bringBack = (file: string, world: WorkWorld): Promise<void> =>
  through(restoreBackup({ file, takeWhole: false, passphraseFile: null, plain: false }, commandWorld(world)));

const filesHere = ({ places }: WorkWorld, ending: string): readonly string[] =>
  readdirSync(places.here).filter((name) => name.endsWith(ending));

/** What stands in a backup; throws when it is not whole. */
const pathsIn = (file: string, { ids, places }: WorkWorld): readonly string[] => {
  const read = readBackup(readFileSync(join(places.here, file)), { zipper, sha256: ids.sha256 });
  assert(read.kind === 'read' && read.harmed === 0 && !read.unlisted, `${file} is not whole`);
  return read.whole.map(({ path }) => path);
};

/** A story with five texts and five answers in a store of its own, backed up to a file. */
const backedUpElsewhere = async (turn: number, world: WorkWorld): Promise<string> => {
  const elsewhere = {
    ...world,
    places: { ...world.places, store: join(world.places.here, `store-${turn}`) },
  };
  const store = openStore(elsewhere);
  const story = store.newStory();
  for (let nth = 1; nth <= 5; nth++) {
    keep(store, story, nth);
    answer(store, story, nth);
  }
  await through(backup({ file: `${turn}.zip` }, commandWorld(elsewhere)));
  return story;
};

const FIVE = [1, 2, 3, 4, 5];
const ALL_FIVE = FIVE.flatMap((nth) => [`kept ${nth}`, `answered ${nth}`]);

/** Commands that carry words in and out. */
export const COMMAND_WORKS: { readonly [name: string]: Work } = {
  'the command import': {
    aim: { after: 'bringing in', lines: 4, within: 15 },
    turn: async (_store, _story, turn, say, world) => {
      writeFileSync(join(world.places.here, `${turn}.txt`), `${turn} ${WORDS}`);
      say(`bringing in ${turn}`);
      await bringIn(`${turn}.txt`, world);
      say(`brought in ${turn}`);
    },
    holds: async (store, _story, told, world) => {
      const texts = (): readonly string[] =>
        store.stories().flatMap(({ id }) =>
          store.versions(id).map(({ body, intact }) => {
            assert(intact);
            return body.trim();
          }),
        );
      const wanted = (turn: number): string => `${turn} ${WORDS}`.trim();
      for (const turn of numbers(told, 'brought in')) assert(texts().includes(wanted(turn)));
      // The same again does the rest, and brings nothing twice.
      const begun = numbers(told, 'bringing in');
      for (const turn of begun) await bringIn(`${turn}.txt`, world);
      assert.equal(texts().length, begun.length);
      for (const turn of begun) assert(texts().includes(wanted(turn)));
    },
  },
  'the command backup': {
    aim: { after: 'backing up', lines: 4, within: 15 },
    turn: async (store, story, turn, say, world) => {
      keep(store, story, turn);
      say(`kept ${turn}`);
      answer(store, story, turn);
      say(`answered ${turn}`);
      say(`backing up ${turn}`);
      await through(backup({ file: `${turn}.zip` }, commandWorld(world)));
      say(`backed up ${turn}`);
    },
    holds: (store, story, told, world) => {
      textsHold(store, story, told);
      answersHold(store, story, told);
      // A file with the name that was asked for is whole, whether or not it was said.
      for (const file of filesHere(world, '.zip')) pathsIn(file, world);
      for (const turn of numbers(told, 'backed up')) {
        const versions = pathsIn(`${turn}.zip`, world).filter((path) => path.includes('/versions/'));
        assert.equal(versions.length, turn);
      }
    },
  },
  'the command restore-backup': {
    aim: { after: 'bringing back', lines: 3, within: 25 },
    turn: async (_store, _story, turn, say, world) => {
      const story = await backedUpElsewhere(turn, world);
      say(`made ${turn} ${story}`);
      say(`bringing back ${turn}`);
      await bringBack(`${turn}.zip`, world);
      say(`brought back ${turn}`);
    },
    holds: async (store, _story, told, world) => {
      for (const { id } of store.stories())
        for (const { body, intact } of store.versions(id)) assert(intact && body.endsWith(ENDS));
      const begun = last(told, 'bringing back');
      // The same again does the rest.
      if (begun > last(told, 'brought back')) await bringBack(`${begun}.zip`, world);
      for (const line of told.filter((one) => one.startsWith('made '))) {
        const [, turn = '', name = ''] = line.split(' ');
        const story = parseStoryId(name);
        if (story === null || Number(turn) > begun) continue;
        textsHold(store, story, ALL_FIVE);
        answersHold(store, story, ALL_FIVE);
        assert.equal(store.versions(story).length, FIVE.length);
      }
    },
  },
};
