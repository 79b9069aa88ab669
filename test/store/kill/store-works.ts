import { strict as assert } from 'node:assert';
import { versionId } from '../../../src/core/store/ids.ts';
import type { StoryId } from '../../../src/core/store/version.ts';
import { versionText } from '../../../src/core/store/version-text.ts';
import type { ZipFile } from '../../../src/core/zip/zip-bytes.ts';
import { bringBack } from '../../../src/store/bring-back.ts';
import { deleteStory } from '../../../src/store/deleting.ts';
import { turnLockOff, turnLockOn } from '../../../src/store/locking.ts';
import { mendInStore } from '../../../src/store/looking-after.ts';
import { openStore, shelfOf } from '../../../src/store/story-store.ts';
import {
  answer,
  answersHold,
  at,
  ENDS,
  keep,
  LAST_DAY,
  last,
  numbers,
  openAgain,
  PASSPHRASE,
  textsHold,
  WORDS,
  type Work,
  type WorkWorld,
} from './work.ts';

/** Ids of stories that something was said of. */
const named = (told: readonly string[], what: string): ReadonlySet<string> =>
  new Set(told.filter((line) => line.startsWith(`${what} `)).map((line) => line.split(' ')[2] ?? ''));

/** A version as it stands in a backup. */
const backedUp = (story: StoryId, number: number, { ids }: WorkWorld): ZipFile => {
  const header = {
    story,
    number,
    parent: null,
    created: at(number),
    title: 'T',
    pack: '',
    sitting: null,
    note: '',
  };
  const bytes = new TextEncoder().encode(versionText({ ...header, setting: 'group' }, `${number} ${WORDS}`));
  const id = versionId({ number, random: ids.fresh(10), hash: ids.sha256(bytes) });
  return { path: `stories/${story}/versions/${id}.md`, bytes };
};

