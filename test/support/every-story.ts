import type { StoriesOptions } from '../../src/commands/stories.ts';

/** `stories` as it is typed alone. */
export const everyStory: StoriesOptions = {
  words: [],
  since: null,
  until: null,
  setting: null,
  unfinished: false,
  told: false,
  trash: false,
  all: false,
  show: false,
};
