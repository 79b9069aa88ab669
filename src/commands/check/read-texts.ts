import type { Problem } from '../../core/check/report.ts';
import { absolute } from '../../core/typed-path.ts';
import type { Disk, Input } from '../../ports.ts';
import { decodeBytes } from './decode-bytes.ts';
import { diskProblem, type ProblemWords } from './disk-problem.ts';

export type NamedText = { readonly path: string; readonly text: string };
type Reading = {
  readonly disk: Disk;
  readonly input: Input;
  readonly here: string;
  readonly says: ProblemWords;
};

/** Reads one text; a file that cannot be read is a problem, and the others are still read. */
export const readOne = async (path: string, reading: Reading): Promise<NamedText | Problem> => {
  const bytes = await bytesOf(path, reading);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decodeBytes(bytes, path, reading.says);
  return decoded.ok ? { path, text: decoded.text } : { path, code: decoded.code, message: decoded.message };
};

/** The bytes of a file, or of standard input for `-`; a problem when they cannot be read. */
export const bytesOf = async (path: string, reading: Reading): Promise<Uint8Array | Problem> => {
  const { disk, here, says } = reading;
  // Standard input is opened by the first look at it, so nobody looks without need.
  if (path === '-') return reading.input.readAll();
  try {
    return disk.read(absolute(here, path));
  } catch (thrown) {
    return diskProblem(thrown, path, says);
  }
};
