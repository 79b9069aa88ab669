import { type Registered, withoutRegistered, withRegistered } from '../core/packs/register.ts';
import type { Disk, World } from '../ports.ts';
import { orGone, removeAll } from '../store/deleting.ts';
import { type Ground, quietly, tryAgain, writeOver, writeThere } from '../store/durable-write.ts';
import { FOLDER_MODE, makeFolder, syncUpward } from '../store/folders.ts';
import { leavingName, parentOf } from '../store/layout.ts';
import type { RawFile } from './folder-reader.ts';
import { changeRegister, groundOf } from './register-file.ts';

type WriterWorld = Pick<World, 'disk' | 'ids'> & { readonly places: { readonly store: string } };

/** Where a version of a pack lies: `packs/<id>/<version>`. */
const placeOf = ({ layout }: Ground, name: string): string => `${layout.packs}/${name.replace('@', '/')}`;

/**
 * Puts a version of a pack on the shelf. It is put together out of sight, under a name that any start sweeps, and moved into its place
 * in one step: it is there whole or not at all. What lies in that place already goes. Throws a DiskError.
 */
export const putOnShelf = (
  name: string,
  files: readonly RawFile[],
  entry: Registered,
  world: WriterWorld,
): void => {
  const ground = groundOf(world);
  changeRegister(world, (register) => withRegistered(register, name, entry));
  tryAgain(() => {
    const waiting = writeFolder(ground, files);
    try {
      moveInPlace(ground, waiting, placeOf(ground, name));
    } catch (thrown) {
      quietly(() => removeAll(ground.disk, waiting));
      throw thrown;
    }
  });
};

/** Writes single files over those of a version that is there and whole: its signature came later than it. Throws a DiskError. */
export const putBeside = (
  name: string,
  files: readonly RawFile[],
  entry: Registered,
  world: WriterWorld,
): void => {
  const ground = groundOf(world);
  for (const { path, bytes } of files) writeOver(ground, `${placeOf(ground, name)}/${path}`, bytes);
  changeRegister(world, (register) => withRegistered(register, name, entry));
};

/** Takes versions off the shelf: each goes in one step, and any start removes what a stop left of it. Throws a DiskError. */
export const takeOffShelf = (names: readonly string[], world: WriterWorld): void => {
  const ground = groundOf(world);
  const { disk } = ground;
  for (const name of names) {
    const place = placeOf(ground, name);
    moveOut(ground, place);
    const id = parentOf(place);
    if (disk.list(id).length === 0) orGone(() => disk.removeFolder(id));
  }
  disk.syncFolder(ground.layout.packs);
  changeRegister(world, (register) => withoutRegistered(register, names));
};

const writeFolder = ({ disk, ids, layout }: Ground, files: readonly RawFile[]): string => {
  makeFolder(disk, layout, layout.tmp);
  const waiting = `${layout.tmp}/${leavingName(ids)}`;
  const folders = [...new Set([waiting, ...files.map(({ path }) => parentOf(`${waiting}/${path}`))])];
  try {
    for (const folder of folders) disk.makeFolder(folder, FOLDER_MODE);
    for (const { path, bytes } of files) writeThere(disk, `${waiting}/${path}`, bytes);
    syncAll(disk, folders);
  } catch (thrown) {
    quietly(() => removeAll(disk, waiting));
    throw thrown;
  }
  return waiting;
};

/** The inner ones first. */
const syncAll = (disk: Disk, folders: readonly string[]): void => {
  for (const folder of folders.toSorted((a, b) => b.length - a.length)) disk.syncFolder(folder);
};

const moveInPlace = (ground: Ground, waiting: string, place: string): void => {
  const { disk, layout } = ground;
  makeFolder(disk, layout, parentOf(place));
  if (disk.look(place) !== null) moveOut(ground, place);
  disk.rename(waiting, place);
  syncUpward(disk, layout, parentOf(place));
};

/** Nothing there is fine: another window was first. */
const moveOut = ({ disk, ids, layout }: Ground, place: string): void => {
  makeFolder(disk, layout, layout.tmp);
  const leaving = `${layout.tmp}/${leavingName(ids)}`;
  orGone(() => disk.rename(place, leaving));
  disk.syncFolder(parentOf(place));
  quietly(() => orGone(() => removeAll(disk, leaving)));
};
