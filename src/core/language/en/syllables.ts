/**
 * Syllables of an English word, by its vowels. Agrees with the `syllable` package on about 96 of 100 running words, with no lean to
 * either side (engine.md 3); good for a grade over a page, not for a single word.
 */
export const countSyllables = (word: string): number => {
  const counted = known.get(word);
  if (counted !== undefined) return counted;
  const count = syllablesOf(word);
  if (known.size < MOST_WORDS) known.set(word, count);
  return count;
};

/** Words counted before: a page says most of its words more than once. */
const known = new Map<string, number>();
const MOST_WORDS = 50_000;

const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return letters ? 1 : 0;
  const trimmed = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiou]e)$/, (ending) => ending[0] ?? '')
    .replace(/^y/, '');
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 1;
  const split = /(ia|io|iu|eo|ua)[^u]/.test(trimmed) && !/(tion|sion|cial|cian|ious)/.test(trimmed) ? 1 : 0;
  return Math.max(1, groups + split);
};
