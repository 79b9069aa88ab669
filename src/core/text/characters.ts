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
  if ("'`".includes(letter)) return APOSTROPHE;
  if (letter === '"') return QUOTE;
  return '.!?'.includes(letter) ? STOP : MARK;
};
const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => ofAscii(unit));

const all = (kind: number, units: string): readonly (readonly [number, number])[] =>
  [...units].map((unit) => [unit.charCodeAt(0), kind] as const);

/** An accent or a prime stands for an apostrophe on many keyboards. A soft hyphen or joiner is no letter but stays in its word. */
const OTHERS: ReadonlyMap<number, number> = new Map([
  ...all(APOSTROPHE, '\u2018\u2019\u201b\u02bc\uff07\u00b4\u2032'),
  ...all(QUOTE, '\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02'),
  ...all(STOP, '\u2026'),
  ...all(SPACE, '\u00a0\u202f\u205f\u3000\ufeff\u2028\u2029'),
  ...all(WORD, '\u00ad\u200c\u200d\u2060'),
]);

/** Kind of a unit. Letters, digits and combining marks of any script are words; emoji and other signs are marks. */
export const kindOf = (unit: number): number => {
  if (unit < 128) return ASCII[unit] ?? MARK;
  const known = OTHERS.get(unit);
  if (known !== undefined) return known;
  if (unit >= 0x2000 && unit <= 0x200b) return SPACE;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return MARK; // chooses between two drawings of an emoji
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? WORD : MARK;
};

/** Kind of the unit at an offset; outside the text all is space. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : SPACE;

/** A word of the token table, not a mark of punctuation. */
export const isWord = (word: string): boolean => kindOf(word.charCodeAt(0)) === WORD;

/** Lower case, straight apostrophes, nothing invisible: the form in which words are looked up. */
export const plainWord = (typed: string): string => {
  const word = typed.toLowerCase();
  if (!/[^a-z0-9]/.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(/\u00ad|\u200c|\u200d|\u2060/g, '')
    .replace(/[\u2018\u2019\u201b\u02bc\uff07\u00b4\u2032`]/g, "'");
};
