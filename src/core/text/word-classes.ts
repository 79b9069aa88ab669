/**
 * Word classes, one bit each, so that a token carries them all in one integer. Patterns write them `<adv>`, `<verb>`; `<cap>`
 * is a word with a capital that looks like a name (capitals.ts). Which words are in them is told by each language; one may use a
 * bit for another class of its own, but not those of `neg`, `num`, `punct` and `cap`, which the engine itself looks at.
 */
const NAMES = [
  'pro1',
  'pro2',
  'pro3',
  'poss',
  'modal',
  'be',
  'have',
  'do',
  'neg',
  'verb',
  'past',
  'ing',
  'adv',
  'det',
  'prep',
  'conj',
  'wh',
  'say',
  'think',
  'refl',
  'particle',
  'num',
  'punct',
  'nouny',
  'invariant',
  'cap',
] as const;
export type ClassName = (typeof NAMES)[number];

export const CLASS: { readonly [name in ClassName]: number } = Object.fromEntries(
  NAMES.map((name, bit) => [name, 1 << bit]),
) as { readonly [name in ClassName]: number };

/** The closed classes that hold a sentence together; content words are in none of them. */
export const GRAMMAR: number =
  CLASS.pro1 |
  CLASS.pro2 |
  CLASS.pro3 |
  CLASS.poss |
  CLASS.modal |
  CLASS.be |
  CLASS.have |
  CLASS.do |
  CLASS.neg |
  CLASS.det |
  CLASS.prep |
  CLASS.conj |
  CLASS.wh;

export const isClassName = (name: string): name is ClassName => Object.hasOwn(CLASS, name);
