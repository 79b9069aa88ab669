import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { tokenize } from '../text/tokens.ts';
import type { ReadText } from './read-text.ts';

/**
 * The code of the language that a text reads as, or null when it is none that there are rules for. Asked first is the language as which it
 * was read; nothing more is done when that is sure of it.
 */
export const languageHeard = ({ table, masked }: ReadText): string | null => {
  const own = table.language.likely(table);
  if (own === 'surely') return table.language.code;
  const others = LANGUAGES.filter((language) => language !== table.language).map((language: Language) => ({
    code: language.code,
    likely: language.likely(tokenize(masked.text, [], language)),
  }));
  const sure = others.find(({ likely }) => likely === 'surely');
  if (sure) return sure.code;
  if (own === 'perhaps') return table.language.code;
  return others.find(({ likely }) => likely === 'perhaps')?.code ?? null;
};
