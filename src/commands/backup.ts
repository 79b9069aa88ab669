import { BACKUP_CAPS, readBackup, writeBackup } from '../core/backup/backup-file.ts';
import { KEY_LIST, vaultKind } from '../core/backup/vault-path.ts';
import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import type { ZipFile } from '../core/zip/zip-bytes.ts';
import type { World } from '../ports.ts';
import { sweptStore } from '../store/choosing.ts';
import { layoutOf } from '../store/layout.ts';
import { vaultFiles } from '../store/vault-files.ts';
import { writeFile } from './write-file.ts';

export type BackupOptions = { readonly file: string };
export type BackupWorld = Pick<
  World,
  'age' | 'clock' | 'disk' | 'ids' | 'keyring' | 'places' | 'processes' | 'screen' | 'words' | 'zipper'
>;

/** Writes all stories and added packs into one file outside the store. "Backed up" is only said of a file that was read back whole. */
export const backup = async ({ file }: BackupOptions, world: BackupWorld): Promise<number> => {
  const { screen, words } = world;
  const says = words.backup;
  sweptStore(world);
  const { files, leftOut } = gathered(world);
  if (files.every(({ path }) => vaultKind(path) === 'key'))
    throw new Trouble('not-found', says.nothing, says.nothingHint);
  refuseTooMuch(files, world);
  writeFile(file, await archived(files, world), { over: false, says }, world);
  screen.write(
    screen.style(
      'saved',
      says.done(
        files.map(({ path }) => vaultKind(path) ?? 'other'),
        file,
      ),
    ),
  );
  screen.write(says.readBack);
  if (leftOut.length > 0) screen.warn(says.leftOut(leftOut.length));
  screen.write(files.some(({ path }) => path === KEY_LIST) ? says.locked : says.notLocked);
  screen.write(says.withoutSettings);
  return 0;
};

const gathered = ({ disk, places, words }: BackupWorld): ReturnType<typeof vaultFiles> => {
  const layout = layoutOf(places.store);
  try {
    return vaultFiles(disk, layout);
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    const { trouble } = words.store;
    throw new Trouble('place', trouble.cannotRead(layout.root), trouble.cannotReadHint, { cause });
  }
};

const refuseTooMuch = (files: readonly ZipFile[], { words }: BackupWorld): void => {
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const large = files.some(({ bytes }) => bytes.length > BACKUP_CAPS.fileBytes);
  // Room for the page and the list, which are no longer than the paths make them.
  if (large || files.length > BACKUP_CAPS.files - 2 || all > BACKUP_CAPS.allBytes / 2)
    throw new Trouble('place', words.backup.tooMuch);
};

/** A backup that could not be brought back would be worse than none. */
const archived = async (files: readonly ZipFile[], world: BackupWorld): Promise<Uint8Array> => {
  const tools = { zipper: await world.zipper(), sha256: world.ids.sha256 };
  const bytes = writeBackup(files, world.words.backup.page, tools);
  const back = readBackup(bytes, tools);
  if (back.kind !== 'read' || back.harmed > 0 || back.whole.length !== files.length)
    throw new Error('a backup was made that cannot be read back');
  return bytes;
};