/** What the store is asked to do, one thing after the other. */
export const STORE_WORKS: { readonly [name: string]: Work } = {
  answers: {
    turn: (store, story, turn, say) => {
      answer(store, story, turn);
      say(`answered ${turn}`);
    },
    holds: answersHold,
  },
  'half answers': {
    turn: (store, story, turn, say) => {
      const sitting = store.sitting(story);
      sitting.saveHalf('stays', `${turn} ${WORDS}`);
      sitting.saveHalf(`prompt-${turn}`, `half ${turn} ${WORDS}`);
      say(`held ${turn}`);
      sitting.record({ kind: 'said', prompt: `prompt-${turn}`, asked: '', text: WORDS, at: LAST_DAY });
      say(`answered ${turn}`);
    },
    holds: (store, story, told) => {
      const halves = new Map(store.halves(story).map(({ prompt, text }) => [prompt, text]));
      const answered = numbers(told, 'answered');
      for (const text of halves.values()) assert(text.endsWith(ENDS));
      for (const turn of answered) assert(!halves.has(`prompt-${turn}`));
      const held = last(told, 'held');
      if (held === 0) return;
      assert(Number(halves.get('stays')?.split(' ')[0]) >= held);
      // The half of it, or its answer already.
      assert(halves.has(`prompt-${held}`) || store.answers(story).has(`prompt-${held}`));
    },
  },
  versions: {
    turn: (store, story, turn, say) => {
      keep(store, story, turn);
      say(`kept ${turn}`);
    },
    holds: (store, story, told) => {
      const versions = store.versions(story);
      assert.deepEqual(
        versions.map(({ number }) => number),
        versions.map((_, index) => index + 1),
      );
      assert(versions.length >= last(told, 'kept'));
      assert(versions.every(({ intact, body }) => intact && body.endsWith(ENDS)));
    },
  },
  forgetting: {
    turn: (store, story, turn, say) => {
      answer(store, story, turn);
      say(`answered ${turn}`);
      if (turn % 3 !== 0) return;
      // From here on it may be gone, and when it was said to be gone it must be.
      say(`forgetting ${turn}`);
      store.forget(story, `prompt-${turn}`);
      say(`forgot ${turn}`);
    },
    holds: (store, story, told) => {
      const gone = new Set(numbers(told, 'forgetting'));
      answersHold(
        store,
        story,
        told.filter((line) => !gone.has(Number(line.split(' ')[1]))),
      );
      for (const turn of numbers(told, 'forgot')) assert(!store.answers(story).has(`prompt-${turn}`));
    },
  },
  events: {
    turn: (store, story, turn, say) => {
      store.addEvent(story, { kind: 'renamed', at: at(turn), title: `${turn} ${WORDS}` });
      say(`renamed ${turn}`);
    },
    holds: (store, story, told) => {
      const titles = store.events(story).flatMap((event) => (event.kind === 'renamed' ? [event.title] : []));
      for (const turn of numbers(told, 'renamed')) assert(titles.includes(`${turn} ${WORDS}`));
      assert(titles.every((title) => title.endsWith(ENDS)));
    },
  },
  deleting: {
    turn: (store, _story, turn, say, world) => {
      const id = store.newStory();
      keep(store, id, turn);
      answer(store, id, turn);
      say(`kept ${turn} ${id}`);
      if (turn % 2 !== 0) return;
      say(`deleting ${turn} ${id}`);
      deleteStory(shelfOf(world), id);
      say(`deleted ${turn} ${id}`);
    },
    holds: (store, _story, told) => {
      const there = new Set<string>(store.stories().map(({ id }) => id));
      const begun = named(told, 'deleting');
      for (const id of named(told, 'kept')) assert(begun.has(id) || there.has(id));
      for (const id of named(told, 'deleted')) assert(!there.has(id));
      // Half a story is never seen: what was not deleted to the end is all there.
      for (const { id } of store.stories()) assert(store.versions(id).every(({ intact }) => intact));
    },
  },
  'bringing back': {
    turn: (_store, story, turn, say, world) => {
      const files = Array.from({ length: 5 }, (_, nth) => backedUp(story, turn * 5 + nth - 4, world));
      bringBack(shelfOf(world), files);
      say(`brought ${turn}`);
    },
    holds: (store, story, told) => {
      const versions = store.versions(story);
      assert(versions.every(({ intact, body }) => intact && body.endsWith(ENDS)));
      const bodies = new Set(versions.map(({ body }) => body));
      for (let number = 1; number <= last(told, 'brought') * 5; number++)
        assert(bodies.has(`${number} ${WORDS}`));
    },
  },
  'turning the lock': {
    turn: (_store, story, turn, say, world) => {
      answer(openStore(world), story, turn);
      say(`answered ${turn}`);
      keep(openAgain(world), story, turn);
      say(`kept ${turn}`);
      if (turn % 2 === 1)
        turnLockOn({ own: world.age.newKey(), recovery: world.age.newKey() }, PASSPHRASE, world);
      else turnLockOff(world);
      say(`turned ${turn}`);
    },
    holds: (store, story, told) => {
      answersHold(store, story, told);
      textsHold(store, story, told);
    },
  },
  mending: {
    turn: (store, story, turn, say, world) => {
      keep(store, story, turn);
      say(`kept ${turn}`);
      const newest = store.version(story, 'newest');
      const folder = `${world.places.store}/stories/${story}/versions`;
      const name = `${newest.id} (conflicted copy).md`;
      const text = new TextDecoder().decode(world.disk.read(`${folder}/${newest.id}.md`));
      const bytes = new TextEncoder().encode(text.replace(`${turn} She`, `copy ${turn} She`));
      // In one step, as a service does it: half a copy would be no work of ours to judge.
      const aside = `${world.places.store}/tmp/w-${world.ids.fresh(10)}`;
      const handle = world.disk.create(aside, 0o600);
      world.disk.write(handle, bytes);
      world.disk.close(handle);
      world.disk.rename(aside, `${folder}/${name}`);
      say(`copied ${turn}`);
      mendInStore(world, {
        kind: 'copy',
        path: name,
        file: { story, part: 'versions', name, of: 'version' },
      });
      say(`mended ${turn}`);
    },
    holds: (store, story, told) => {
      const bodies = store.versions(story).map(({ body, intact }) => {
        assert(intact && body.endsWith(ENDS));
        return body;
      });
      for (const turn of numbers(told, 'kept')) assert(bodies.includes(`${turn} ${WORDS}`));
      for (const turn of numbers(told, 'mended')) assert(bodies.includes(`copy ${turn} ${WORDS}`));
    },
  },
};
