import type { StoryId, Version } from '../../src/core/store/version.ts';
import { openStore, type StoryStore, type ToKeep } from '../../src/store/story-store.ts';
import { type FakeWorld, type FakeWorldParts, fakeWorld } from '../support/fake-world.ts';
import { countingIds, toKeep } from './store-world.ts';

export type KeptWorld = { readonly world: FakeWorld; readonly store: StoryStore };

/** A world with a store in it, for the tests of commands. */
export const keptWorld = (parts: FakeWorldParts = {}): KeptWorld => {
  const world = fakeWorld({ ids: countingIds(), ...parts });
  return { world, store: openStore(world) };
};

/** Keeps one version after another; all but the first are made from the one before. */
export const keepAll = (
  store: StoryStore,
  ...given: readonly Partial<ToKeep>[]
): { readonly story: StoryId; readonly versions: readonly Version[] } => {
  const story = store.newStory();
  const versions: Version[] = [];
  for (const one of given) {
    versions.push(store.keep(toKeep(store, { story, parent: versions.at(-1)?.id ?? null, ...one })));
  }
  return { story, versions };
};
