import { namedAs, type OwnKind, STORY_PARTS, type StoryPart } from '../core/store/file-names.ts';
import { withoutTorn } from '../core/store/journal-text.ts';
import type { FileOfStory, Oddity } from '../core/store/oddity.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Entry } from '../ports.ts';
import { bytesAt, type Content, contentOf, hashOf, storyIn, wordsIn } from './contents.ts';
import type { Shelf } from './durable-write.ts';
import { toText } from './encoding.ts';
import { entriesIn, noFolder, shownPath } from './looking.ts';

export type Looked = { readonly files: number; readonly oddities: readonly Oddity[] };

const NOTHING: Looked = { files: 0, oddities: [] };

/** Looks at every file of one story. `stories`: all that there are. */
export const examineStory = (shelf: Shelf, story: StoryId, stories: readonly StoryId[]): Looked =>
  STORY_PARTS.map((part) => examinePart(shelf, story, part, stories)).reduce(
    (all, one) => ({ files: all.files + one.files, oddities: [...all.oddities, ...one.oddities] }),
    NOTHING,
  );

/** A file that was read: what there is to know of it, without its words. */
type Read = {
  readonly file: FileOfStory;
  readonly path: string;
  readonly isCopy: boolean;
  readonly content: Content;
  /** Of a version: what its name says its hash is, and what it is. */
  readonly named: string;
  readonly hash: string;
  /** Of a version: the story that its header names. */
  readonly home: StoryId | null;
  /** Of a journal: it has lines that were cut off. */
  readonly torn: boolean;
};

const examinePart = (shelf: Shelf, story: StoryId, part: StoryPart, stories: readonly StoryId[]): Looked => {
  const folder = shelf.layout.part(story, part);
  const entries = entriesIn(shelf, folder);
  if (entries === null) return { files: 0, oddities: [noFolder(shelf, folder)] };
  const looked = entries.map((entry) => readEntry(shelf, story, part, entry));
  const read = looked.flatMap((one) => (one !== null && 'content' in one ? [one] : []));
  const intact = new Set(
    read.filter(({ isCopy, named, hash }) => !isCopy && named === hash).map(({ hash }) => hash),
  );
  return {
    files: read.length,
    oddities: looked.flatMap((one) => {
      if (one === null) return [];
      return 'content' in one ? (oddityOf(one, intact, stories) ?? []) : [one];
    }),
  };
};

const readEntry = (
  shelf: Shelf,
  story: StoryId,
  part: StoryPart,
  { name, kind }: Entry,
): Read | Oddity | null => {
  const full = `${shelf.layout.part(story, part)}/${name}`;
  const path = shownPath(shelf, full);
  const named = namedAs(part, name);
  if (named.kind === 'passing') return null;
  if (kind !== 'file' || named.kind === 'strange') return { kind: 'strange', path };
  const { of } = named;
  const bytes = bytesAt(shelf.disk, full);
  const isCopy = named.kind === 'copy';
  const hash = of === 'version' && bytes !== null ? hashOf(shelf.ids, bytes) : '';
  const words = wordsIn(shelf, name, bytes);
  return {
    file: { story, part, name, of },
    path,
    isCopy,
    named: isCopy ? '' : named.hash,
    hash,
    ...factsOf(of, words),
  };
};

/** Of what is locked and closed only the hash is known. */
const factsOf = (of: OwnKind, words: ReturnType<typeof wordsIn>): Pick<Read, 'content' | 'home' | 'torn'> => {
  if (words === null) return { content: 'unreadable', home: null, torn: false };
  if (words === 'closed') return { content: 'whole', home: null, torn: false };
  const text = of === 'journal' ? toText(words) : '';
  return {
    content: contentOf(of, words),
    home: of === 'version' ? storyIn(words) : null,
    torn: withoutTorn(text) !== text,
  };
};

const oddityOf = (
  { file, path, isCopy, content, named, hash, home, torn }: Read,
  intact: ReadonlySet<string>,
  stories: readonly StoryId[],
): Oddity | null => {
  if (content === 'unreadable') return { kind: 'unreadable', path };
  if (content === 'newer') return { kind: 'newer', path };
  if (isCopy) return { kind: 'copy', path, file };
  if (content === 'unknown') return { kind: 'unknown-event', path };
  if (torn) return { kind: 'torn', path, file };
  // Before it is looked at whether it was changed: moving takes in what it holds now.
  if (home !== null && home !== file.story && stories.includes(home))
    return { kind: 'misplaced', path, file, home };
  if (named === hash) return null;
  return intact.has(hash) ? { kind: 'taken-in', path } : { kind: 'changed', path, file };
};
