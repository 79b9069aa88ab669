import { isDiskError } from '../core/disk-error.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Holder, Processes } from '../ports.ts';
import { isThere } from './alone.ts';
import { type Ground, quietly, writeNew } from './durable-write.ts';
import { toBytes } from './encoding.ts';
import { isLentName, isLentNoteName, lentName, lentOf, noteOf } from './layout.ts';
import { textIn } from './reading.ts';

/** What a program of the teller's was given to change: the words of one question, or the whole text (null). */
export type Lent = { readonly path: string; readonly prompt: string | null };

type Note = Holder & { readonly story: string; readonly prompt: string | null };

/**
 * Writes a file for an editor, and beside it a note of whose words they are, without a word of them: when this program is stopped while the
 * editor is open, the next sitting knows where they belong. Gives back the path of the file.
 */
export const lend = (
  ground: Ground,
  {
    story,
    prompt,
    holder,
  }: { readonly story: StoryId; readonly prompt: string | null; readonly holder: Holder },
  bytes: Uint8Array,
): string => {
  const path = `${ground.layout.tmp}/${lentName(ground.ids)}`;
  const note: Note = { ...holder, story, prompt };
  writeNew(ground, noteOf(path), toBytes(`${JSON.stringify(note)}\n`));
  writeNew(ground, path, bytes);
  return path;
};

/** Its words are safe somewhere else, or it was not changed. */
export const takeBack = ({ disk }: Pick<Ground, 'disk'>, path: string): void => {
  quietly(() => disk.remove(path));
  quietly(() => disk.remove(noteOf(path)));
};

/** Files of this story that were lent by a window that is gone. */
export const lentLeft = (
  { disk, layout }: Pick<Ground, 'disk' | 'layout'>,
  story: StoryId,
  processes: Processes,
): readonly Lent[] => {
  try {
    if (disk.look(layout.tmp)?.kind !== 'folder') return [];
    return disk.list(layout.tmp).flatMap(({ name }): readonly Lent[] => {
      if (!isLentNoteName(name)) return [];
      const path = `${layout.tmp}/${lentOf(name)}`;
      const note = noteIn(textIn(disk, `${layout.tmp}/${name}`) ?? '');
      const isOurs = note !== null && note.story === story && !isThere(note, processes);
      return isOurs && disk.look(path)?.kind === 'file' ? [{ path, prompt: note.prompt }] : [];
    });
  } catch (thrown) {
    // What cannot be looked at now is there at the next sitting.
    if (!isDiskError(thrown)) throw thrown;
    return [];
  }
};

const noteIn = (text: string): Note | null => {
  try {
    const { process, computer, started, story, prompt } = JSON.parse(text) as {
      readonly [key: string]: unknown;
    };
    if (typeof process !== 'number' || typeof computer !== 'string' || typeof started !== 'string')
      return null;
    if (typeof story !== 'string' || (typeof prompt !== 'string' && prompt !== null)) return null;
    return { process, computer, started, story, prompt };
  } catch {
    return null;
  }
};

/** A note whose file is gone says nothing any more. */
export const isIdleNote = (name: string, names: readonly string[]): boolean =>
  isLentNoteName(name) && !names.some((other) => isLentName(other) && other === lentOf(name));
