const BARE: { readonly [letter: string]: string } = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };

/** Words of which the accent at the end tells nothing. */
const ALWAYS_BARE: ReadonlySet<string> = new Set(
  'así aquí ahí allí acá allá ojalá quizá mamá papá café bebé sofá usté'.split(' '),
);

/**
 * A word as it is looked up: without accents, but for one at its end, where it makes another word ("tomé", I took, and "tome", do take), and
 * for "él". People leave accents out, or put them everywhere: what stands in the middle of a word seldom tells two words apart.
 */
export const fold = (word: string): string => {
  if (word === 'él' || !/[áéíóúü]/.test(word)) return word;
  const last = ALWAYS_BARE.has(word) ? word.length : word.length - 1;
  return word.slice(0, last).replace(/[áéíóúü]/g, (letter) => BARE[letter] ?? letter) + word.slice(last);
};

/** The same with no accent at all: how many people type it. */
export const bare = (word: string): string => word.replace(/[áéíóúü]/g, (letter) => BARE[letter] ?? letter);
