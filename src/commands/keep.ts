import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { readKeptText } from '../core/store/kept-text.ts';
import { countWords } from '../core/text/count-words.ts';
import { absolute } from '../core/typed-path.ts';
import type { World } from '../ports.ts';
import { storeToWrite, type WritingWorld } from '../store/choosing.ts';
import { isSame, toKeep } from './keep/to-keep.ts';

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
  const text = readKeptText(readFile(options.file, world));
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

const readFile = (file: string, world: KeepWorld): string => {
  const { disk, places } = world;
  const says = world.words.store;
  const path = absolute(places.here, file);
  try {
    const facts = disk.lookThrough(path);
    if (facts === null) throw new Trouble('not-found', says.noFile(file));
    if (facts.kind === 'folder') throw new Trouble('unreadable', says.aFolder(file));
    if (facts.size > LARGEST_FILE) throw new Trouble('unreadable', says.tooLong(file));
    return decoded(disk.read(path), file, world);
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('unreadable', says.trouble.cannotRead(file), says.trouble.cannotReadHint, { cause });
  }
};

const decoded = (bytes: Uint8Array, file: string, { words }: KeepWorld): string => {
  const says = words.store;
  const notText = (cause?: unknown): Trouble =>
    new Trouble('unreadable', says.notText(file), says.notTextHint, { cause });
  // Notepad calls this "Unicode"; it says so in its first two bytes.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw notText();
    return text;
  } catch (cause) {
    throw cause instanceof Trouble ? cause : notText(cause);
  }
};
