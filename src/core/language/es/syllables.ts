/**
 * Syllables of a Spanish word by its vowels: two strong vowels are two syllables, a weak one beside a strong one is none of its own. Accents
 * in the middle of a word are gone by then (fold.ts), so that "día" counts as one too few; good for a page, not for a word.
 */
export const countSyllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/qu|gu(?=[eiéí])/g, (pair) => pair.charAt(0));
  const groups = letters.match(/[aeiouáéíóúüy]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + inGroup(group, letters), 0),
  );
};

const inGroup = (group: string, word: string): number => {
  if (group === 'y') return word === 'y' ? 1 : 0;
  const strong = group.match(/[aeoáéóíú]/g)?.length ?? 0;
  return Math.max(1, strong);
};
