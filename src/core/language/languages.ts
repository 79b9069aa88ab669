import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import type { Language } from './language.ts';

/** The languages that there are rules for. */
export const LANGUAGES: readonly Language[] = [english, spanish];

/** The language of a tag such as `en-GB`, if there are rules for it. */
export const languageNamed = (tag: string): Language | null =>
  LANGUAGES.find(({ code }) => code === plainCode(tag)) ?? null;

/** `en` of `en-GB`. */
export const plainCode = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag;

/** The language of a rule set; an unknown code is a fault of ours, since rules come with their language. */
export const languageOf = (code: string): Language => {
  const known = LANGUAGES.find((one) => one.code === code);
  if (!known) throw new Error(`there is no language called ${code}`);
  return known;
};
