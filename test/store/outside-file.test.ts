import { describe, expect, it } from 'vitest';
import { writeOutside } from '../../src/store/outside-file.ts';
import { bytesOf, textOf } from '../support/carrying.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { countingIds } from './store-world.ts';

const PATH = '/desk/a.md';
const on = (
  disk = memoryDisk(),
): { disk: ReturnType<typeof memoryDisk>; ids: ReturnType<typeof countingIds> } => {
  disk.makeFolder('/desk', 0o755);
  return { disk, ids: countingIds() };
};

describe('a file outside the store', () => {
  it('is for the owner only, and takes the place of another one only when told to', () => {
    const world = on();
    writeOutside(world, PATH, bytesOf('One.'), false);
    expect(() => writeOutside(world, PATH, bytesOf('Two.'), false)).toThrow(
      expect.objectContaining({ code: 'exists' }),
    );
    expect(textOf(world.disk.read(PATH))).toBe('One.');
    writeOutside(world, PATH, bytesOf('Two.'), true);
    expect(textOf(world.disk.read(PATH))).toBe('Two.');
    expect(world.disk.look(PATH)?.mode).toBe(0o600);
    expect([...world.disk.files().keys()]).toEqual([PATH]);
  });

  it('never takes the place of a device or a folder', () => {
    const { disk, ids } = on();
    const device = {
      ...disk,
      look: () => ({ kind: 'other', size: 0, mode: 0o666, changed: 0, key: 'x', mine: true }) as const,
    };
    expect(() => writeOutside({ disk: device, ids }, '/desk/null', bytesOf('x'), true)).toThrow(
      expect.objectContaining({ code: 'exists' }),
    );
    expect(() => writeOutside({ disk, ids }, '/desk', bytesOf('x'), true)).toThrow(
      expect.objectContaining({ code: 'not-a-file' }),
    );
    expect([...disk.files().keys()]).toEqual([]);
  });

  it('that the disk gives back otherwise than it was written is not there', () => {
    const { disk, ids } = on();
    const lying = { ...disk, read: (path: string) => disk.read(path).map((byte) => byte ^ 1) };
    expect(() => writeOutside({ disk: lying, ids }, PATH, bytesOf('One.'), false)).toThrow(
      expect.objectContaining({ code: 'io' }),
    );
    expect([...disk.files().keys()]).toEqual([]);
  });
});
