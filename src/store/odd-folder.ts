import { namedAs, type OwnKind, STORY_PARTS, type StoryPart } from '../core/store/file-names.ts';
import { parseStoryId } from '../core/store/ids.ts';
import type { Oddity } from '../core/store/oddity.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Entry } from '../ports.ts';
import { bytesAt, contentOf, storyIn, wordsIn } from './contents.ts';
import type { Shelf } from './durable-write.ts';
import { entriesIn, shownPath } from './looking.ts';

/** A file of a story that lies in a folder of another name. */
export type StrayFile = {
  readonly part: StoryPart;
  readonly of: OwnKind;
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** What of a folder can be taken into a story. */
export const strayFiles = (shelf: Shelf, folder: string): readonly StrayFile[] =>
  STORY_PARTS.flatMap((part) =>
    (entriesIn(shelf, `${folder}/${part}`) ?? []).flatMap(({ name, kind }): readonly StrayFile[] => {
      const named = namedAs(part, name);
      if (kind !== 'file' || (named.kind !== 'own' && named.kind !== 'copy')) return [];
      const path = `${folder}/${part}/${name}`;
      const bytes = wordsIn(shelf, name, bytesAt(shelf.disk, path));
      if (bytes === null || bytes === 'closed' || !['whole', 'unknown'].includes(contentOf(named.of, bytes)))
        return [];
      return [{ part, of: named.of, path, bytes }];
    }),
  );

/** "s-k7m2q9xw (conflicted copy)", "s-k7m2q9xw 2". */
const BEGINS_AS_STORY = /^s-[0-9a-z]{6,32}(?![0-9a-z])/;

/** What stands among the stories and is none. null for what systems leave in every folder. */
export const oddFolder = (shelf: Shelf, { name, kind }: Entry): Oddity | null => {
  if (namedAs('versions', name).kind === 'passing') return null;
  const folder = `${shelf.layout.stories}/${name}`;
  const path = shownPath(shelf, folder);
  if (kind !== 'folder') return { kind: 'strange', path };
  const files = strayFiles(shelf, folder);
  const home = files.length === 0 ? null : homeOf(name, files);
  return home === null ? { kind: 'strange', path } : { kind: 'odd-folder', path, folder, home };
};

const homeOf = (name: string, files: readonly StrayFile[]): StoryId | null => {
  const said = files.filter(({ of }) => of === 'version').map(({ bytes }) => storyIn(bytes));
  return said.find((story) => story !== null) ?? parseStoryId(BEGINS_AS_STORY.exec(name)?.[0] ?? '');
};
