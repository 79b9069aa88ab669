import type { Disk, Handle } from '../../src/ports.ts';

/** A thing on the disk, by the key of its facts: a name can be given to another thing, a key cannot. */
export type Thing = string;
export type NameChange = { readonly folder: Thing; readonly name: string; readonly thing: Thing | null };

/** What happened to the disk, in the terms in which a power cut can undo it. */
export type Step =
  /** Changes of one folder that happen together or not at all. */
  | { readonly kind: 'names'; readonly changes: readonly NameChange[] }
  | { readonly kind: 'folder'; readonly thing: Thing }
  | { readonly kind: 'bytes'; readonly thing: Thing; readonly bytes: Uint8Array }
  | { readonly kind: 'sync'; readonly thing: Thing }
  /** The program told somebody that something is saved. */
  | { readonly kind: 'said'; readonly what: string };

export type RecordingDisk = Disk & {
  readonly steps: readonly Step[];
  /** Notes that something was told to be saved at this moment. */
  said(what: string): void;
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Does what the inner disk does and writes down every step. */
export const recordingDisk = (inner: Disk): RecordingDisk => {
  const steps: Step[] = [];
  const opened = new Map<Handle, { readonly thing: Thing; bytes: Uint8Array }>();
  const keyOf = (path: string): Thing => inner.look(path)?.key ?? '';
  const named = (path: string): void => {
    const changes = [{ folder: keyOf(parentOf(path)), name: nameOf(path), thing: keyOf(path) }];
    steps.push({ kind: 'names', changes });
  };
  const remember = (handle: Handle, path: string): Handle => {
    opened.set(handle, { thing: keyOf(path), bytes: inner.read(path) });
    return handle;
  };
  const makeFolder: Disk['makeFolder'] = (path, mode) => {
    if (inner.look(path) !== null) return;
    makeFolder(parentOf(path), mode);
    inner.makeFolder(path, mode);
    steps.push({ kind: 'folder', thing: keyOf(path) });
    named(path);
  };
  const rename: Disk['rename'] = (from, to) => {
    const thing = keyOf(from);
    inner.rename(from, to);
    const come = { folder: keyOf(parentOf(to)), name: nameOf(to), thing };
    const go = { folder: keyOf(parentOf(from)), name: nameOf(from), thing: null };
    if (come.folder === go.folder) steps.push({ kind: 'names', changes: [go, come] });
    else steps.push({ kind: 'names', changes: [come] }, { kind: 'names', changes: [go] });
  };
  return {
    ...inner,
    steps,
    said: (what) => void steps.push({ kind: 'said', what }),
    makeFolder,
    rename,
    create: (path, mode) => {
      const handle = inner.create(path, mode);
      named(path);
      return remember(handle, path);
    },
    openToAppend: (path, mode) => {
      const isNew = inner.look(path) === null;
      const handle = inner.openToAppend(path, mode);
      if (isNew) named(path);
      return remember(handle, path);
    },
    write: (handle, bytes) => {
      const done = inner.write(handle, bytes);
      const file = opened.get(handle);
      if (file) {
        file.bytes = Uint8Array.from([...file.bytes, ...bytes.subarray(0, done)]);
        steps.push({ kind: 'bytes', thing: file.thing, bytes: file.bytes });
      }
      return done;
    },
    sync: (handle) => {
      inner.sync(handle);
      steps.push({ kind: 'sync', thing: opened.get(handle)?.thing ?? '' });
    },
    remove: (path) => {
      const was = inner.look(path);
      inner.remove(path);
      if (was !== null) {
        steps.push({
          kind: 'names',
          changes: [{ folder: keyOf(parentOf(path)), name: nameOf(path), thing: null }],
        });
      }
    },
    removeFolder: (path) => {
      const folder = keyOf(parentOf(path));
      inner.removeFolder(path);
      steps.push({ kind: 'names', changes: [{ folder, name: nameOf(path), thing: null }] });
    },
    syncFolder: (path) => {
      inner.syncFolder(path);
      steps.push({ kind: 'sync', thing: keyOf(path) });
    },
  };
};
