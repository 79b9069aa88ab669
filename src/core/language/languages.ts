import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import type { Language } from './language.ts';

/** The languages that there are rules for. */
export const LANGUAGES: readonly Language[] = [english, spanish];

/** The language of a rule set; an unknown code is a fault of ours, since rules come with their language. */
export const languageOf = (code: string): Language => {
  const known = LANGUAGES.find((one) => one.code === code);
  if (!known) throw new Error(`there is no language called ${code}`);
  return known;
};
