/** What signatures need of the outside: Ed25519 of RFC 8032 and BLAKE2b of RFC 7693. `io/sign-tools.ts` has it. */
export type SignTools = {
  /** 32 bytes by chance: the secret half of a new key. */
  newSeed(): Uint8Array;
  publicHalf(seed: Uint8Array): Uint8Array;
  sign(seed: Uint8Array, message: Uint8Array): Uint8Array;
  verify(publicHalf: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  blake2b512(bytes: Uint8Array): Uint8Array;
};
