import { shortName } from './ids.ts';
import { millisecondsOf } from './instant.ts';
import type { Version, VersionText } from './version.ts';

export type FoundVersion =
  | { readonly kind: 'one'; readonly version: Version }
  /** Two windows made versions with this number; they are told apart by the random part of the name. */
  | { readonly kind: 'several'; readonly versions: readonly Version[] }
  | { readonly kind: 'none' };

/** Oldest first: by number, then by the clock, then by name, so that every computer lists them alike. */
export const inOrder = <T extends VersionText>(versions: readonly T[]): readonly T[] =>
  [...versions].sort(
    (one, other) =>
      one.number - other.number ||
      millisecondsOf(one.created) - millisecondsOf(other.created) ||
      (one.id < other.id ? -1 : 1),
  );

/** Whether a word can only mean a version, and no words of a person. */
export const isVersionName = (word: string): boolean =>
  /^(?:newest|\d{1,9}|\d{4,9}-[0-9a-z]{6,32}(?:-[0-9a-f]{16})?(?:\.md)?)$/i.test(word.trim());

/** A name as it was typed: a number, or the name of a file with or without its hash. */
export const isNamed = (which: string, { id, number }: Pick<Version, 'id' | 'number'>): boolean => {
  const typed = typedName(which);
  return (/^\d{1,9}$/.test(typed) && Number(typed) === number) || id === typed || shortName(id) === typed;
};

export const isNewest = (which: string): boolean => typedName(which) === 'newest';

const typedName = (which: string): string => which.trim().toLowerCase().replace(/\.md$/, '');

/** `which`: 'newest', a number, or the name of a file with or without its hash. Takes the versions oldest first. */
export const findVersion = (versions: readonly Version[], which: string): FoundVersion => {
  const newest = versions.at(-1);
  if (isNewest(which)) return newest ? { kind: 'one', version: newest } : { kind: 'none' };
  const found = versions.filter((version) => isNamed(which, version));
  const [first, ...more] = found;
  if (first === undefined) return { kind: 'none' };
  return more.length === 0 ? { kind: 'one', version: first } : { kind: 'several', versions: found };
};
