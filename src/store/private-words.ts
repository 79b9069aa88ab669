import { keepPrivateWords } from '../core/interview/watched-words.ts';
import type { StoryId } from '../core/store/version.ts';
import type { StoryStore } from './story-store.ts';

/** The prompt of `should-i-share` whose words stay with the teller in every later story (contracts.md 4, domain.md 3.0). */
const RED = 'red';

/** What one story put on the red list. */
export const redWordsOf = (store: Pick<StoryStore, 'answers'>, story: StoryId): readonly string[] => {
  const red = store.answers(story).get(RED);
  return red ? keepPrivateWords([red]) : [];
};

/**
 * What any story of the store put on the red list: those words count for all stories. Also one in the trash: who throws a story
 * away does not by that allow its names to be told. None can be known while the store is closed.
 */
export const redWords = (
  store: Pick<StoryStore, 'isClosed' | 'stories' | 'trash' | 'answers'>,
): readonly string[] =>
  store.isClosed
    ? []
    : [...new Set([...store.stories(), ...store.trash()].flatMap(({ id }) => redWordsOf(store, id)))];
