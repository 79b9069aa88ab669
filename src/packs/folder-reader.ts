import { gatherFaults, type PackSays, type Say } from '../core/packs/faults.ts';
import type { PackProblem } from '../core/packs/pack.ts';
import { FOLDER_CAPS, isLitter, isSafeName } from '../core/packs/pack-files.ts';
import type { Disk, Entry } from '../ports.ts';

/** A file as it lies in the folder. The path is inside the folder, with `/`. */
export type RawFile = { readonly path: string; readonly bytes: Uint8Array };

export type FolderContent = {
  readonly files: readonly RawFile[];
  readonly problems: readonly PackProblem[];
  /** False when a cap ended the reading: then what was read says nothing about the folder. */
  readonly whole: boolean;
};

/**
 * Reads a folder that a stranger may have made: plain files only, plain names only, and nothing beyond the caps, which are
 * measured before a file is read. Files come sorted by path, whatever order the disk gives them in.
 */
export const readFolder = (disk: Disk, folder: string, says: PackSays): FolderContent => {
  const faults = gatherFaults(says);
  const note = (path: string, say: Say): void => faults.in(path)(1, say);
  const files: RawFile[] = [];
  let room: number = FOLDER_CAPS.allBytes;
  let entries = 0;

  const take = (path: string, size: number): void => {
    room -= size;
    if (room < 0) throw new BeyondCaps(says.bigPack(FOLDER_CAPS.allBytes));
    if (size <= FOLDER_CAPS.fileBytes) files.push({ path, bytes: disk.read(`${folder}/${path}`) });
    else note(path, () => [says.bigFile(FOLDER_CAPS.fileBytes), says.smaller]);
  };

  const walk = (inside: string, depth: number): void => {
    const seen = new Map<string, string>();
    for (const entry of sorted(disk.list(inside === '' ? folder : `${folder}/${inside}`))) {
      if (isLitter(entry.name)) continue;
      entries += 1;
      if (entries > FOLDER_CAPS.files) throw new BeyondCaps(says.manyFiles(FOLDER_CAPS.files));
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const twin = seen.get(entry.name.toLowerCase());
      seen.set(entry.name.toLowerCase(), entry.name);
      if (!isSafeName(entry.name)) note(path, () => [says.oddName, says.oddNameHint]);
      else if (twin !== undefined) note(path, () => [says.sameName(twin), says.oddNameHint]);
      else if (entry.kind === 'link') note(path, () => [says.link, says.linkHint]);
      else if (entry.kind === 'other') note(path, () => [says.special, says.linkHint]);
      else if (entry.kind === 'file') take(path, disk.look(`${folder}/${path}`)?.size ?? 0);
      else if (depth >= FOLDER_CAPS.depth) throw new BeyondCaps(says.tooDeep(FOLDER_CAPS.depth));
      else walk(path, depth + 1);
    }
  };

  let whole = true;
  try {
    walk('', 1);
  } catch (thrown) {
    if (!(thrown instanceof BeyondCaps)) throw thrown;
    note('.', () => [thrown.message, says.smaller]);
    whole = false;
  }
  return { files: files.toSorted(byPath), problems: faults.all(), whole };
};

/** Ends the walk: past a cap nothing more is read. */
class BeyondCaps extends Error {}

const sorted = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const byPath = (a: RawFile, b: RawFile): number => (a.path < b.path ? -1 : 1);
