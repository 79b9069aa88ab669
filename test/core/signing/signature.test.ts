import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  publicKeyFile,
  publicKeyText,
  readPublicKey,
  readSecretKey,
  type SecretKey,
  secretKeyFile,
} from '../../../src/core/signing/key-text.ts';
import {
  isSignedBy,
  keyInside,
  keyRemark,
  readSignature,
  signatureText,
} from '../../../src/core/signing/signature.ts';
import { randomIds } from '../../../src/io/random-ids.ts';
import { signTools } from '../../../src/io/sign-tools.ts';

/** Made by minisign 0.11 of Debian: the key without a passphrase, and two signatures over the three bytes "hi" and a line end. */
const PUBLIC = `untrusted comment: minisign public key 4994765E5EB0871B
RWQbh7BeXnaUSdl1L24Ctkrj9G9u3e4of0wr0n7j/Kthtf9kG1eEVkgD
`;
const SECRET = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG4ewXl52lEmCFEJOxXSNN4E6TsX24ZQf0FCPWxIBTixyaJfxyyTFVtl1L24Ctkrj9G9u3e4of0wr0n7j/Kthtf9kG1eEVkgDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;
const HASHED = `untrusted comment: signature from minisign secret key
RUQbh7BeXnaUSU+hEQiQOn08PcflUXBaKkyMJoqydoGPunUQK0cR5eK5pGzB3p9KOKCkCBpo1dJ+DuHwYaLA+bpkbn+3GH/dvwA=
trusted comment: timestamp:1795193810\tfile:HASHES\thashed
PEFoMuHY8SpoeXZM6aaEZKdPgxTEIObNuMfjWtd1ZjYAXlmJlF/YZWJInZO65Jhzclg2Ch/0vlY4r6taT066BQ==
`;
const OLDER = `untrusted comment: signature from minisign secret key
RWQbh7BeXnaUSaaxSKgvpAuj/oV0Gz/iq9LW4LkTRHvFSSKURWq2zO0Kpah0a8PtQT6BekL0FoCVRKk5M6XTLXFh6I+9OxYfYgs=
trusted comment: timestamp:1795193810\tfile:HASHES
/u/YAZcsfm6z5EyxiirBU8LVBM1dLQ+yRUY19H644Irs/bpeRHnexeoFJrbWVrWHoAmVvLBPbTORXXNtgLUuCw==
`;
const MESSAGE = new TextEncoder().encode('hi\n');

const sure = <T>(value: T | null): T => value ?? expect.fail('nothing was read');
const holds = (text: string, message = MESSAGE): boolean => {
  const signature = readSignature(text);
  return signature !== null && isSignedBy(signature, sure(readPublicKey(PUBLIC)), message, signTools);
};
const newKey = (): SecretKey => {
  const seed = signTools.newSeed();
  return { name: seed.slice(0, 8), seed, key: signTools.publicHalf(seed) };
};

describe('a signature of minisign', () => {
  it.each([
    ['over the hash', HASHED],
    ['over the file itself, as older ones are', OLDER],
    ['in a file that an editor of Windows saved', HASHED.replaceAll('\n', '\r\n')],
  ])('%s holds', (_what, text) => {
    expect(holds(text)).toBe(true);
    expect(holds(text, new TextEncoder().encode('ho\n'))).toBe(false);
  });

  it('does not hold when anything that is signed was changed', () => {
    const signed = HASHED.split('\n');
    for (const line of [1, 2, 3]) {
      const text = signed[line] ?? '';
      for (let at = line === 2 ? 'trusted comment: '.length : 0; at < text.length; at++) {
        const other = text[at] === 'A' ? 'B' : 'A';
        const changed = [...signed];
        changed[line] = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
        // The last sign before the padding has bits that say nothing.
        if (changed[line] !== text && !/^.==?$/.test(text.slice(at)))
          expect(holds(changed.join('\n'))).toBe(false);
      }
    }
  });

  it('of another kind, or none at all, is no signature', () => {
    for (const text of [
      '',
      'x',
      PUBLIC,
      HASHED.replace('RUQ', 'RVQ'),
      HASHED.split('\n').slice(0, 2).join('\n'),
    ])
      expect(readSignature(text)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readSignature(text);
        readPublicKey(text);
        readSecretKey(text);
      }),
    );
  });
});

describe('a key', () => {
  it('of minisign is read, and written back to the letter', () => {
    const key = sure(readPublicKey(PUBLIC));
    expect(publicKeyFile(key)).toBe(PUBLIC);
    expect(readPublicKey(publicKeyText(key))).toEqual(key);
    expect(publicKeyText(sure(readSecretKey(SECRET)))).toBe(publicKeyText(key));
    expect(secretKeyFile(sure(readSecretKey(SECRET))).split('\n')[1]).toBe(SECRET.split('\n')[1]);
  });

  it('has a fingerprint of four short groups, without letters that look alike', () => {
    const groups = fingerprint(sure(readPublicKey(PUBLIC)), randomIds.sha256);
    expect(groups).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?: [0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(fingerprint(newKey(), randomIds.sha256)).not.toBe(groups);
  });
});

describe('a signature of ours', () => {
  it('holds for what was signed and for nothing else, and brings its key along', () => {
    const key = newKey();
    const read = sure(
      readSignature(signatureText(MESSAGE, key, `file:HASHES\t${keyRemark(key)}`, signTools)),
    );
    expect(isSignedBy(read, key, MESSAGE, signTools)).toBe(true);
    expect(isSignedBy(read, key, MESSAGE.subarray(1), signTools)).toBe(false);
    expect(isSignedBy(read, newKey(), MESSAGE, signTools)).toBe(false);
    expect(publicKeyText(sure(keyInside(read)))).toBe(publicKeyText(key));
  });

  it('does not take a key of another name for its own', () => {
    const [key, other] = [newKey(), newKey()];
    const read = sure(readSignature(signatureText(MESSAGE, key, keyRemark(other), signTools)));
    expect(keyInside(read)).toBeNull();
  });
});
