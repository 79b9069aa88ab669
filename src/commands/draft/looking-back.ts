import { Trouble } from '../../core/errors.ts';
import { type LookedBackOn, tellingText } from '../../core/store/looking-back.ts';
import { tellingsIn } from '../../core/store/version-events.ts';
import type { World } from '../../ports.ts';
import { openStore, type StoryStore } from '../../store/story-store.ts';
import type { DraftOptions } from './options.ts';

/** The pack for it, when no other was named. */
const AFTER_SHARING = 'after-sharing';

/** The last telling of the story that was named; a Trouble when it was never told. */
export const tellingOf = (store: StoryStore, name: string, { words }: Pick<World, 'words'>): LookedBackOn => {
  const story = store.find(name);
  const telling = tellingsIn(store.events(story.id)).at(-1);
  if (telling) return { story: story.id, version: telling.version, day: telling.day };
  const says = words.store.noting;
  throw new Trouble('not-found', says.noTelling, says.noTellingHint(story.place));
};

/** With a telling to look back on, a page of its own: the one that was begun for that telling, or a new one. */
export const withLookingBack = (options: DraftOptions, world: World): DraftOptions => {
  if (options.after === null) return options;
  const says = world.words.store.noting;
  if (options.story !== null) throw new Trouble('usage', says.afterOrStory, says.afterOrStoryHint);
  const store = openStore(world);
  const wanted = tellingText(tellingOf(store, options.after, world));
  const begun = store
    .stories()
    .find(({ looksBackOn, unfinished }) => unfinished && looksBackOn && tellingText(looksBackOn) === wanted);
  if (begun) return { ...options, story: begun.id };
  return { ...options, pack: options.pack ?? AFTER_SHARING, fresh: true };
};
