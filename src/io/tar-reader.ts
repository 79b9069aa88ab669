import { gunzipSync } from 'node:zlib';
import type { ReadEntry } from 'tar';
import type { ReadTar } from '../core/packs/pack-tools.ts';
import type { ArchiveEntry, OpenedArchive } from '../core/zip/strict-zip.ts';

const KINDS: ReadonlyMap<string, ArchiveEntry['kind']> = new Map([
  ['File', 'file'],
  ['OldFile', 'file'],
  ['ContiguousFile', 'file'],
  ['Directory', 'folder'],
  ['GNUDumpDir', 'folder'],
  ['Link', 'link'],
  ['SymbolicLink', 'link'],
]);

/** Beside what is in its files, a tar has a block of 512 bytes for each, some more for long names, and empty ones at its end. */
const BESIDE = 1_048_576;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** zstd, which the parser knows too. */
const isZstd = (bytes: Uint8Array): boolean => bytes[0] === 0x28 && bytes[1] === 0xb5;

const isTar = (bytes: Uint8Array): boolean =>
  !isGzip(bytes) && !isZstd(bytes) && new TextDecoder('latin1').decode(bytes.subarray(257, 262)) === 'ustar';

/** null when it is no gzip, or not a whole one; `too-large` when it would become more than `most`. */
const unpacked = (bytes: Uint8Array, most: number): Uint8Array | 'too-large' | null => {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (thrown) {
    const large = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE';
    return large ? 'too-large' : null;
  }
};

/** Only the parser of the package is used: what it finds stays in memory, and nothing of it ever touches a disk. */
export const loadTarReader = async (): Promise<ReadTar> => {
  const { Parser } = await import('tar');
  return (packed, caps) =>
    new Promise((resolve) => {
      const bytes = isGzip(packed) ? unpacked(packed, caps.allBytes + BESIDE) : packed;
      if (bytes === 'too-large') return resolve({ kind: 'too-large' });
      // The parser would go on unpacking by itself, past the cap.
      if (bytes === null || !isTar(bytes)) return resolve({ kind: 'unknown' });
      const entries: ArchiveEntry[] = [];
      const gathering = gatherer(entries, caps.files, caps.fileBytes, resolve);
      // Strict: whatever it would only warn of ends the reading.
      const parser = new Parser({ strict: true, brotli: false, onReadEntry: gathering });
      parser.on('ignoredEntry', gathering);
      // Two empty blocks; a tar without them was cut off, and so was one that the parser still waits for.
      let ended = false;
      parser.on('eof', () => {
        ended = true;
      });
      parser.on('error', () => resolve({ kind: entries.length > 0 ? 'two-faced' : 'unknown' }));
      parser.on('end', () => resolve(ended ? { kind: 'read', entries } : { kind: 'unknown' }));
      parser.end(Buffer.from(bytes));
      resolve({ kind: 'unknown' });
    });
};

/** Past a cap it answers at once, and keeps nothing more. */
const gatherer =
  (entries: ArchiveEntry[], most: number, fileBytes: number, answer: (found: OpenedArchive) => void) =>
  (entry: ReadEntry): void => {
    const kind = KINDS.get(entry.type) ?? 'other';
    const fits = entries.length < most && entry.size <= fileBytes;
    if (!fits) answer({ kind: 'too-large' });
    const chunks: Uint8Array[] = [];
    entry.on('data', (chunk) => fits && chunks.push(chunk));
    entry.on('end', () => {
      if (!fits) return;
      const bytes = Buffer.concat(chunks);
      const whole = kind === 'file' && bytes.length === entry.size && !entry.ignore;
      entries.push({ path: entry.path, kind, bytes: whole ? new Uint8Array(bytes) : null });
    });
  };
