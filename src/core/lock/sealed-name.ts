/** What the names of locked files end with, so that age and its friends know them. */
export const SEALED = '.age';

export const isSealedName = (name: string): boolean => name.endsWith(SEALED);

/** The name as it would be in a store that is not locked. */
export const bareName = (name: string): string => (isSealedName(name) ? name.slice(0, -SEALED.length) : name);

const BEGINNING = 'age-encryption.org/v1\n';

/** Whether bytes are an age file, as far as that shows without a key. */
export const looksSealed = (bytes: Uint8Array): boolean =>
  [...BEGINNING].every((letter, at) => bytes[at] === letter.charCodeAt(0));
