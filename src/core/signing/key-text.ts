import { fromBase64, toBase64 } from '../text/base64.ts';

/** A public key as minisign has it: eight bytes by chance that name it, and 32 that are it. */
export type PublicKey = { readonly name: Uint8Array; readonly key: Uint8Array };
export type SecretKey = PublicKey & { readonly seed: Uint8Array };

/** "Ed": Ed25519. */
export const ED: readonly number[] = [0x45, 0x64];
export const NAME_LENGTH = 8;
const KEY_LENGTH = 32;
/** Algorithm, name and key. */
const PUBLIC_LENGTH = 2 + NAME_LENGTH + KEY_LENGTH;

export const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The lines of a file of minisign, whatever editor had it. */
export const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());

/** From a `.pub` file, or from the key alone as it is written there; null when it is none. */
export const readPublicKey = (text: string): PublicKey | null => {
  const lines = linesOf(text.trim());
  const bytes = fromBase64((lines[0]?.startsWith('untrusted comment:') ? lines[1] : lines[0]) ?? '');
  if (bytes === null || bytes.length !== PUBLIC_LENGTH || !sameBytes(bytes.subarray(0, 2), bytesOf(ED)))
    return null;
  return { name: bytes.slice(2, 2 + NAME_LENGTH), key: bytes.slice(2 + NAME_LENGTH) };
};

/** `RW...`, 56 signs. */
export const publicKeyText = ({ name, key }: PublicKey): string => toBase64(bytesOf(ED, name, key));

/** As minisign names it: the eight bytes from the last to the first. */
export const hexName = (name: Uint8Array): string =>
  [...name]
    .reverse()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

export const publicKeyFile = (key: PublicKey): string =>
  `untrusted comment: minisign public key ${hexName(key.name)}\n${publicKeyText(key)}\n`;

/** No key derivation, and "B2": sums by BLAKE2b. What is not under a passphrase of minisign's own carries no sum. */
const PLAIN: readonly number[] = [0, 0];
const SUMS: readonly number[] = [0x42, 0x32];
/** Salt and the two limits of the derivation that is not used. */
const UNUSED = 32 + 8 + 8;
const SUM_LENGTH = 32;
const SEED_AT = 2 + 2 + 2 + UNUSED + NAME_LENGTH;

/** A secret key file that minisign takes with `-s` as it stands: nothing in it is locked, so it is only ever kept inside something that is. */
export const secretKeyFile = ({ name, key, seed }: SecretKey): string => {
  const empty = (length: number): Uint8Array => new Uint8Array(length);
  const bytes = bytesOf(ED, PLAIN, SUMS, empty(UNUSED), name, seed, key, empty(SUM_LENGTH));
  return `untrusted comment: minisign secret key ${hexName(name)}\n${toBase64(bytes)}\n`;
};

/** null when it is none, or locked with minisign's own passphrase. */
export const readSecretKey = (text: string): SecretKey | null => {
  const bytes = fromBase64(linesOf(text.trim())[1] ?? '');
  const whole = bytes !== null && bytes.length === SEED_AT + 2 * KEY_LENGTH + SUM_LENGTH;
  if (!whole || !sameBytes(bytes.subarray(0, 6), bytesOf(ED, PLAIN, SUMS))) return null;
  return {
    name: bytes.slice(SEED_AT - NAME_LENGTH, SEED_AT),
    seed: bytes.slice(SEED_AT, SEED_AT + KEY_LENGTH),
    key: bytes.slice(SEED_AT + KEY_LENGTH, SEED_AT + 2 * KEY_LENGTH),
  };
};

/** 32 letters, five bits each, none that look alike on a blackboard. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 4;
const GROUP = 4;

/**
 * Four groups of four letters to read out or write on a board: the first 80 bits of the SHA-256 of the key. Not the name of the key, which
 * whoever makes one can choose.
 */
export const fingerprint = (key: PublicKey, sha256: (bytes: Uint8Array) => string): string => {
  const bits = (sha256(bytesOf(ED, key.name, key.key)).match(/.{2}/g) ?? [])
    .map((pair) => Number.parseInt(pair, 16).toString(2).padStart(8, '0'))
    .join('');
  const letters = Array.from(
    { length: GROUPS * GROUP },
    (_, at) => LETTERS[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  ).join('');
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join(' ');
};
