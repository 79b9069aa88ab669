import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskError, isDiskError } from '../../src/core/disk-error.ts';
import { diskErrorFrom } from '../../src/io/disk-error.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemClock } from '../../src/io/system-clock.ts';
import { diskContract } from './disk-contract.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cps-story-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

diskContract('the disk of this computer', () => ({ disk: realDisk, folder }));
diskContract('a disk in memory', () => {
  const disk = memoryDisk();
  disk.makeFolder('/home/ann', 0o700);
  return { disk, folder: '/home/ann' };
});

describe('the disk of this computer', () => {
  it('sees a link as a link, and through it when asked', () => {
    writeFileSync(join(folder, 'a'), 'four');
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    symlinkSync(join(folder, 'none'), join(folder, 'nowhere'));
    expect(realDisk.look(join(folder, 'link'))?.kind).toBe('link');
    expect(realDisk.lookThrough(join(folder, 'link'))).toEqual(realDisk.look(join(folder, 'a')));
    expect(realDisk.lookThrough(join(folder, 'nowhere'))).toBeNull();
    expect(realDisk.list(folder)).toContainEqual({ name: 'link', kind: 'link' });
    expect(() => realDisk.makeFolder(join(folder, 'nowhere'), 0o700)).toThrow(DiskError);
  });

  it('says that it is full, on a device that always is', () => {
    if (platform() !== 'linux') return expect(realDisk.lookThrough('/dev/full')).toBeNull();
    const handle = realDisk.openToAppend('/dev/full', 0o600);
    try {
      expect(() => realDisk.write(handle, new Uint8Array(8))).toThrow('full');
    } finally {
      realDisk.close(handle);
    }
  });

  it('knows the size of a file that is longer than what was written', () => {
    const handle = realDisk.create(join(folder, 'a'), 0o600);
    truncateSync(join(folder, 'a'), 5000);
    expect(realDisk.size(handle)).toBe(5000);
    realDisk.close(handle);
  });
});

describe('what the system threw', () => {
  it.each([
    ['ENOENT', 'missing'],
    ['EEXIST', 'exists'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EROFS', 'read-only'],
    ['ENOTDIR', 'not-a-folder'],
    ['EISDIR', 'not-a-file'],
    ['ENOTEMPTY', 'not-empty'],
    ['EIO', 'io'],
    ['EXDEV', 'io'],
  ])('%s is told as %s, and goes along as the cause', (system, code) => {
    const cause = Object.assign(new Error(system), { code: system });
    expect(diskErrorFrom(cause, '/a')).toMatchObject({ code, path: '/a', cause });
  });

  it('is told as io when it has no name', () => {
    expect(diskErrorFrom('odd', '/a').code).toBe('io');
    expect(diskErrorFrom(new Error('odd'), '/a').code).toBe('io');
  });

  it('can be asked for by its code', () => {
    const thrown = new DiskError('full', '/a');
    expect(isDiskError(thrown)).toBe(true);
    expect(isDiskError(thrown, 'io', 'full')).toBe(true);
    expect(isDiskError(thrown, 'io')).toBe(false);
    expect(isDiskError(new Error('full'), 'full')).toBe(false);
  });
});

describe('ids and clock', () => {
  it('make ids of the length asked for, in letters that are not mixed up, and never twice', () => {
    const ids = Array.from({ length: 2000 }, () => randomIds.fresh(10));
    expect(new Set(ids).size).toBe(2000);
    expect(ids.every((id) => /^[0-9abcdefghjkmnpqrstvwxyz]{10}$/.test(id))).toBe(true);
  });

  it('hash as everybody else does', () => {
    expect(randomIds.sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('tell the time in UTC', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
