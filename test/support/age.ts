import { resolve } from 'node:path';
import { createAge } from '../../src/io/age-keys.ts';
import type { Age, Keyring } from '../../src/ports.ts';

/** scrypt as cheap as it can be: a test locks and opens hundreds of times. */
const LITTLE_WORK = 1;

let shared: Age | null = null;

/** Real age, one thread for all tests of a file. The library is the one that the build made; tests run at the top of the project. */
export const smallAge = (): Age => {
  shared ??= createAge(resolve('dist/packages/age-thread.cjs'), LITTLE_WORK);
  return shared;
};

/** What a world needs for a store that may be locked; nobody has given the passphrase. */
export const ageParts = (): { readonly age: Age; readonly keyring: Keyring } => ({
  age: smallAge(),
  keyring: { identity: null, known: new Map() },
});
