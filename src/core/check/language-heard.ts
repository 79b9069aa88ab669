import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { tokenize } from '../text/tokens.ts';
import type { ReadText } from './read-text.ts';

/**
 * The code of the language that a text reads as, or null when it is none that there are rules for. Asked first is the language as which it
 * was read; nothing more is done when it is that one.
 */
export const languageHeard = ({ table, masked }: ReadText): string | null => {
  const reads = (language: Language): boolean =>
    language.isReadIn(language === table.language ? table : tokenize(masked.text, [], language));
  const heard = [table.language, ...LANGUAGES].find(reads);
  return heard?.code ?? null;
};
