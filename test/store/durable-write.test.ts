import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { writeNew, writeOver } from '../../src/store/durable-write.ts';
import { layoutOf, parentOf } from '../../src/store/layout.ts';
import { countingIds, STORE } from './store-world.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a new file', () => {
  it('never takes a name that is taken', () => {
    const disk = memoryDisk();
    disk.put(`${STORE}/a`, 'theirs');
    const shelf = { disk, ids: countingIds(), layout: layoutOf(STORE) };
    expect(() => writeNew(shelf, `${STORE}/a`, bytes('ours'))).toThrow(
      expect.objectContaining({ code: 'exists' }),
    );
    expect(new TextDecoder().decode(disk.read(`${STORE}/a`))).toBe('theirs');
    expect([...disk.files().keys()]).toEqual([`${STORE}/a`]);
  });

  it('and one that is written over leave nothing else behind', () => {
    const disk = memoryDisk();
    const shelf = { disk, ids: countingIds(), layout: layoutOf(`${STORE}/`) };
    writeNew(shelf, `${STORE}/b`, bytes('one'));
    writeOver(shelf, `${STORE}/b`, bytes('two'));
    writeOver(shelf, `${STORE}/c`, bytes(''));
    expect([...disk.files()].map(([path, content]) => [path, content.length])).toEqual([
      [`${STORE}/b`, 3],
      [`${STORE}/c`, 0],
    ]);
  });
});

describe('the folder of a path', () => {
  it.each([
    ['/home/ann/a', '/home/ann'],
    ['/a', '/'],
    ['/', '/'],
    ['C:\\Users\\ann', 'C:\\Users'],
    ['C:\\Users\\ann/stories/s', 'C:\\Users\\ann/stories'],
    ['a', 'a'],
  ])('of %s is %s', (path, folder) => {
    expect(parentOf(path)).toBe(folder);
  });
});
