import type { Problem } from '../../core/check/report.ts';
import { DiskError } from '../../core/disk-error.ts';
import type { checkWords } from '../../core/words/en/check.ts';
import type { Disk, Input } from '../../ports.ts';
import { decodeBytes } from './decode-bytes.ts';
import { absolute } from './paths.ts';

export type NamedText = { readonly path: string; readonly text: string };
type Reading = {
  readonly disk: Disk;
  readonly input: Input;
  readonly here: string;
  readonly says: (typeof checkWords)['problems'];
};

/** Reads one text; a file that cannot be read is a problem, and the others are still read. */
export const readOne = async (path: string, reading: Reading): Promise<NamedText | Problem> => {
  const bytes = await bytesOf(path, reading);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decodeBytes(bytes, path, reading.says);
  return decoded.ok ? { path, text: decoded.text } : { path, code: decoded.code, message: decoded.message };
};

const bytesOf = async (path: string, { disk, input, here, says }: Reading): Promise<Uint8Array | Problem> => {
  if (path === '-') return input.readAll();
  try {
    return disk.read(absolute(here, path));
  } catch (trouble) {
    if (!(trouble instanceof DiskError)) throw trouble;
    if (trouble.code === 'missing') return { path, code: 'missing', message: says.missing(path) };
    if (trouble.code === 'denied') return { path, code: 'denied', message: says.denied(path) };
    return { path, code: 'unreadable', message: says.unreadable(path) };
  }
};
