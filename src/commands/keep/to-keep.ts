import { Trouble } from '../../core/errors.ts';
import { DEFAULT_SETTING, isSetting, SETTINGS, type Setting } from '../../core/setting.ts';
import type { KeptText } from '../../core/store/kept-text.ts';
import type { Version } from '../../core/store/version.ts';
import type { World } from '../../ports.ts';
import type { StoryStore, StorySummary, ToKeep } from '../../store/story-store.ts';

/** What was said on the command line. What is null is taken from the front matter, then from the story, then from the text itself. */
export type Said = {
  readonly file: string;
  readonly title: string | null;
  readonly note: string | null;
  readonly setting: string | null;
};

const settingFor = (typed: string | null, story: StorySummary | null, words: World['words']): Setting => {
  if (typed === null) return story?.setting ?? DEFAULT_SETTING;
  const setting = typed.trim().toLowerCase();
  if (isSetting(setting)) return setting;
  throw new Trouble('usage', words.store.unknownSetting(typed), words.store.settingChoices(SETTINGS));
};

const nameOf = (file: string): string =>
  (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');

/** The version that a text from outside becomes: the first of a new story, or the next one of a story. */
export const toKeep = (
  options: Said,
  text: KeptText,
  story: StorySummary | null,
  store: StoryStore,
  words: World['words'],
): Omit<ToKeep, 'parent'> => ({
  story: story?.id ?? store.newStory(),
  // A story keeps the title it has: a heading or the name of a file is only a guess for a new one.
  title: options.title ?? text.title ?? (story?.title || text.heading || nameOf(options.file)),
  setting: settingFor(options.setting ?? text.setting, story, words),
  pack: story?.pack ?? '',
  sitting: null,
  note: options.note ?? '',
  body: text.body,
});

/** Nothing new to keep. */
export const isSame = (newest: Version, given: Omit<ToKeep, 'parent'>): boolean =>
  newest.body === given.body && newest.title === given.title && newest.setting === given.setting;
