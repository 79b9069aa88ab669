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

const BEGINNING = new TextEncoder().encode('age-encryption.org/v1\n');
const hidden = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x55);
const marked = (mark: string, bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...BEGINNING, ...new TextEncoder().encode(`${mark}\n`), ...hidden(bytes)]);
const unmarked = (mark: string, bytes: Uint8Array): Uint8Array | null => {
  const begins = new TextDecoder().decode(bytes.subarray(0, BEGINNING.length + mark.length + 1));
  return begins.endsWith(`\n${mark}\n`) ? hidden(bytes.subarray(BEGINNING.length + mark.length + 1)) : null;
};

/** What looks like age to the store and hides nothing: for tests that lock a thousand times to see what a disk does. */
export const toyAge = (): Age => {
  let keys = 0;
  return {
    newKey: () => {
      keys += 1;
      return `AGE-SECRET-KEY-1${String(keys).padStart(58, '0')}`;
    },
    publicHalf: (identity) => `age1${identity.slice('AGE-SECRET-KEY-1'.length).replaceAll('1', 'q')}`,
    seal: (bytes) => marked('two keys', bytes),
    open: (bytes) => unmarked('two keys', bytes),
    sealWithPassphrase: (bytes, passphrase) => marked(passphrase, bytes),
    openWithPassphrase: (bytes, passphrase) => unmarked(passphrase, bytes),
  };
};
