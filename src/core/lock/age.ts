/**
 * age, the format and the program (age-encryption.org). Every file that it makes can be opened by any other age with the same key. `open`
 * gives null when the key does not fit, or the bytes were harmed. Loaded with the first call.
 */
export type Age = {
  /** A new key, AGE-SECRET-KEY-1... */
  newKey(): string;
  /** What locks for this key and cannot open: age1... null when the text is no key. */
  publicHalf(identity: string): string | null;
  seal(bytes: Uint8Array, recipients: readonly string[]): Uint8Array;
  open(bytes: Uint8Array, identity: string): Uint8Array | null;
  /** Slow on purpose, so that guessing is. */
  sealWithPassphrase(bytes: Uint8Array, passphrase: string): Uint8Array;
  openWithPassphrase(bytes: Uint8Array, passphrase: string): Uint8Array | null;
};

/** The key of a locked store while it is open: in memory only, and gone with the process. */
export type Keyring = {
  /** The key that opens what is locked; null as long as nobody gave the passphrase. */
  identity: string | null;
  /** What this run has locked or opened, by the hash of the locked bytes: it was here a moment ago, and needs no key. */
  readonly known: Map<string, Uint8Array>;
};
