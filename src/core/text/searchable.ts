const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /(?<=[\p{L}\p{N}])['’ʼ](?=[\p{L}\p{N}])/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Letters that do not come apart into a plain one and an accent. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);
const WHOLE = new RegExp(`[${[...WHOLE_LETTERS.keys()].join('')}]`, 'gu');

/**
 * A text for looking words up in: small letters, no accents, no marks, one space between words and one at each end. Who types
 * `cafe` finds `Café`, and who types `didnt` finds `didn’t`.
 */
export const searchable = (text: string): string => {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(WHOLE, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
    .replace(APOSTROPHES, '')
    .replace(NOT_WORD, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
};
