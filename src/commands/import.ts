import { Trouble } from '../core/errors.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import { countWords } from '../core/text/count-words.ts';
import type { World } from '../ports.ts';
import { storeToWrite, type WritingWorld } from '../store/choosing.ts';
import type { StoryStore, ToKeep } from '../store/story-store.ts';
import { importedText } from './import/imported-text.ts';
import { isSame, toKeep } from './keep/to-keep.ts';

/** What is null is taken from the file, then from the story. */
export type ImportOptions = {
  readonly files: readonly string[];
  /** An existing story that gets a new version; null begins a new story with each file. */
  readonly story: string | null;
  readonly title: string | null;
  readonly setting: string | null;
};
export type ImportWorld = WritingWorld & Pick<World, 'words' | 'xml' | 'zipper'>;

/** Could not do all that was asked (contracts.md 1). */
const NOT_DONE = 2;

/** Brings texts of other programs into the store. A file that cannot be read does not stop the others. */
export const importStories = async (options: ImportOptions, world: ImportWorld): Promise<number> => {
  const { screen, words } = world;
  const says = words.import;
  const { files, title, story } = options;
  if (files.length > 1 && title !== null) throw new Trouble('usage', says.oneTitle);
  if (files.length > 1 && story !== null) throw new Trouble('usage', says.oneStory);
  const store = storeToWrite(world);
  const known = story === null ? null : store.find(story);
  let code = 0;
  let taken = 0;
  for (const file of files) {
    try {
      await bringIn(file, known, options, store, world);
      taken += 1;
    } catch (thrown) {
      // A disk that is full will not take the next one either; a file that is no text says nothing about the next.
      if (!(thrown instanceof Trouble) || thrown.code === 'not-saved' || files.length === 1) throw thrown;
      const { message, hint } = thrown.told(world.words);
      screen.warn(message);
      if (hint !== '') screen.warn(hint);
      code = NOT_DONE;
    }
  }
  if (taken > 0) screen.write(says.filesStay);
  return code;
};

const bringIn = async (
  file: string,
  story: StorySummary | null,
  options: ImportOptions,
  store: StoryStore,
  world: ImportWorld,
): Promise<void> => {
  const { screen, words } = world;
  const says = words.import;
  const { text, notes } = await importedText(file, world);
  const given = toKeep({ ...options, file, note: null }, text, story, store, words);
  const there = sameAs(given, story, store);
  const size = countWords(given.body);
  if (there) screen.write(says.alreadyHere(given.title, file));
  else {
    const parent = story?.newest?.id ?? null;
    const kept = store.keep({ ...given, parent });
    const told =
      story === null
        ? says.broughtIn(kept.title, size, file)
        : says.newVersion(kept.number, kept.title, size, file);
    screen.write(screen.style('saved', told));
  }
  for (const note of notes) screen.warn(note);
  const guessed = options.title ?? text.title ?? text.heading;
  if (!there && story === null && guessed === null) screen.warn(says.namedAfterFile(file));
};

/** Brought in before: the newest version of that story, or of any story when it would begin a new one, is the same to the letter. */
const sameAs = (given: Omit<ToKeep, 'parent'>, story: StorySummary | null, store: StoryStore): boolean => {
  const candidates = story === null ? store.stories().filter(({ title }) => title === given.title) : [story];
  return candidates.some(
    ({ id, newest, newer }) => newest !== null && !newer && isSame(store.version(id, 'newest'), given),
  );
};
