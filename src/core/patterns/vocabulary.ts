/** Numbers for words and for sets of words, given out while patterns are compiled. */
export type Vocabulary = {
  readonly words: readonly string[];
  readonly sets: readonly (readonly number[])[];
  /** Number of a word, from 1. */
  idOf(word: string): number;
  /** Place of a set of word ids; the same words give the same place. */
  setOf(ids: readonly number[]): number;
};

export const createVocabulary = (): Vocabulary => {
  const ids = new Map<string, number>();
  const places = new Map<string, number>();
  const words: string[] = [];
  const sets: (readonly number[])[] = [];
  return {
    words,
    sets,
    idOf: (word) => {
      const known = ids.get(word);
      if (known !== undefined) return known;
      words.push(word);
      ids.set(word, words.length);
      return words.length;
    },
    setOf: (given) => {
      const set = [...new Set(given)].sort((one, other) => one - other);
      const key = set.join(' ');
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, sets.length);
      return sets.push(set) - 1;
    },
  };
};
