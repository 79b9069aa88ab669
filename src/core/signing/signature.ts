import { fromBase64, toBase64 } from '../text/base64.ts';
import {
  bytesOf,
  ED,
  linesOf,
  NAME_LENGTH,
  type PublicKey,
  publicKeyText,
  readPublicKey,
  type SecretKey,
  sameBytes,
} from './key-text.ts';
import type { SignTools } from './sign-tools.ts';

/** A signature as minisign writes it. */
export type Signature = {
  /** Over the BLAKE2b of the file ("ED"), or over the file itself as older ones are ("Ed"). */
  readonly hashed: boolean;
  /** Of the key that made it. */
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  /** Not signed: anybody may have written it. */
  readonly remark: string;
  /** Signed together with the signature. */
  readonly trusted: string;
  readonly overTrusted: Uint8Array;
};

/** "ED": Ed25519 over BLAKE2b-512. */
const HASHED: readonly number[] = [0x45, 0x44];
const SIGNATURE_LENGTH = 64;
const REMARK = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';
const WORDS = new TextEncoder();

/** null when it is none. */
export const readSignature = (text: string): Signature | null => {
  const [remark = '', first = '', trusted = '', second = ''] = linesOf(text);
  if (!remark.startsWith(REMARK) || !trusted.startsWith(TRUSTED)) return null;
  const bytes = fromBase64(first);
  const overTrusted = fromBase64(second);
  if (bytes?.length !== 2 + NAME_LENGTH + SIGNATURE_LENGTH || overTrusted?.length !== SIGNATURE_LENGTH)
    return null;
  const way = bytes.subarray(0, 2);
  const hashed = sameBytes(way, bytesOf(HASHED));
  if (!hashed && !sameBytes(way, bytesOf(ED))) return null;
  return {
    hashed,
    name: bytes.slice(2, 2 + NAME_LENGTH),
    bytes: bytes.slice(2 + NAME_LENGTH),
    remark: remark.slice(REMARK.length),
    trusted: trusted.slice(TRUSTED.length),
    overTrusted,
  };
};

/** Whether this key made it for these bytes, and for what the signed line says. */
export const isSignedBy = (
  { bytes, hashed, name, overTrusted, trusted }: Signature,
  { key, name: keyName }: PublicKey,
  message: Uint8Array,
  tools: SignTools,
): boolean =>
  sameBytes(name, keyName) &&
  tools.verify(key, hashed ? tools.blake2b512(message) : message, bytes) &&
  tools.verify(key, bytesOf(bytes, WORDS.encode(trusted)), overTrusted);

/** The text of a signature over these bytes. `trusted`: one line, signed along. */
export const signatureText = (
  message: Uint8Array,
  { name, seed }: SecretKey,
  trusted: string,
  tools: SignTools,
): string => {
  const signature = tools.sign(seed, tools.blake2b512(message));
  const overTrusted = tools.sign(seed, bytesOf(signature, WORDS.encode(trusted)));
  return [
    `${REMARK}signature of a pack, made with cps-story`,
    toBase64(bytesOf(HASHED, name, signature)),
    `${TRUSTED}${trusted}`,
    toBase64(overTrusted),
    '',
  ].join('\n');
};

const KEY_IN_LINE = /(?:^|\s)key:(RW[A-Za-z0-9+/]{54})(?=\s|$)/;

/** How the signed line tells the key, so that who has only the signature can check it. */
export const keyRemark = (key: PublicKey): string => `key:${publicKeyText(key)}`;

/** The key that a signature brings along in one of its lines; null when it brings none, or one of another name. */
export const keyInside = ({ name, remark, trusted }: Signature): PublicKey | null => {
  for (const line of [trusted, remark]) {
    const key = readPublicKey(KEY_IN_LINE.exec(line)?.[1] ?? '');
    if (key !== null && sameBytes(key.name, name)) return key;
  }
  return null;
};
