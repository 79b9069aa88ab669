import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { platform, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { DiskError } from '../core/disk-error.ts';
import type { Disk, Entry, EntryKind, FileFacts, Handle } from '../ports.ts';
import { diskErrorFrom, systemCode } from './disk-error.ts';

/** What `Dirent` and `Stats` have in common. */
type Kinded = { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean };

const kindOf = (thing: Kinded): EntryKind => {
  if (thing.isFile()) return 'file';
  if (thing.isDirectory()) return 'folder';
  return thing.isSymbolicLink() ? 'link' : 'other';
};

const attempt = <T>(path: string, run: () => T): T => {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof DiskError ? thrown : diskErrorFrom(thrown, path);
  }
};

/** Windows keeps no such bits: what it reports for others is made up. */
const PERMISSIONS = platform() === 'win32' ? 0o700n : 0o777n;
const NOTHING_THERE: readonly string[] = ['ENOENT', 'ENOTDIR'];

/** -1 where a system has no owners; null for an account that the system has no entry for, which happens in containers. */
let ownUid: bigint | null | undefined;
const isMine = (owner: bigint): boolean => {
  if (ownUid === undefined) {
    try {
      ownUid = BigInt(userInfo().uid);
    } catch {
      ownUid = null;
    }
  }
  return ownUid === null || ownUid === -1n || owner === ownUid;
};

/** Inodes are read as big integers: on some file systems they do not fit a number, and two files would look like one. */
const facts = (path: string, stat: (path: string) => BigIntStats): FileFacts | null => {
  try {
    const found = stat(path);
    return {
      kind: kindOf(found),
      size: Number(found.size),
      mode: Number(found.mode & PERMISSIONS),
      changed: Number(found.mtimeMs),
      key: `${found.dev}:${found.ino}`,
      mine: isMine(found.uid),
    };
  } catch (thrown) {
    if (NOTHING_THERE.includes(systemCode(thrown))) return null;
    throw diskErrorFrom(thrown, path);
  }
};

const itself = (path: string): BigIntStats => lstatSync(path, { bigint: true });
const ledTo = (path: string): BigIntStats => statSync(path, { bigint: true });

/**
 * The mode given to `open` and `mkdir` is thinned by the umask, so it is set again when it came out otherwise. A stick that
 * cannot hold permissions (FAT) refuses or ignores this; the words are saved all the same.
 */
const holdMode = (set: () => void): void => {
  try {
    set();
  } catch (thrown) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(systemCode(thrown))) throw thrown;
  }
};

const openNew = (path: string, flags: number, mode: number): Handle => {
  const handle = openSync(path, flags | constants.O_CREAT | constants.O_EXCL, mode);
  holdMode(() => {
    if ((fstatSync(handle).mode & 0o777) !== mode) fchmodSync(handle, mode);
  });
  return handle as Handle;
};

const openToAppend = (path: string, mode: number): Handle => {
  const flags = constants.O_WRONLY | constants.O_APPEND;
  try {
    return openNew(path, flags, mode);
  } catch (thrown) {
    if (systemCode(thrown) !== 'EEXIST') throw thrown;
    return openSync(path, flags) as Handle;
  }
};

const makeFolder = (path: string, mode: number): void => {
  const there = facts(path, ledTo);
  if (there?.kind === 'folder') return;
  if (there) throw new DiskError('not-a-folder', path);
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, mode);
  } catch (thrown) {
    // Another window may have made it in between.
    if (facts(path, ledTo)?.kind === 'folder') return;
    throw thrown;
  }
  holdMode(() => {
    if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
  });
};

const CANNOT_SYNC: readonly string[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EBADF'];

/** Windows has no sync of a folder and refuses to open one; some network and FUSE file systems refuse the sync. */
const syncFolder = (path: string): void => {
  if (platform() === 'win32') return;
  const handle = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    fsyncSync(handle);
  } catch (thrown) {
    if (!CANNOT_SYNC.includes(systemCode(thrown))) throw thrown;
  } finally {
    closeSync(handle);
  }
};

const remove = (path: string): void => {
  try {
    unlinkSync(path);
  } catch (thrown) {
    if (!NOTHING_THERE.includes(systemCode(thrown))) throw thrown;
  }
};

const list = (folder: string): readonly Entry[] =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));

/** The disk of this computer. The only file that imports `node:fs`. */
export const realDisk: Disk = {
  look: (path) => facts(path, itself),
  lookThrough: (path) => facts(path, ledTo),
  list: (folder) => attempt(folder, () => list(folder)),
  read: (path) => attempt(path, () => readFileSync(path)),
  makeFolder: (path, mode) => attempt(path, () => makeFolder(path, mode)),
  create: (path, mode) => attempt(path, () => openNew(path, constants.O_WRONLY, mode)),
  openToAppend: (path, mode) => attempt(path, () => openToAppend(path, mode)),
  write: (handle, bytes) => attempt('(open file)', () => writeSync(handle, bytes)),
  size: (handle) => attempt('(open file)', () => fstatSync(handle).size),
  sync: (handle) => attempt('(open file)', () => fsyncSync(handle)),
  close: (handle) => attempt('(open file)', () => closeSync(handle)),
  rename: (from, to) => attempt(to, () => renameSync(from, to)),
  remove: (path) => attempt(path, () => remove(path)),
  removeFolder: (path) => attempt(path, () => rmdirSync(path)),
  syncFolder: (path) => attempt(path, () => syncFolder(path)),
  setMode: (path, mode) => attempt(path, () => chmodSync(path, mode)),
};
