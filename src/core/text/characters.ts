/** What a UTF-16 unit is to the tokenizer. */
export const SPACE = 0;
export const WORD = 1;
export const APOSTROPHE = 2;
export const STOP = 3;
export const QUOTE = 4;
export const MARK = 5;
export const NEWLINE = 6;

const ofAscii = (unit: number): number => {
  if (unit === 10 || unit === 13) return NEWLINE;
  if (unit <= 32) return SPACE;
  const letter = String.fromCharCode(unit);
  if (/[0-9a-z]/i.test(letter)) return WORD;
  if (letter === "'") return APOSTROPHE;
  if (letter === '"') return QUOTE;
  return '.!?'.includes(letter) ? STOP : MARK;
};
const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => ofAscii(unit));

const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x2018, APOSTROPHE],
  [0x2019, APOSTROPHE],
  [0x02bc, APOSTROPHE],
  [0xff07, APOSTROPHE],
  [0x201c, QUOTE],
  [0x201d, QUOTE],
  [0x201e, QUOTE],
  [0xab, QUOTE],
  [0xbb, QUOTE],
  [0x2026, STOP],
  [0xa0, SPACE],
  [0x202f, SPACE],
  [0x3000, SPACE],
  [0xfeff, SPACE],
]);

/** Kind of a unit. Letters, digits and combining marks of any script are words; emoji and other signs are marks. */
export const kindOf = (unit: number): number => {
  if (unit < 128) return ASCII[unit] ?? MARK;
  const known = OTHERS.get(unit);
  if (known !== undefined) return known;
  if (unit >= 0x2000 && unit <= 0x200b) return SPACE;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? WORD : MARK;
};
