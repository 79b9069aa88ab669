import { DiskError } from '../core/disk-error.ts';
import type { Disk, Entry, FileFacts, Handle } from '../ports.ts';

type File = { readonly kind: 'file'; readonly key: number; mode: number; bytes: Uint8Array; changed: number };
type Folder = { readonly kind: 'folder'; readonly key: number; mode: number; changed: number };
type Thing = File | Folder;

/**
 * A disk in memory that keeps the promises of the port: for a sitting of which nothing may stay, and for tests. `files` and `put` look and
 * prepare from outside.
 */
export type MemoryDisk = Disk & {
  /** Every file: path and bytes. */
  files(): ReadonlyMap<string, Uint8Array>;
  /** Makes a file with all its folders, as if somebody else had put it there. */
  put(path: string, content: string | Uint8Array): void;
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

class Tree {
  readonly things: Map<string, Thing> = new Map([['/', { kind: 'folder', key: 0, mode: 0o755, changed: 0 }]]);
  #ticks = 0;

  tick(): number {
    this.#ticks += 1;
    return this.#ticks;
  }

  /** A path that goes on below a file is no folder's path, as on a real disk. */
  notThere(path: string): DiskError {
    for (let above = parentOf(path); above !== '/'; above = parentOf(above)) {
      if (this.things.get(above)?.kind === 'file') return new DiskError('not-a-folder', path);
    }
    return new DiskError('missing', path);
  }

  folder(path: string): Folder {
    const thing = this.things.get(path);
    if (thing === undefined) throw this.notThere(path);
    if (thing.kind !== 'folder') throw new DiskError('not-a-folder', path);
    return thing;
  }

  file(path: string): File {
    const thing = this.things.get(path);
    if (thing === undefined) throw this.notThere(path);
    if (thing.kind !== 'file') throw new DiskError('not-a-file', path);
    return thing;
  }

  newFile(path: string, mode: number): File {
    this.folder(parentOf(path));
    if (this.things.has(path)) throw new DiskError('exists', path);
    const file: File = {
      kind: 'file',
      key: this.tick(),
      mode,
      bytes: new Uint8Array(),
      changed: this.tick(),
    };
    this.things.set(path, file);
    return file;
  }

  makeFolder(path: string, mode: number): void {
    const thing = this.things.get(path);
    if (thing?.kind === 'folder') return;
    if (thing) throw new DiskError('not-a-folder', path);
    this.makeFolder(parentOf(path), mode);
    this.things.set(path, { kind: 'folder', key: this.tick(), mode, changed: this.tick() });
  }

  inside(folder: string): readonly string[] {
    return [...this.things.keys()].filter((path) => path !== '/' && parentOf(path) === folder);
  }

  rename(from: string, to: string): void {
    const thing = this.things.get(from);
    if (thing === undefined) throw this.notThere(from);
    this.folder(parentOf(to));
    if (this.things.get(to)?.kind === 'folder') throw new DiskError('not-a-file', to);
    const below = [...this.things].filter(([path]) => path.startsWith(`${from}/`));
    for (const [path] of below) this.things.delete(path);
    this.things.delete(from);
    this.things.set(to, thing);
    for (const [path, inside] of below) this.things.set(to + path.slice(from.length), inside);
  }

  removeFolder(path: string): void {
    this.folder(path);
    if (this.inside(path).length > 0) throw new DiskError('not-empty', path);
    this.things.delete(path);
  }
}

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

const looking = (tree: Tree): Pick<Disk, 'look' | 'lookThrough' | 'list' | 'read'> => {
  const look = (path: string): FileFacts | null => {
    const thing = tree.things.get(path);
    if (thing === undefined) return null;
    const size = thing.kind === 'file' ? thing.bytes.length : 0;
    return {
      kind: thing.kind,
      size,
      mode: thing.mode,
      changed: thing.changed,
      key: String(thing.key),
      mine: true,
    };
  };
  const list = (folder: string): readonly Entry[] => {
    tree.folder(folder);
    return tree
      .inside(folder)
      .map((path) => ({ name: nameOf(path), kind: tree.things.get(path)?.kind ?? 'other' }));
  };
  return { look, lookThrough: look, list, read: (path) => tree.file(path).bytes.slice() };
};

const handles = (tree: Tree): Pick<Disk, 'create' | 'openToAppend' | 'write' | 'size' | 'sync' | 'close'> => {
  const open = new Map<Handle, File>();
  let last = 0;
  const opened = (file: File): Handle => {
    last += 1;
    open.set(last as Handle, file);
    return last as Handle;
  };
  const behind = (handle: Handle): File => {
    const file = open.get(handle);
    if (file === undefined) throw new Error('the store used a handle that is not open');
    return file;
  };
  return {
    create: (path, mode) => opened(tree.newFile(path, mode)),
    openToAppend: (path, mode) => opened(tree.things.has(path) ? tree.file(path) : tree.newFile(path, mode)),
    write: (handle, bytes) => {
      const file = behind(handle);
      file.bytes = joined(file.bytes, bytes);
      file.changed = tree.tick();
      return bytes.length;
    },
    size: (handle) => behind(handle).bytes.length,
    sync: (handle) => void behind(handle),
    close: (handle) => {
      behind(handle);
      open.delete(handle);
    },
  };
};

const setMode = (tree: Tree, path: string, mode: number): void => {
  const thing = tree.things.get(path);
  if (thing === undefined) throw new DiskError('missing', path);
  thing.mode = mode;
};

const remove = (tree: Tree, path: string): void => {
  if (tree.things.has(path)) tree.file(path);
  tree.things.delete(path);
};

export const memoryDisk = (): MemoryDisk => {
  const tree = new Tree();
  return {
    ...looking(tree),
    ...handles(tree),
    makeFolder: (path, mode) => tree.makeFolder(path, mode),
    rename: (from, to) => tree.rename(from, to),
    remove: (path) => remove(tree, path),
    removeFolder: (path) => tree.removeFolder(path),
    syncFolder: (path) => void tree.folder(path),
    setMode: (path, mode) => setMode(tree, path, mode),
    files: () =>
      new Map(
        [...tree.things].flatMap(([path, thing]) => (thing.kind === 'file' ? [[path, thing.bytes]] : [])),
      ),
    put: (path, content) => {
      tree.makeFolder(parentOf(path), 0o700);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      tree.things.set(path, { kind: 'file', key: tree.tick(), mode: 0o600, bytes, changed: tree.tick() });
    },
  };
};
