/** What the register says of one added version of a pack. All of it is public. */
export type Registered = {
  /** The hash of its content when it was added. */
  readonly h1: string;
  /** In bytes, all files together. */
  readonly size: number;
  /** Where it came from: an address, or a path of this computer. */
  readonly source: string;
  /** The public key that signed it, as minisign writes it; null when it is not signed. */
  readonly signer: string | null;
  readonly added: string;
  /** `id@version h1` of the pack that it extends; null when it stands by itself. */
  readonly parent: string | null;
};

/**
 * `lock.json` in the folder of added packs: what each was when it was added. `signers`: the key that packs of an id are signed with, also
 * when none of them is here any more.
 */
export type Register = {
  readonly packs: ReadonlyMap<string, Registered>;
  readonly signers: ReadonlyMap<string, string>;
};

export const EMPTY_REGISTER: Register = { packs: new Map(), signers: new Map() };

/** `id@version`, by which a pack stands in it. */
export const registerName = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `${id}@${version}`;

export const withRegistered = ({ packs, signers }: Register, name: string, entry: Registered): Register => ({
  packs: new Map([...packs, [name, entry]]),
  signers:
    entry.signer === null ? signers : new Map([...signers, [name.split('@')[0] ?? name, entry.signer]]),
});

export const withoutRegistered = (register: Register, names: readonly string[]): Register => ({
  ...register,
  packs: new Map([...register.packs].filter(([name]) => !names.includes(name))),
});

/** Sorted, so that the same packs give the same file. */
export const registerText = ({ packs, signers }: Register): string =>
  `${JSON.stringify({ format: 1, packs: sorted(packs), signers: sorted(signers) }, null, 2)}\n`;

const sorted = <T>(map: ReadonlyMap<string, T>): { readonly [name: string]: T } =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/** null when it is none of ours, or was harmed. An entry that says too little is left out, as if it had been lost. */
export const readRegister = (text: string): Register | null => {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== 1) return null;
  const { packs, signers } = value;
  if (!isRecord(packs) || !isRecord(signers)) return null;
  return {
    packs: new Map(Object.entries(packs).flatMap(([name, entry]) => (isEntry(entry) ? [[name, entry]] : []))),
    signers: new Map(
      Object.entries(signers).flatMap(([id, key]) => (typeof key === 'string' ? [[id, key]] : [])),
    ),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is Registered => {
  if (!isRecord(value)) return false;
  const { h1, size, source, signer, added, parent } = value;
  const texts = [h1, source, added].every((text) => typeof text === 'string');
  const maybe = [signer, parent].every((text) => text === null || typeof text === 'string');
  return texts && maybe && typeof size === 'number';
};
