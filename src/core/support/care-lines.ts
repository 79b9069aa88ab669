import type { Words } from '../words/words.ts';
import { type CountryLines, ELSEWHERE, HELP_LINES, type HelpLine } from './help-lines.ts';

/** Finds a country by its code or one of its names, in any case; null when there are no lines for it. */
export const countryOf = (typed: string): CountryLines | null => {
  const wanted = typed.trim().toLowerCase();
  const isIt = (country: CountryLines): boolean =>
    [country.code, country.name, ...country.alsoCalled].some((name) => name.toLowerCase() === wanted);
  return HELP_LINES.find(isIt) ?? null;
};

/** The help lines of a country as sentences, the nearest help first, and always a way for people who are somewhere else. */
export const careLines = (country: string, says: Words['support']): readonly string[] => {
  const found = countryOf(country);
  if (found === null) return [says.noLinesFor(country, ELSEWHERE.site), says.localEmergency];
  const emergency = found.code === 'US' ? says.emergencyUs : says.emergency;
  return [
    ...found.lines.map((line) => sentence(line, says)),
    emergency(found.emergency),
    says.elsewhere(ELSEWHERE.site),
  ];
};

/** Lines for danger from another person; none for a country where none was looked up yet. */
export const violenceLines = (country: string, says: Words['support']): readonly string[] =>
  (countryOf(country)?.violence ?? []).map((line) => sentence(line, says));

const sentence = (
  { name, call = '', text = '', chat = '', more }: HelpLine,
  says: Words['support'],
): string => says.line(name, call, text, chat, more);
