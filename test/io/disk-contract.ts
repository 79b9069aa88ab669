import { describe, expect, it } from 'vitest';
import { type DiskCode, DiskError } from '../../src/core/disk-error.ts';
import type { Disk } from '../../src/ports.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (given: Uint8Array): string => new TextDecoder().decode(given);

const codeOf = (run: () => unknown): DiskCode | 'none' => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof DiskError) return thrown.code;
    throw thrown;
  }
  return 'none';
};

const write = (disk: Disk, path: string, content: string): void => {
  const handle = disk.create(path, 0o600);
  expect(disk.write(handle, bytes(content))).toBe(bytes(content).length);
  disk.sync(handle);
  disk.close(handle);
};

/** What every Disk promises. `folder` gives an empty folder, fresh for each test. */
export const diskContract = (
  name: string,
  open: () => { readonly disk: Disk; readonly folder: string },
): void => {
  describe(name, () => {
    it('gives back what was written, byte for byte', () => {
      const { disk, folder } = open();
      const all = Uint8Array.from({ length: 256 }, (_, value) => value);
      const handle = disk.create(`${folder}/a`, 0o600);
      expect(disk.write(handle, all)).toBe(256);
      expect(disk.size(handle)).toBe(256);
      disk.close(handle);
      expect([...disk.read(`${folder}/a`)]).toEqual([...all]);
    });

    it('makes a file only where there is none', () => {
      const { disk, folder } = open();
      write(disk, `${folder}/a`, 'one');
      expect(codeOf(() => disk.create(`${folder}/a`, 0o600))).toBe('exists');
      expect(text(disk.read(`${folder}/a`))).toBe('one');
    });

    it('adds at the end, and makes the file when it is missing', () => {
      const { disk, folder } = open();
      for (const part of ['one', 'two']) {
        const handle = disk.openToAppend(`${folder}/a`, 0o600);
        disk.write(handle, bytes(part));
        disk.close(handle);
      }
      expect(text(disk.read(`${folder}/a`))).toBe('onetwo');
      expect(disk.look(`${folder}/a`)?.mode).toBe(0o600);
    });

    it('goes on writing to a file that was renamed', () => {
      const { disk, folder } = open();
      const handle = disk.openToAppend(`${folder}/a`, 0o600);
      disk.rename(`${folder}/a`, `${folder}/b`);
      disk.write(handle, bytes('late'));
      disk.close(handle);
      expect(text(disk.read(`${folder}/b`))).toBe('late');
      expect(disk.look(`${folder}/a`)).toBeNull();
    });

    it('renames a folder with all that is in it', () => {
      const { disk, folder } = open();
      disk.makeFolder(`${folder}/a/b`, 0o700);
      write(disk, `${folder}/a/b/c`, 'words');
      disk.rename(`${folder}/a`, `${folder}/d`);
      expect(text(disk.read(`${folder}/d/b/c`))).toBe('words');
      expect(disk.look(`${folder}/a`)).toBeNull();
      expect(codeOf(() => disk.rename(`${folder}/a`, `${folder}/e`))).toBe('missing');
    });

    it('sees what is there', () => {
      const { disk, folder } = open();
      write(disk, `${folder}/a`, 'four');
      disk.makeFolder(`${folder}/b/c`, 0o700);
      expect(disk.look(`${folder}/a`)).toMatchObject({ kind: 'file', size: 4, mode: 0o600 });
      expect(disk.lookThrough(`${folder}/b`)).toMatchObject({ kind: 'folder', mode: 0o700 });
      expect(disk.look(`${folder}/b/c`)).toMatchObject({ kind: 'folder', mode: 0o700 });
      expect(disk.look(`${folder}/none`)).toBeNull();
      expect(disk.lookThrough(`${folder}/a/none`)).toBeNull();
      expect([...disk.list(folder)].sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
        { name: 'a', kind: 'file' },
        { name: 'b', kind: 'folder' },
      ]);
    });

    it('knows the same file under another name, and two files apart', () => {
      const { disk, folder } = open();
      write(disk, `${folder}/a`, '');
      write(disk, `${folder}/b`, '');
      const key = disk.look(`${folder}/a`)?.key;
      expect(disk.look(`${folder}/b`)?.key).not.toBe(key);
      disk.rename(`${folder}/a`, `${folder}/c`);
      expect(disk.look(`${folder}/c`)?.key).toBe(key);
    });

    it('renames over a file that is there', () => {
      const { disk, folder } = open();
      write(disk, `${folder}/a`, 'new');
      write(disk, `${folder}/b`, 'old');
      disk.rename(`${folder}/a`, `${folder}/b`);
      expect(text(disk.read(`${folder}/b`))).toBe('new');
    });

    it('removes a file, and does not mind when there is none', () => {
      const { disk, folder } = open();
      write(disk, `${folder}/a`, '');
      disk.remove(`${folder}/a`);
      disk.remove(`${folder}/a`);
      expect(disk.list(folder)).toEqual([]);
    });

    it('makes a folder once, and removes it only when it is empty', () => {
      const { disk, folder } = open();
      disk.makeFolder(`${folder}/b`, 0o700);
      write(disk, `${folder}/b/a`, '');
      disk.makeFolder(`${folder}/b`, 0o755);
      expect(disk.look(`${folder}/b`)?.mode).toBe(0o700);
      expect(codeOf(() => disk.removeFolder(`${folder}/b`))).toBe('not-empty');
      disk.remove(`${folder}/b/a`);
      disk.removeFolder(`${folder}/b`);
      expect(disk.look(`${folder}/b`)).toBeNull();
    });

    it('sets who may read', () => {
      const { disk, folder } = open();
      write(disk, `${folder}/a`, '');
      disk.setMode(`${folder}/a`, 0o400);
      expect(disk.look(`${folder}/a`)?.mode).toBe(0o400);
    });

    it('makes a new name last', () => {
      const { disk, folder } = open();
      expect(codeOf(() => disk.syncFolder(folder))).toBe('none');
      expect(codeOf(() => disk.syncFolder(`${folder}/none`))).toBe('missing');
    });

    it('says why it refuses', () => {
      const { disk, folder } = open();
      write(disk, `${folder}/file`, '');
      disk.makeFolder(`${folder}/folder`, 0o700);
      expect(codeOf(() => disk.read(`${folder}/none`))).toBe('missing');
      expect(codeOf(() => disk.list(`${folder}/none`))).toBe('missing');
      expect(codeOf(() => disk.create(`${folder}/none/a`, 0o600))).toBe('missing');
      expect(codeOf(() => disk.openToAppend(`${folder}/none/a`, 0o600))).toBe('missing');
      expect(codeOf(() => disk.rename(`${folder}/none`, `${folder}/b`))).toBe('missing');
      expect(codeOf(() => disk.setMode(`${folder}/none`, 0o600))).toBe('missing');
      expect(codeOf(() => disk.read(`${folder}/folder`))).toBe('not-a-file');
      expect(codeOf(() => disk.openToAppend(`${folder}/folder`, 0o600))).toBe('not-a-file');
      expect(codeOf(() => disk.remove(`${folder}/folder`))).toBe('not-a-file');
      expect(codeOf(() => disk.list(`${folder}/file`))).toBe('not-a-folder');
      expect(codeOf(() => disk.read(`${folder}/file/a`))).toBe('not-a-folder');
      expect(codeOf(() => disk.create(`${folder}/file/a`, 0o600))).toBe('not-a-folder');
      expect(codeOf(() => disk.makeFolder(`${folder}/file`, 0o700))).toBe('not-a-folder');
      expect(codeOf(() => disk.makeFolder(`${folder}/file/a`, 0o700))).toBe('not-a-folder');
    });
  });
};
