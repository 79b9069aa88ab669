import { join } from 'node:path';
import { createAge } from '../../src/io/age-keys.ts';
import type { Age } from '../../src/ports.ts';
import { ROOT } from './source-files.ts';

/** scrypt as cheap as it can be: a test locks and opens hundreds of times. */
const LITTLE_WORK = 1;

let shared: Age | null = null;

/** Real age, one thread for all tests of a file. The library is the one that the build made. */
export const smallAge = (): Age => {
  shared ??= createAge(join(ROOT, 'dist/packages/age-thread.cjs'), LITTLE_WORK);
  return shared;
};
