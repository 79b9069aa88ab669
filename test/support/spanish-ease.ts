import { countSyllables } from '../../src/core/language/es/syllables.ts';

export const spanishWords = (text: string): readonly string[] => text.match(/[a-záéíóúüñ]+/gi) ?? [];

/**
 * Perspicuity of Szigriszt Pazos (1993): 206.835 - 62.3 syllables a word - words a sentence. On the INFLESZ scale (Barrio-Cantalejo and others
 * 2008) 55 to 65 is normal, 65 to 80 rather easy, and more very easy.
 */
export const easeOf = (text: string): number => {
  const sentences = text.split(/[.?:;]+(?=\s|$)|\n+/).filter((sentence) => spanishWords(sentence).length > 0);
  const words = sentences.flatMap(spanishWords);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
};

/** What is never said to a person in Spanish. */
export const BLAMING: RegExp =
  /\b(?:error(?:es)?|inválid\w+|incorrect\w+|fall(?:o|os|a|as|ó|aron|ido)|fracas\w+|viola\w+|ilegal\w*|fatal|puntaje|puntuación|lo siento|ups|estás segur[oa])\b/iu;

/** Signs that a screen reader stumbles on where people are meant, and shouting. */
export const UNREADABLE: RegExp = /\p{L}@\p{L}|\b(?:tod|amig|otr|un|l)[x@]s?\b|¡|\w!/u;
