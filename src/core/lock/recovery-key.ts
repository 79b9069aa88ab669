const BEGINNING = 'AGE-SECRET-KEY-1';
const LETTERS = 58;
/** What a person copies at one glance. */
const GROUP = 4;

/** The letters of a key after its beginning, in groups; the last one is shorter. */
export const groupsOf = (key: string): readonly string[] =>
  key.slice(BEGINNING.length).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

/** A key as somebody types it from paper: with blanks, in small letters, with or without its beginning. null when it is none. */
export const readRecoveryKey = (typed: string): string | null => {
  const letters = typed.toUpperCase().replace(/\s+/g, '');
  const rest = letters.startsWith(BEGINNING) ? letters.slice(BEGINNING.length) : letters;
  const bare = rest.replace(/[-.]/g, '');
  return bare.length === LETTERS && /^[02-9AC-HJ-NP-Z]+$/.test(bare) ? BEGINNING + bare : null;
};

/** Whether what was typed is this group of the key. */
export const isGroup = (typed: string, group: string): boolean =>
  typed.toUpperCase().replace(/[\s.-]+/g, '') === group;
