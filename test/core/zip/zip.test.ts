import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, type ZipCaps } from '../../../src/core/zip/read-zip.ts';
import { writeZip } from '../../../src/core/zip/write-zip.ts';
import type { ZipFile } from '../../../src/core/zip/zip-bytes.ts';
import { zipper } from '../../../src/io/zipper.ts';
import { bytesOf } from '../../support/carrying.ts';

const CAPS: ZipCaps = { files: 100, fileBytes: 1_000_000, allBytes: 2_000_000 };
const FILES: readonly ZipFile[] = [
  { path: 'a/one.md', bytes: bytesOf('The bus stop. '.repeat(50)) },
  { path: 'a/żółć.md', bytes: bytesOf('x') },
  { path: 'empty', bytes: new Uint8Array() },
];
const written = writeZip(FILES, zipper);
const plain = (entries: readonly { path: string; bytes: Uint8Array | null }[]): unknown =>
  entries.map(({ path, bytes }) => [path, bytes && [...bytes]]);

/** Flags, and behind them the way of packing, which stays deflate. */
const UNDER_PASSWORD = 0x801 | (8 << 16);

/** The same archive with a number of two or four bytes changed, wherever the record of that kind has it. */
const changed = (mark: number, offset: number, value: number): Uint8Array => {
  const copy = written.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === mark) view.setUint32(at + offset, value, true);
  return copy;
};

describe('a zip', () => {
  it('gives back what was put in', () => {
    const file = fc.record({
      path: fc.stringMatching(/^[a-zż/]{1,20}[a-z]$/),
      bytes: fc.uint8Array({ maxLength: 400 }),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), (files) => {
        const read = readZip(writeZip(files, zipper), CAPS, zipper);
        expect(read.kind).toBe('read');
        if (read.kind === 'read') expect(plain(read.entries)).toEqual(plain(files));
      }),
    );
  });

  it('is the same bytes for the same files', () => {
    expect(writeZip(FILES, zipper)).toEqual(written);
  });

  it('that was cut off gives the files before the cut, and says that it is not whole', () => {
    const read = readZip(written.subarray(0, 120), CAPS, zipper);
    expect(read).toMatchObject({ kind: 'read', whole: false });
    if (read.kind === 'read') expect(read.entries[0]?.path).toBe('a/one.md');
  });

  it.each([
    ['is no zip', bytesOf('PKnothing of the kind'), 'no-zip'],
    ['is nothing', new Uint8Array(), 'no-zip'],
    ['says that a file is larger than may come out', changed(0x02014b50, 24, 3_000_000), 'too-large'],
  ])('that %s is told apart', (_what, bytes, kind) => {
    expect(readZip(bytes, CAPS, zipper).kind).toBe(kind);
  });

  it('with more files than may come out is not unpacked', () => {
    expect(readZip(written, { ...CAPS, files: 2 }, zipper)).toEqual({ kind: 'too-large' });
  });

  it.each([
    ['lies about a size', changed(0x02014b50, 24, 5)],
    ['lies about a sum', changed(0x02014b50, 16, 5)],
    ['points beyond its end', changed(0x02014b50, 42, 0x7fffffff)],
    ['is packed in a way of others', changed(0x02014b50, 10, 99)],
    ['is under a password', changed(0x02014b50, 8, UNDER_PASSWORD)],
  ])('that %s has no content to trust', (_what, bytes) => {
    const read = readZip(bytes, CAPS, zipper);
    expect(read.kind === 'read' && read.entries[0]).toEqual({ path: 'a/one.md', bytes: null });
  });

  it('that is a bomb is stopped at the size it says', () => {
    const bomb = writeZip([{ path: 'b', bytes: new Uint8Array(900_000) }], zipper);
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 <= bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    const read = readZip(bomb, CAPS, zipper);
    expect(read.kind === 'read' && read.entries[0]?.bytes).toBeNull();
  });

  it('never throws, whatever bytes were changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(written.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.nat(written.length),
        (changes, length) => {
          const copy = written.slice(0, length);
          for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
          readZip(copy, CAPS, zipper);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
