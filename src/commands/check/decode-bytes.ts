import { hasZeros, markedWide } from '../../core/text/decode-text.ts';
import type { ProblemWords } from './disk-problem.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * The bytes of a file as text. UTF-8, or UTF-16 with its mark; a byte-order mark stays as unit 0, so that offsets are those of the file.
 * What is not text, or not in these encodings, is a problem and never a guess.
 */
export const decodeBytes = (bytes: Uint8Array, path: string, says: ProblemWords): Decoded => {
  const wide = markedWide(bytes);
  if (wide !== null) return { ok: true, text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes) };
  if (hasZeros(bytes)) return { ok: false, code: 'not-text', message: says.binary(path) };
  try {
    return { ok: true, text: strict(bytes) };
  } catch {
    return { ok: false, code: 'not-utf-8', message: says.encoding(path, firstBadByte(bytes)) };
  }
};

const strict = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Place of the first byte, from 0, at which the file stops being UTF-8: the longest good beginning, found by halving. */
const firstBadByte = (bytes: Uint8Array): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // A sign that begins well and is cut by the bad byte is where the trouble begins.
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--;
  return good;
};

/** `open`: the last sign may be cut in the middle. */
const decodes = (bytes: Uint8Array, open: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
};
