import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import type { SignTools } from '../core/signing/sign-tools.ts';

/** RFC 8410: what stands before the 32 bytes of a secret and of a public Ed25519 key, so that Node takes them. */
const SECRET = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

type Secret = ReturnType<typeof createPrivateKey>;

const secretOf = (seed: Uint8Array): Secret =>
  createPrivateKey({ key: Buffer.concat([SECRET, seed]), format: 'der', type: 'pkcs8' });

/** Ed25519 and BLAKE2b that come with Node. */
export const signTools: SignTools = {
  newSeed: () => randomBytes(32),
  publicHalf: (seed) =>
    createPublicKey(secretOf(seed)).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length),
  sign: (seed, message) => sign(null, message, secretOf(seed)),
  verify: (publicHalf, message, signature) => {
    const key = createPublicKey({ key: Buffer.concat([PUBLIC, publicHalf]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  },
  blake2b512: (bytes) => createHash('blake2b512').update(bytes).digest(),
};
