import { Trouble } from '../core/errors.ts';
import { readKeptText } from '../core/store/kept-text.ts';
import { countWords } from '../core/text/count-words.ts';
import { decodeText } from '../core/text/decode-text.ts';
import type { World } from '../ports.ts';
import { storeToWrite, type WritingWorld } from '../store/choosing.ts';
import { isSame, toKeep } from './keep/to-keep.ts';
import { readFile } from './read-file.ts';

/** What is null is taken from the front matter of the file, then from the story, then from the text itself. */
export type KeepOptions = {
  readonly file: string;
  readonly title: string | null;
  readonly note: string | null;
  readonly setting: string | null;
  /** An existing story that gets a new version; null begins a new story. */
  readonly story: string | null;
};
type KeepWorld = WritingWorld & Pick<World, 'words'>;

/** Keeps a text file as a version. The file itself stays as it is. */
export const keep = (options: KeepOptions, world: KeepWorld): number => {
  const { screen } = world;
  const says = world.words.store;
  const text = readKeptText(textOf(options.file, world));
  if (countWords(text.body) === 0) throw new Trouble('unreadable', says.empty(options.file));
  const store = storeToWrite(world);
  const story = options.story === null ? null : store.find(options.story);
  const given = toKeep(options, text, story, store, world.words);
  const newest = story === null || story.newest === null ? null : store.version(story.id, 'newest');
  if (newest !== null && options.note === null && isSame(newest, given)) {
    screen.write(says.keptAlready(newest.number));
    return 0;
  }
  const kept = store.keep({ ...given, parent: newest?.id ?? null });
  screen.write(
    screen.style(
      'saved',
      says.kept(kept.number, kept.title || says.noTitle, says.words(countWords(kept.body))),
    ),
  );
  screen.write(says.afterKeeping);
  return 0;
};

/** Longer than a long book; more is a mistake, and is not read into memory. */
const LARGEST_FILE = 4_000_000;

const textOf = (file: string, world: KeepWorld): string => {
  const { screen, words } = world;
  const says = words.store;
  const named = { ...says, tooLarge: says.tooLong, cannotRead: says.trouble.cannotRead };
  const decoded = decodeText(readFile(file, { largest: LARGEST_FILE, says: named }, world));
  if (decoded === null || decoded.text.includes('\0'))
    throw new Trouble('unreadable', says.notText(file), says.notTextHint);
  if (decoded.encoding === 'windows-1252') screen.warn(words.import.oldWindows(file));
  return decoded.text;
};
