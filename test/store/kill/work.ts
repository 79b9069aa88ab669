import { strict as assert } from 'node:assert';
import { parseStoryId } from '../../../src/core/store/ids.ts';
import type { StoryId } from '../../../src/core/store/version.ts';
import { isClosed, openWith } from '../../../src/store/lock-keys.ts';
import { type LockWorld, settleLock } from '../../../src/store/locking.ts';
import { openStore, type StoryStore } from '../../../src/store/story-store.ts';

/** A world for a process of its own, on a real disk. `here`: a folder outside the store, for files of the teller. */
export type WorkWorld = LockWorld & {
  readonly places: { readonly store: string; readonly settings: string; readonly here: string };
};

/** Says that something is safe, at once, and in a way that outlives the process. */
export type Say = (what: string) => void;

/** What a process was killed at, and what must then hold. A new kind of work is one more of these. */
export type Work = {
  /** Turn after turn until the process is killed. Says what it did only after it is safe. */
  readonly turn: (
    store: StoryStore,
    story: StoryId,
    turn: number,
    say: Say,
    world: WorkWorld,
  ) => void | Promise<void>;
  /** `told`: all that was said. Throws when something that was said to be safe is not there, or something is half there. */
  readonly holds: (
    store: StoryStore,
    story: StoryId,
    told: readonly string[],
    world: WorkWorld,
  ) => void | Promise<void>;
  /** The next start, where it is not the usual one. */
  readonly opens?: (world: WorkWorld, told: readonly string[]) => StoryStore;
  /** When to kill, where it is not soon after any line. */
  readonly aim?: Aim;
};

/** After one of the first `lines` lines that begin with these words, and then within so many milliseconds. */
export type Aim = { readonly after: string; readonly lines: number; readonly within: number };

export const WORDS: string = 'She learned my name, and I came back. '.repeat(60);
export const ENDS = 'I came back. ';

/** Later than anything that a worker types. */
export const LAST_DAY = '2099-12-31T00:00:00.000Z';

export const at = (turn: number): string => new Date(Date.UTC(2026, 10, 20) + turn * 1000).toISOString();

export const answer = (store: StoryStore, story: StoryId, turn: number): void => {
  const sitting = store.sitting(story);
  sitting.saveHalf(`prompt-${turn}`, `half ${turn} ${WORDS}`);
  sitting.record({
    kind: 'said',
    prompt: `prompt-${turn}`,
    asked: 'What then?',
    text: `${turn} ${WORDS}`,
    at: at(turn),
  });
};

export const keep = (store: StoryStore, story: StoryId, turn: number): void => {
  const newest = store.versions(story).at(-1);
  store.keep({
    story,
    parent: newest?.id ?? null,
    title: 'T',
    setting: 'group',
    pack: '',
    sitting: null,
    note: '',
    body: `${turn} ${WORDS}`,
  });
};

export const numbers = (told: readonly string[], what: string): readonly number[] =>
  told.filter((line) => line.startsWith(`${what} `)).map((line) => Number(line.slice(what.length + 1)));

export const last = (told: readonly string[], what: string): number => numbers(told, what).at(-1) ?? 0;

export const answersHold = (store: StoryStore, story: StoryId, told: readonly string[]): void => {
  const answers = store.answers(story);
  for (const turn of numbers(told, 'answered'))
    assert.equal(answers.get(`prompt-${turn}`)?.text, `${turn} ${WORDS}`);
  for (const { text } of answers.values()) assert(text.endsWith(ENDS));
  for (const { text } of store.halves(story)) assert(text.endsWith(ENDS));
};

/** Every text that is there is whole, and all that were said to be kept are. */
export const textsHold = (store: StoryStore, story: StoryId, told: readonly string[]): void => {
  const bodies = store.versions(story).map(({ body, intact }) => {
    assert(intact && body.endsWith(ENDS));
    return body;
  });
  for (const turn of numbers(told, 'kept')) assert(bodies.includes(`${turn} ${WORDS}`));
};

/** For works that turn the lock. */
export const PASSPHRASE = 'four quiet words here';

/** What a start does, with somebody at the keyboard. */
export const openAgain = (world: WorkWorld): StoryStore => {
  settleLock(world);
  if (isClosed(world)) assert(openWith(PASSPHRASE, world));
  return openStore(world);
};

/** The story that a killed process worked on. */
export const storyIn = (told: readonly string[]): StoryId => {
  const story = parseStoryId(told[0]?.slice('story '.length) ?? '');
  if (story === null) throw new Error('the worker did not say which story it keeps');
  return story;
};
